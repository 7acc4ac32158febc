import type { SceneBook } from '../scene.ts';

/** Parents of an E-Jugend: Abfahrt, Trikots, Kuchen, Matsch. */
export const football: SceneBook = {
  words: {
    ort: 'Nebelsbach|Unterlauben|Krähwinkel-Ost|Sankt Wendelstein|Hinterfelden|Moorkirchen|Dreitannen|Oberquast',
    tag: 'Dienstag|Donnerstag|Samstag|Sonntag',
    uhr: '9:15|10 Uhr|10:30|13 Uhr|8:45 (ja, 8:45)',
    ja: 'Henri dabei|Mats kommt|Ole ist dabei|Lasse kommt|Bela dabei, bringt Orangen mit|Jonte ja|Finn kommt 10 Min später|Yunus ist da 💪|Karlo auch',
    nein: 'Ole leider krank|Jonte ist auf einem Geburtstag|Mats hat Trompete|Finn hat Fuß|Lasse hat Stubenarrest, ähm, Familienfeier',
    tore: '3:2|1:7 (aber das 1!)|4:4|0:0, das beste 0:0 aller Zeiten|6:1|2:3 in der letzten Minute',
  },
  opening: [
    'T: Moin zusammen, neue Saison, neue Gruppe ⚽',
    'T: Bitte hier nur Termine und Absagen, bis Donnerstag 20 Uhr',
    'B: Jawoll Trainer',
    'C: 👍',
  ],
  scenes: [
    {
      lines: [
        'T: Samstag Auswärtsspiel in {ort}. Anstoß {uhr}, Abfahrt eine Stunde vorher am Vereinsheim.',
        'A: {ja}',
        'B: {ja}',
        'C: {nein}',
        'D: {ja}',
        'E: Kann 3 Kinder mitnehmen',
        'F: Kann 4, wenn sich keiner um den Mittelplatz prügelt',
        'T: Super. Bitte Trikots nicht vergessen!',
      ],
    },
    {
      lines: [
        'T: Heimspiel gegen {ort}, {uhr}. Wir brauchen Kuchen und jemanden am Grill.',
        'A: Ich grille',
        'B: Muffins',
        'C: Kaffee und Kannen von uns',
        'T: Ihr seid die beste Abteilung im Verein',
      ],
    },
    {
      lines: [
        'T: {tore} 🎉 Jungs und Mädels, ganz stark gespielt!',
        'A: Henris Grätsche!!',
        'B: Ich bin heiser',
        'C: Der Schiri war auch heiser',
        '@A',
      ],
    },
    {
      lines: [
        'A: Wer hat die Trikots zum Waschen?',
        'B: Wir nicht',
        'C: Liegen bei uns im Flur und leben inzwischen',
        'T: Bitte ohne Weichspüler! Nummer 7 ist jetzt rosa',
        'C: Das war vorher schon so. Ungefähr.',
      ],
    },
    {
      lines: [
        'T: Training heute fällt aus, Platz ist ein See',
        'A: Schwimmabteilung?',
        'B: Lasse steht schon angezogen im Flur 😭',
        'T: Hallenzeit krieg ich erst {tag}',
      ],
    },
    {
      lines: [
        'A: Sind Schienbeinschoner in Größe S übrig geblieben?',
        'B: Ja, in der Kiste hinterm Tor',
        'A: Gefunden, waren voller Kastanien',
      ],
    },
    {
      lines: [
        'T: Wer kann am {tag} beim Training helfen? Ich habe Schicht',
        'A: Ich mach Hütchen',
        'B: Ich kann pfeifen, aber nur mit den Fingern',
        'T: Reicht. Danke!',
      ],
    },
    {
      months: [5, 6],
      lines: [
        'T: Turnier in {ort} am Sonntag! 6 Spiele à 10 Minuten, bitte Sonnencreme und Zelt',
        'A: Pavillon bringen wir',
        'B: Kühlbox voll Wassereis 🧊',
        'C: Wir brauchen einen Mannschaftsnamen fürs Programm',
        'D: „Die Grätschen“',
        'E: „Unterlauben 04 Minuten“',
        'T: Wir heißen FC Sonnenau. Wie immer.',
      ],
    },
    {
      months: [6, 7],
      lines: [
        'T: Saisonabschluss am {tag}: Eltern gegen Kinder. Zieht euch warm an.',
        'A: Ich habe seit 1998 kein Tor geschossen',
        'B: Mein Knie meldet sich ab',
        'C: 2:11. Sie hatten Gnade.',
        '@B',
      ],
    },
    {
      months: [12],
      lines: [
        'T: Weihnachtsfeier im Vereinsheim, {tag} 17 Uhr. Jeder bringt was fürs Buffet',
        'A: Würstchen',
        'B: Nudelsalat',
        'C: Nudelsalat',
        'D: Nudelsalat',
        'T: Es ist, wie es ist.',
      ],
    },
    {
      months: [8, 9],
      lines: [
        'T: Pässe! Ich brauche von drei Kindern noch Fotos. Ihr wisst, wer ihr seid.',
        'A: Wir wissen, wer wir sind. Kommt heute.',
        'B: Erledigt',
      ],
    },
    {
      lines: ['A: Hat jemand Boreks linke Socke?', 'B: Wir haben eine linke Socke. Aber die ist von uns. Glaube ich.'],
    },
    {
      lines: [
        'T: Beitrag: bitte bis Ende des Monats überweisen, sonst schimpft der Kassenwart',
        'A: Gemacht',
        'B: Gemacht',
        'C: Mach ich, wenn die Torwarthandschuhe wieder auftauchen 😉',
      ],
    },
    { lines: ['A: Fahrgemeinschaft am {tag}? Wir wohnen jetzt in {ort}', 'B: Hol Karlo um halb ab', 'A: Danke dir!'] },
    {
      lines: [
        'T: Kurze Frage: Können wir die Gruppe mal umziehen? Der Verein will keine Trainer-Gruppen auf WhatsApp mehr',
        'A: Wohin denn?',
        'B: Egal, Hauptsache einer erklärt es mir am Spielfeldrand',
      ],
      late: true,
    },
  ],
  echoes: [
    ['👍', 10],
    ['⚽', 3],
    ['{ja}', 7],
    ['{nein}', 2],
    ['Danke Trainer', 3],
    ['💪', 4],
    ['Ok', 4],
    ['Alles klar', 2],
    ['😂', 2],
  ],
};
