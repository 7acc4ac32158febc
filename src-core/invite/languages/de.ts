import type { FullLanguage } from '../language.ts';

/** Order of arguments as moves succeed: add, don't take away; facts before fear; always name the way back. */
export const de = {
  tag: 'de',
  direction: 'ltr',
  ownName: 'Deutsch',
  labels: {
    name: 'Name',
    group: 'Gruppe',
    groups: 'Gruppen',
    messenger: 'Messenger',
    link: 'Link',
    links: 'Links',
    date: 'Datum',
    sender: 'Absender',
  },
  announcement: {
    ihr: `Hallo zusammen,

wir ziehen mit „{Gruppe}“ zu {Messenger} um und möchten euch gern dabeihaben.

So kommt ihr mit:
1. {Messenger} installieren
2. Diesen Link antippen: {Link}
3. Kurz Hallo sagen

Die Gruppe hier bleibt erst einmal bestehen, niemand verpasst etwas. Wenn etwas klemmt, meldet euch – wir helfen gern.`,
    du: `Hallo,

wir ziehen mit „{Gruppe}“ zu {Messenger} um und möchten dich gern dabeihaben.

So kommst du mit:
1. {Messenger} installieren
2. Diesen Link antippen: {Link}
3. Kurz Hallo sagen

Die Gruppe hier bleibt erst einmal bestehen, du verpasst nichts. Wenn etwas klemmt, melde dich – wir helfen gern.`,
    sie: `Guten Tag zusammen,

wir ziehen mit „{Gruppe}“ zu {Messenger} um und möchten Sie gern dabeihaben.

So kommen Sie mit:
1. {Messenger} installieren
2. Diesen Link antippen: {Link}
3. Kurz Hallo sagen

Die Gruppe hier bleibt erst einmal bestehen, niemand verpasst etwas. Wenn etwas klemmt, melden Sie sich – wir helfen gern.`,
  },
  announcementWithoutLink: {
    ihr: `Hallo zusammen,

wir ziehen mit „{Gruppe}“ zu {Messenger} um und möchten euch gern dabeihaben.

Bei {Messenger} gibt es keinen Einladungslink. Darum:
1. {Messenger} installieren
2. Mir eure ID aus {Messenger} schicken
3. Ich nehme euch in die Gruppe auf

Die Gruppe hier bleibt erst einmal bestehen, niemand verpasst etwas.`,
    du: `Hallo,

wir ziehen mit „{Gruppe}“ zu {Messenger} um und möchten dich gern dabeihaben.

Bei {Messenger} gibt es keinen Einladungslink. Darum:
1. {Messenger} installieren
2. Mir deine ID aus {Messenger} schicken
3. Ich nehme dich in die Gruppe auf

Die Gruppe hier bleibt erst einmal bestehen, du verpasst nichts.`,
    sie: `Guten Tag zusammen,

wir ziehen mit „{Gruppe}“ zu {Messenger} um und möchten Sie gern dabeihaben.

Bei {Messenger} gibt es keinen Einladungslink. Darum:
1. {Messenger} installieren
2. Mir Ihre ID aus {Messenger} schicken
3. Ich nehme Sie in die Gruppe auf

Die Gruppe hier bleibt erst einmal bestehen, niemand verpasst etwas.`,
  },
  personal: {
    du: `Hallo {Name},

wir ziehen mit unseren Gruppen zu {Messenger} um, und ich hätte dich gern dabei. Das sind deine Gruppen mit ihren Links:

{Links}

{Messenger} installieren, Link antippen, fertig. WhatsApp kannst du daneben behalten. Wenn du Hilfe brauchst: Ich mache das gern mit dir zusammen.`,
    ihr: `Hallo {Name},

wir ziehen mit unseren Gruppen zu {Messenger} um, und ich hätte euch gern dabei. Das sind eure Gruppen mit ihren Links:

{Links}

{Messenger} installieren, Link antippen, fertig. WhatsApp könnt ihr daneben behalten. Wenn ihr Hilfe braucht: Ich mache das gern mit euch zusammen.`,
    sie: `Guten Tag {Name},

wir ziehen mit unseren Gruppen zu {Messenger} um, und ich hätte Sie gern dabei. Das sind Ihre Gruppen mit ihren Links:

{Links}

{Messenger} installieren, Link antippen, fertig. WhatsApp können Sie daneben behalten. Wenn Sie Hilfe brauchen: Ich mache das gern mit Ihnen zusammen.`,
  },
  reminder: {
    du: `Hallo {Name}, nur eine kleine Erinnerung: „{Gruppe}“ trifft sich jetzt auch bei {Messenger}. Hier geht es hinein: {Link}
Wenn du nicht magst, sag einfach kurz Bescheid, dann frage ich nicht noch einmal.`,
    ihr: `Hallo zusammen, nur eine kleine Erinnerung: „{Gruppe}“ trifft sich jetzt auch bei {Messenger}. Hier geht es hinein: {Link}
Wer nicht mag, sagt einfach kurz Bescheid, dann fragen wir nicht noch einmal.`,
    sie: `Guten Tag {Name}, nur eine kleine Erinnerung: „{Gruppe}“ trifft sich jetzt auch bei {Messenger}. Hier geht es hinein: {Link}
Wenn Sie nicht möchten, sagen Sie einfach kurz Bescheid, dann frage ich nicht noch einmal.`,
  },
  moved: {
    du: `Wir sind umgezogen: „{Gruppe}“ ist jetzt bei {Messenger} zu Hause. Dort steht alles Neue, hier wird nichts mehr beantwortet. So kommst du hinein: {Link}`,
    ihr: `Wir sind umgezogen: „{Gruppe}“ ist jetzt bei {Messenger} zu Hause. Dort steht alles Neue, hier wird nichts mehr beantwortet. So kommt ihr hinein: {Link}`,
    sie: `Wir sind umgezogen: „{Gruppe}“ ist jetzt bei {Messenger} zu Hause. Dort steht alles Neue, hier wird nichts mehr beantwortet. So kommen Sie hinein: {Link}`,
  },
  lastCall: {
    du: `Hallo {Name}, am {Datum} schließen wir „{Gruppe}“ hier bei WhatsApp. Bei {Messenger} geht es weiter: {Link}
Kannst oder magst du nicht wechseln? Dann schreib mir, wie ich dich sonst erreiche – du sollst nichts verpassen.`,
    ihr: `Hallo zusammen, am {Datum} schließen wir „{Gruppe}“ hier bei WhatsApp. Bei {Messenger} geht es weiter: {Link}
Wer nicht wechseln kann oder mag, schreibt mir bitte, wie ich euch sonst erreiche – niemand soll etwas verpassen.`,
    sie: `Guten Tag zusammen, am {Datum} schließen wir „{Gruppe}“ hier bei WhatsApp. Bei {Messenger} geht es weiter: {Link}
Wenn Sie nicht wechseln können oder möchten, schreiben Sie mir bitte, wie ich Sie sonst erreiche – Sie sollen nichts verpassen.`,
  },
  thanks: {
    du: `Danke, dass du mitgekommen bist! „{Gruppe}“ ist jetzt bei {Messenger} angekommen. Wenn dir jemand einfällt, der noch nicht dabei ist: Der Link gilt weiter: {Link}`,
    ihr: `Danke, dass ihr mitgekommen seid! „{Gruppe}“ ist jetzt bei {Messenger} angekommen. Wenn euch jemand einfällt, der noch nicht dabei ist: Der Link gilt weiter: {Link}`,
    sie: `Danke, dass Sie mitgekommen sind! „{Gruppe}“ ist jetzt bei {Messenger} angekommen. Wenn Ihnen jemand einfällt, der noch nicht dabei ist: Der Link gilt weiter: {Link}`,
  },
  withoutLink: {
    reminder: {
      du: `Hallo {Name}, nur eine kleine Erinnerung: „{Gruppe}“ trifft sich jetzt auch bei {Messenger}. Schick mir deine ID von dort, dann nehme ich dich auf.
Wenn du nicht magst, sag einfach kurz Bescheid, dann frage ich nicht noch einmal.`,
      ihr: `Hallo zusammen, nur eine kleine Erinnerung: „{Gruppe}“ trifft sich jetzt auch bei {Messenger}. Schickt mir eure ID von dort, dann nehme ich euch auf.
Wer nicht mag, sagt einfach kurz Bescheid, dann fragen wir nicht noch einmal.`,
      sie: `Guten Tag {Name}, nur eine kleine Erinnerung: „{Gruppe}“ trifft sich jetzt auch bei {Messenger}. Schicken Sie mir Ihre ID von dort, dann nehme ich Sie auf.
Wenn Sie nicht möchten, sagen Sie einfach kurz Bescheid, dann frage ich nicht noch einmal.`,
    },
    moved: {
      du: `Wir sind umgezogen: „{Gruppe}“ ist jetzt bei {Messenger} zu Hause. Dort steht alles Neue, hier wird nichts mehr beantwortet. Schick mir deine ID aus {Messenger}, dann nehme ich dich auf.`,
      ihr: `Wir sind umgezogen: „{Gruppe}“ ist jetzt bei {Messenger} zu Hause. Dort steht alles Neue, hier wird nichts mehr beantwortet. Schickt mir eure ID aus {Messenger}, dann nehme ich euch auf.`,
      sie: `Wir sind umgezogen: „{Gruppe}“ ist jetzt bei {Messenger} zu Hause. Dort steht alles Neue, hier wird nichts mehr beantwortet. Schicken Sie mir Ihre ID aus {Messenger}, dann nehme ich Sie auf.`,
    },
    lastCall: {
      du: `Hallo {Name}, am {Datum} schließen wir „{Gruppe}“ hier bei WhatsApp. Bei {Messenger} geht es weiter: Schick mir deine ID von dort, dann nehme ich dich auf.
Kannst oder magst du nicht wechseln? Dann schreib mir, wie ich dich sonst erreiche – du sollst nichts verpassen.`,
      ihr: `Hallo zusammen, am {Datum} schließen wir „{Gruppe}“ hier bei WhatsApp. Bei {Messenger} geht es weiter: Schickt mir eure ID von dort, dann nehme ich euch auf.
Wer nicht wechseln kann oder mag, schreibt mir bitte, wie ich euch sonst erreiche – niemand soll etwas verpassen.`,
      sie: `Guten Tag zusammen, am {Datum} schließen wir „{Gruppe}“ hier bei WhatsApp. Bei {Messenger} geht es weiter: Schicken Sie mir Ihre ID von dort, dann nehme ich Sie auf.
Wenn Sie nicht wechseln können oder möchten, schreiben Sie mir bitte, wie ich Sie sonst erreiche – Sie sollen nichts verpassen.`,
    },
    thanks: {
      du: `Danke, dass du mitgekommen bist! „{Gruppe}“ ist jetzt bei {Messenger} angekommen. Wenn dir noch jemand einfällt: Ich nehme alle auf, die mir ihre ID aus {Messenger} schicken.`,
      ihr: `Danke, dass ihr mitgekommen seid! „{Gruppe}“ ist jetzt bei {Messenger} angekommen. Wenn euch noch jemand einfällt: Ich nehme alle auf, die mir ihre ID aus {Messenger} schicken.`,
      sie: `Danke, dass Sie mitgekommen sind! „{Gruppe}“ ist jetzt bei {Messenger} angekommen. Wenn Ihnen noch jemand einfällt: Ich nehme alle auf, die mir ihre ID aus {Messenger} schicken.`,
    },
  },
  statusLine: 'Ich ziehe um zu {Messenger}. Schreib mir gern dort.',
  poll: {
    du: `Kommst du mit „{Gruppe}“ zu {Messenger}?
– Ja, gern
– Ja, wenn mindestens die Hälfte mitkommt
– Ja, wenn mir jemand beim Einrichten hilft
– Ich überlege noch
– Nein, bitte erreicht mich anders`,
    ihr: `Kommt ihr mit „{Gruppe}“ zu {Messenger}?
– Ja, gern
– Ja, wenn mindestens die Hälfte mitkommt
– Ja, wenn mir jemand beim Einrichten hilft
– Ich überlege noch
– Nein, bitte erreicht mich anders`,
    sie: `Kommen Sie mit „{Gruppe}“ zu {Messenger}?
– Ja, gern
– Ja, wenn mindestens die Hälfte mitkommt
– Ja, wenn mir jemand beim Einrichten hilft
– Ich überlege noch
– Nein, bitte erreichen Sie mich anders`,
  },
  letterToManagement: `Guten Tag,

die Eltern von „{Gruppe}“ verabreden sich bisher bei WhatsApp. Nicht alle möchten oder können WhatsApp nutzen, und einige haben Bedenken wegen der Daten der Kinder. Wir möchten deshalb ab {Datum} zu {Messenger} wechseln. Niemand muss mitkommen, und wichtige Nachrichten der Einrichtung bleiben auf dem gewohnten Weg.

Dürfen wir dafür einen Zettel mit einem QR-Code an die Tür hängen und in die Fächer legen? Namen stehen nicht darauf. Auf Wunsch bringen wir ihn vorher vorbei.

Vielen Dank und freundliche Grüße
{Absender}`,
  motion: `Antrag an die Mitgliederversammlung

Die Versammlung möge beschließen: „{Gruppe}“ nutzt ab {Datum} {Messenger} für Absprachen. Die bisherige WhatsApp-Gruppe bleibt vier Wochen daneben bestehen und wird dann geschlossen. Die Teilnahme ist freiwillig; wer nicht teilnimmt, bekommt alles Wichtige per E-Mail oder auf Papier. Zwei Mitglieder helfen beim Einrichten.

Begründung: Gruppen, die ein Verein einrichtet, fallen unter die Datenschutz-Grundverordnung. {Messenger} verlangt nicht, dass alle ihr Adressbuch mit WhatsApp teilen, und es wird niemand ausgeschlossen, der WhatsApp nicht nutzt.

{Absender}`,
  objections: [
    {
      id: 'everybody-is-here',
      objection: 'Alle sind doch bei WhatsApp.',
      answer:
        'Das kannst du auch bleiben. Die meisten haben ohnehin mehrere Messenger – es geht nur um diese eine Gruppe.',
    },
    {
      id: 'nobody-there',
      objection: 'Da ist ja niemand.',
      answer: 'Genau darum fangen wir gemeinsam an: Wenn die ganze Gruppe geht, sind sofort alle da, die du brauchst.',
    },
    {
      id: 'another-app',
      objection: 'Noch eine App …',
      answer:
        'Einrichten dauert ein paar Minuten, und wir helfen dir dabei. Danach ist es nur ein zweites Symbol auf dem Handy.',
    },
    {
      id: 'costs',
      objection: 'Das kostet doch etwas.',
      answer: 'Signal und viele andere kosten nichts. Wo es etwas kostet, sagen wir es vorher.',
    },
    {
      id: 'nothing-to-hide',
      objection: 'Ich habe nichts zu verbergen.',
      answer: 'Das ist in Ordnung. In der Gruppe stehen aber auch Daten der anderen, und für manche ist das wichtig.',
    },
    {
      id: 'encrypted-too',
      objection: 'WhatsApp ist doch auch verschlüsselt.',
      answer:
        'Die Inhalte ja. Der Unterschied liegt darin, wer weiß, wer wann mit wem schreibt, und wer dein Adressbuch bekommt.',
    },
    {
      id: 'works-fine',
      objection: 'Läuft doch, wozu ändern?',
      answer:
        'Wir probieren es vier Wochen nebeneinander. Wenn es nicht passt, gehen wir zurück – die alte Gruppe bleibt so lange offen.',
    },
    {
      id: 'old-chats',
      objection: 'Und meine alten Chats?',
      answer: 'Die bleiben auf deinem Handy. Du kannst sie dir vorher auch als Datei sichern.',
    },
    {
      id: 'too-complicated',
      objection: 'Das ist zu kompliziert für Oma.',
      answer: 'Wir richten es mit ihr zusammen ein und lassen einen Zettel mit großen Schritten da.',
    },
  ],
  poster: {
    headline: '„{Gruppe}“ zieht um zu {Messenger}',
    steps: [
      '{Messenger} auf dem Handy installieren',
      'Diesen Code mit der Handykamera scannen',
      'Kurz Hallo sagen – fertig',
    ],
    keep: 'Die WhatsApp-Gruppe bleibt erst einmal bestehen. Niemand verpasst etwas.',
    questions: 'Fragen?',
    strip: '„{Gruppe}“ bei {Messenger}',
    largeTitle: 'So kommst du in die Gruppe „{Gruppe}“',
    largeSteps: [
      'Öffne auf dem Handy den App Store oder Google Play.',
      'Suche {Messenger} und tippe auf „Installieren“.',
      'Öffne {Messenger} und folge den Fragen, bis du deine Chats siehst.',
      'Öffne die Kamera und halte sie über den Code auf diesem Blatt.',
      'Tippe auf den Hinweis, der erscheint, und dann auf „Beitreten“.',
      'Schreibe „Hallo“. Geschafft.',
    ],
    largeHelp: 'Es klappt nicht? Ruf an:',
  },
} as const satisfies FullLanguage;
