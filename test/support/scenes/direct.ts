import type { SceneBook } from '../scene.ts';

/** Two mothers who would be lost without each other. A is the friend, M the phone's owner. */
export const direct: SceneBook = {
  words: {
    tag: 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|morgen|übermorgen',
    uhr: '8 Uhr|12:30|15 Uhr|16:30|19 Uhr',
    lachen: '😂|🤣|Ich kann nicht mehr|hahaha|😹',
  },
  opening: ['A: Hier meine neue Nummer, Kübra von Elif 😊', 'M: Gespeichert! Schön, dass wir uns jetzt schreiben'],
  scenes: [
    { lines: ['A: Kaffee {tag}?', 'M: {uhr}?', 'A: Perfekt, bei mir, ich hab noch Baklava', 'M: Ich bin um 5 vor da'] },
    {
      lines: [
        'M: Kannst du Mia heute mitnehmen? Ich häng in der Besprechung fest',
        'A: Klar, die beiden bauen eh seit gestern ein Hotel für Schnecken',
        'M: {lachen} Danke dir',
        'A: Schneckenhotel hat jetzt drei Sterne',
      ],
    },
    {
      lines: [
        'A: Hast du die Mail vom Elternbeirat gelesen?',
        'M: Bis zum zweiten Absatz',
        'A: Dann kennst du den Teil mit dem Pony noch nicht',
        'M: WAS FÜR EIN PONY',
      ],
    },
    {
      lines: [
        'M: Läufst du {tag} mit?',
        'A: Wenn du langsam läufst',
        'M: Ich kann nur langsam',
        'A: Dann {uhr} am Ententeich',
      ],
    },
    { lines: ['A: Sie schlafen. BEIDE.', 'M: Nicht bewegen. Nicht atmen.', 'A: Es hat geklingelt.', 'M: {lachen}'] },
    {
      lines: [
        'M: Wie heißt noch mal die Kinderärztin?',
        'A: Dr. Wiesengrund, nimm die Nummer vom Zettel am Kühlschrank. An DEINEM Kühlschrank.',
        'M: Du bist unheimlich',
      ],
    },
    {
      lines: [
        'A: Ich hab mir jetzt Signal geholt, für meine Schwester',
        'M: Ach was! Ich überleg auch, wegen der ganzen Gruppen',
        'A: Mach du das, dann komm ich mit. Und der Rest auch, wetten?',
      ],
      late: true,
    },
    {
      lines: [
        'M: Guck mal',
        '@M',
        'A: Oh nein, ist das Edding?',
        'M: Auf dem Sofa. Sie sagt, es ist ein Regenbogen.',
        'A: Es IST ein Regenbogen',
      ],
    },
    {
      lines: [
        'A: Alles gut bei dir? Du warst heute so still beim Abholen',
        'M: Nur müde. Danke fürs Fragen ❤️',
        'A: Ich stell dir Suppe vor die Tür',
      ],
    },
  ],
  echoes: [
    ['😂', 3],
    ['❤️', 3],
    ['Ja!', 2],
    ['Ok', 2],
    ['Bis gleich', 2],
    ['🙈', 2],
  ],
};
