import type { SceneBook } from '../scene.ts';

/** A family between Sunday dinner, grandma's tablet and the question who takes the dog. */
export const family: SceneBook = {
  words: {
    tag: 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag',
    essen: 'Rouladen|Kartoffelsuppe|Sauerbraten|Lasagne|Pfannkuchen|Grünkohl|Spargel|Zwiebelkuchen|Käsespätzle',
    hund: 'Pommes|der Hund|unser Pommes',
    kuss: '😘|❤️|Bussi|Hab euch lieb|🫶|Drück euch',
    wetter: 'Regen|Sonne satt|Nebel wie Suppe|Schneeregen|Sturm, der Trampolin fliegt gleich',
  },
  opening: [
    'Mama: Test',
    'Mama: Kann man mich hören?',
    'B: Man kann dich LESEN 😄',
    'C: Endlich eine Familiengruppe! {kuss}',
    'D: Wer hat Oma hinzugefügt? Jetzt gibt es kein Zurück',
  ],
  scenes: [
    {
      lines: [
        'Mama: Sonntag gibt es {essen}. Wer kommt?',
        'A: Ich! Und ich bring Hunger mit',
        'B: Dabei',
        'Oma Gertrud: ich mache nachtisch',
        'Papa: Ich wohne da.',
      ],
    },
    {
      lines: [
        'Oma Gertrud: wie mache ich die schrift wieder gros',
        'A: Oma, zweimal mit zwei Fingern auseinanderziehen',
        'Oma Gertrud: jetzt ist alles weg',
        'A: Ich komm am {tag} vorbei',
        'Oma Gertrud: dann mache ich {essen}',
      ],
    },
    { lines: ['Oma Gertrud: 🌹🌹🌹', 'A: Danke Oma {kuss}', 'Oma Gertrud: das war versehentlich aber gern'] },
    {
      lines: [
        'Papa: Wer hat meine gute Säge?',
        'B: Welche gute Säge?',
        'Papa: Die gute.',
        'A: Onkel Bodo hat sie seit Ostern',
        'Onkel Bodo: Welche gute Säge?',
      ],
    },
    {
      lines: [
        'A: Kann jemand übers Wochenende {hund} nehmen?',
        'B: Wir! Wenn er nicht wieder das Sofa isst',
        'A: Er hat sich entschuldigt',
        'Mama: Er darf auch zu uns, Papa tut nur so, als wäre er dagegen',
        '@A',
      ],
    },
    {
      months: [12],
      lines: [
        'Mama: Weihnachten wie immer? Heiligabend bei uns, erster bei Oma, zweiter auf dem Sofa',
        'Tante Rike: Ich bringe den Lachs',
        'B: Wichteln dieses Jahr? Bitte maximal 15 €, Bodo!',
        'Onkel Bodo: Die Kettensäge war reduziert',
        'Papa: Ich wünsche mir Socken. Das meine ich ernst.',
      ],
    },
    {
      months: [12],
      lines: [
        'A: Frohe Weihnachten ihr Lieben!! 🎄',
        'Oma Gertrud: frohes fest meine spatzen gott segne euch',
        'Mama: {kuss}',
        'B: {kuss}',
        '@A',
      ],
    },
    {
      months: [3, 4],
      lines: [
        'Mama: Wer versteckt dieses Jahr die Eier? Letztes Jahr hat {hund} elf gefunden und gefressen',
        'B: Mit Papier?',
        'Mama: Mit Papier.',
        'Tante Rike: Ich verstecke! Ich habe ein System',
        'Papa: Das System war die Regenrinne.',
      ],
    },
    { lines: ['A: Bin gut angekommen', 'Mama: Gott sei Dank', 'Papa: 👍', 'Oma Gertrud: hast du gegessen'] },
    { lines: ['Mama: Hier {wetter}. Bei euch?', 'A: {wetter}', 'B: {wetter}', 'Tante Rike: Blauer Himmel 😇'] },
    {
      lines: [
        'Papa: Das Internet ist kaputt.',
        'A: Du schreibst gerade im Internet, Papa',
        'Papa: Das andere Internet.',
        'B: Stecker vom Kasten raus, bis 20 zählen, Stecker rein',
        'Papa: Geht. Ich habe bis 30 gezählt, sicher ist sicher.',
      ],
    },
    {
      months: [6, 7, 8],
      lines: [
        'B: Urlaubsgrüße aus der Hütte! 42 Mücken, ein See, kein Netz',
        'Mama: Wie schreibst du dann?',
        'B: Ich stehe auf dem Klohäuschen',
        '@B',
      ],
    },
    {
      lines: [
        'Tante Rike: Am {tag} hat Opa Heinz Geburtstag. Er wäre 90 geworden.',
        'Mama: Wir zünden eine Kerze an ❤️',
        'Oma Gertrud: er würde sagen macht kein theater und esst kuchen',
        'A: Dann essen wir Kuchen',
      ],
    },
    {
      lines: [
        'A: Ich hab die Stelle!!! 🎉',
        'Mama: JAAAA',
        'Papa: Sehr gut. Stolz.',
        'Onkel Bodo: Dann gibst du einen aus',
        'Oma Gertrud: was für eine stele',
      ],
    },
    {
      lines: [
        'B: Ratet, wer heute zum ersten Mal „Opa“ gesagt hat',
        'Papa: Ich bin schon im Auto',
        'Mama: Ich fahre',
        '@B',
      ],
    },
    {
      lines: [
        'Mama: Sprachnachricht von Oma hab ich mal abgetippt:\n„Hallo, hier ist Oma. Ich wollte nur sagen … Moment, die Kartoffeln.“\nDas war alles. Drei Minuten.',
        'A: Ich liebe sie',
        'B: Die Kartoffeln waren bestimmt gut',
      ],
    },
    {
      lines: [
        'Onkel Bodo: Wer kommt {tag} zum Holzmachen?',
        'B: Ich kann ab 9',
        'Papa: Nur wenn meine Säge mitkommt',
        'Onkel Bodo: Welche Säge?',
      ],
    },
    {
      lines: [
        'A: Mama, wie lange kochst du die {essen}?',
        'Mama: Bis sie fertig sind',
        'A: MAMA',
        'Mama: Nach Gefühl. Anderthalb Stunden.',
      ],
    },
    {
      lines: [
        'Tante Rike: Lest mal, ich hab gehört man soll wegen WhatsApp die Einstellungen ändern',
        'B: Rike, das ist ein Kettenbrief von 2017',
        'A: Wir könnten einfach alle woanders hin. Ich mach das für Oma auf dem Tablet',
        'Oma Gertrud: hauptsache die bilder von der kleinen kommen',
      ],
      late: true,
    },
  ],
  echoes: [
    ['👍', 6],
    ['{kuss}', 6],
    ['😂', 5],
    ['Sehr gut', 3],
    ['Ok', 3],
    ['🥰', 3],
    ['Papa lacht laut', 1],
    ['❤️❤️', 2],
  ],
};
