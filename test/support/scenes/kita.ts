import type { SceneBook } from '../scene.ts';

/** What happens around a Kita in a year. Invented; every resemblance to your own parents' group is the point. */
export const kita: SceneBook = {
  words: {
    kind: 'Leo|Mia|Emil|Ella|Oskar|Frieda|Paul|Lotte|Anton|Ida|Matti|Juna|Theo|Mila|Bosse|Elif|Noah|Greta|Karl|Smilla',
    tag: 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag',
    uhr: '14:30|15 Uhr|15:30|16 Uhr|halb fünf',
    abend: '16:30|17 Uhr|17:30',
    kuchen:
      'Apfelkuchen|Marmorkuchen|Zitronenkuchen|Schokomuffins|Bananenbrot|Waffeln|Möhrenkuchen|Streuselkuchen (vegan)|Brezeln|Obstspieße',
    danke: 'Danke!|Danke dir!|Danke 🙏|Lieben Dank|Super, danke|Tausend Dank ❤️|Perfekt, danke|Dankeschön|Danke euch!',
    ja: 'Wir sind dabei!|Dabei 🙋|Wir kommen|Klar, gerne|Bin dabei|Ja!|Wir auch',
    nein: 'Wir schaffen es leider nicht 😔|Sind leider krank|Sind im Urlaub, viel Spaß euch|Ohne uns leider',
    ding: 'eine blaue Matschhose|einen gelben Gummistiefel (links!)|eine Mütze mit Fuchsohren|die Brotdose mit den Baggern|einen Pulli mit Dino|Kuschelhase Hoppel|eine rote Trinkflasche|eine Jacke mit Reflektoren',
    krank: 'Hand-Fuß-Mund|Magen-Darm|Bindehautentzündung|Scharlach|Ringelröteln',
    erz: 'Frau Tilling|Frau Okur|Herr Bamberg|Frau Seidenfaden|Jette',
    gefuehl: '😅|🙈|😂|🤷‍♀️|😬|💪|🥲|',
  },
  opening: [
    'G: Hallo zusammen, ich hab mal eine Gruppe für alle Löwenzahn-Eltern aufgemacht 🌼',
    'B: Super Idee! {danke}',
    'C: Hallo, wir sind die Neuen – {kind} kommt ab {tag} zu euch!',
    'D: Herzlich willkommen! 🎈',
    'G: Bitte nur Kita-Themen hier, Flohmarkt gern woanders 😉',
  ],
  scenes: [
    {
      lines: [
        'A: Hat jemand zufällig {ding} mit nach Hause genommen? {gefuehl}',
        'B: Bei uns nicht, ich schau aber nochmal im Rucksack',
        'C: Liegt im Fundkorb neben der Garderobe!',
        'A: Gerettet. {danke}',
      ],
    },
    {
      lines: [
        'A: Weiß jemand, wann morgen Schluss ist?|A: Steht irgendwo, wie lange am {tag} auf ist?',
        'B: {uhr} laut Aushang',
        'A: {danke}',
      ],
    },
    {
      lines: [
        'A: {kind} hat heute erzählt, es gab „Wolkensuppe“. Weiß jemand, was das war? 😂',
        'B: Grießbrei.',
        'C: Bei uns hieß es „Drachenschleim“ und wurde komplett aufgegessen',
        'A: Ich koche ab jetzt nur noch Drachenschleim',
      ],
    },
    {
      months: [10, 11],
      lines: [
        'A: Am {tag} ist unser Laternenfest! Treffpunkt {abend} am Tor, bitte Becher mitbringen 🏮',
        'B: Wir brauchen noch zwei Leute für den Punsch',
        'C: Ich mach Punsch, aber nur wenn mir jemand den großen Topf leiht',
        'D: Topf steht bei uns im Keller. 30 Liter. Fragt nicht, warum.',
        'B: 😂 {danke}',
        'E: Und wer kann „Ich geh mit meiner Laterne“ auf der Ukulele?',
        'C: {kind}s Papa kann nur Smoke on the Water',
        'E: Nehmen wir.',
      ],
    },
    {
      months: [10, 11],
      lines: [
        'A: Laternenbasteln {tag} {uhr} im Bewegungsraum. Bitte Kleister UND Geduld mitbringen',
        'B: Geduld ist bei uns gerade aus',
        'C: Kann wer für mich mitbasteln? Bin auf Dienstreise',
        'D: Ich bastel für zwei. Igel oder Mond?',
        'C: Igel! {danke}',
      ],
    },
    {
      lines: [
        'A: Achtung, in der Gruppe geht {krank} um. Bitte Kinder gut anschauen.',
        'B: Oh nein. Schon wieder?',
        'C: Bei uns hat es {kind} erwischt, bleiben bis {tag} zu Hause',
        'D: Gute Besserung euch! 🍀',
        'C: {danke}',
      ],
    },
    {
      lines: [
        'A: Liebe alle, kurze unangenehme Info: wir haben Läuse. Fünf Stück. Sie heißen jetzt Heinz 1 bis 5. 🪲',
        'B: Danke fürs Bescheidsagen!',
        'C: Mich juckt es schon beim Lesen',
        'D: Nissenkamm kann ich verleihen (desinfiziert!!)',
        'A: Nehme ich, stehe in 10 Minuten vor deiner Tür',
        'C: Wir hatten keine. Ich hab trotzdem alles bei 60 Grad gewaschen. Auch die Vorhänge.',
      ],
    },
    {
      lines: [
        'A: Morgen ist wegen Personalmangel nur Notbetreuung bis 13 Uhr 😬',
        'B: Nicht schon wieder …',
        'C: Ich kann am {tag} zwei Kinder mitnehmen, bin im Homeoffice',
        'D: Du Heldin! Könntest du {kind} nehmen?',
        'C: Klar, wir machen Nudeln',
        'D: Ich bring Eis mit! {danke}',
      ],
    },
    {
      lines: [
        'A: Streik am {tag} und am Tag drauf. Die Kita bleibt ganz zu.',
        'B: Volles Verständnis für die Erzieherinnen, null Plan für mich',
        'C: Wollen wir uns aufteilen? Vormittags bei uns, nachmittags Spielplatz am Ententeich?',
        'D: {ja}',
        'E: {ja}',
        'A: Ich bring Pommes für alle. Das ist mein Beitrag zum Arbeitskampf.',
      ],
    },
    {
      lines: [
        'A: Kuchenverkauf am {tag} für die neue Matschküche! Wer backt was?',
        'B: {kuchen}',
        'C: {kuchen}',
        'D: Ich kann nicht backen, aber sehr gut verkaufen',
        'E: {kuchen}, glutenfrei',
        'A: Wunderbar! Bitte ohne Nüsse, und Formen beschriften',
        'A: Stand jetzt: 312,40 € 🎉 Ihr seid irre',
        'B: Matschküche, wir kommen!',
      ],
    },
    {
      lines: [
        'A: Wer fährt am {tag} Richtung Nebelsbach-Süd und hätte einen Platz für {kind}?',
        'B: Ich! Kindersitz habe ich, brauche nur euren Segen',
        'A: Segen erteilt. {danke}',
      ],
    },
    {
      lines: [
        'A: Ich suche eine Mitfahrgelegenheit zum Ausflug auf den Ziegenhof – Auto ist in der Werkstatt',
        'B: Wir haben noch zwei Plätze',
        'A: Ihr rettet meinen {tag}!',
        'B: {kind} singt allerdings die ganze Fahrt. Dasselbe Lied.',
      ],
    },
    {
      months: [5, 6, 7],
      lines: [
        'A: Sommerfest am Samstag! Liste fürs Buffet:\n- Nudelsalat: (viele)\n- Kartoffelsalat:\n- Obst:\n- Getränke:\n- Grillmeister:in:',
        'B: Kartoffelsalat (schwäbisch, also richtig)',
        'C: Kartoffelsalat (mit Mayo, also RICHTIG)',
        'D: Ich sehe schon, es wird politisch',
        'E: Ich grille. Vegetarisch links, Wurst rechts, bitte nicht überqueren.',
        'A: Hüpfburg ist bestellt 🏰',
        'B: Mein Rücken weint, {kind} jubelt',
      ],
    },
    {
      months: [5, 6, 7, 8],
      lines: [
        'A: Bitte alle Kinder eincremen UND Sonnenhut, sagt {erz}',
        'B: {kind} trägt den Hut nur, wenn ihn auch der Bär trägt',
        'C: Wechselsachen bitte auch, der Rasensprenger läuft 💦',
      ],
    },
    {
      months: [7, 8],
      lines: [
        'A: Schließzeit ist vom 28. bis zum 15., nur zur Erinnerung',
        'B: Ich hatte es erfolgreich verdrängt',
        'C: Wer ist da? Spielplatzrunde mittwochs?',
        'D: {ja}',
        'E: {nein}',
      ],
    },
    {
      months: [8, 9],
      lines: [
        'A: Heute erster Tag Eingewöhnung. {kind} winkt und geht. Ich heule im Auto.',
        'B: Das ist normal. Bring Taschentücher und Kaffee mit',
        'C: Ich hab damals 40 Minuten vor dem Tor gestanden. Bei Regen.',
        'A: Ihr seid die Besten ❤️ {danke}',
      ],
    },
    {
      months: [8, 9],
      lines: [
        'A: Hallo! Wir sind neu in der Gruppe, {kind} ist zwei und liebt Bagger',
        'B: Willkommen! Dann wird {kind} ihn lieben, wir haben drei.',
        'C: Herzlich willkommen 🌼',
      ],
    },
    {
      months: [9, 10],
      lines: [
        'A: Elternabend ist am {tag} um 19:30 im Turnraum. Auf den kleinen Stühlen 🪑',
        'B: Meine Knie sagen ab, ich komme trotzdem',
        'C: Wer macht Elternbeirat? Ich frage für die Stille danach.',
        'D: … 🦗',
        'E: Ok ok, ich mach es. Aber nur mit jemandem zusammen!',
        'C: Ich bin dabei. Jetzt steht es hier, jetzt gilt es.',
      ],
    },
    {
      months: [10],
      lines: [
        'A: Zusammenfassung Elternabend:\n1. Matschhosen bitte beschriften\n2. Neue Bringzeit bis 9 Uhr\n3. Martinsumzug wieder mit Pony (!!)\n4. Wir brauchen Eichelkappen, viele',
        'B: Danke fürs Mitschreiben!',
        'C: Wie viele sind viele?',
        'A: Ein Bananenkarton.',
      ],
    },
    {
      months: [12],
      lines: [
        'A: Nikolaus kommt am {tag} in den Morgenkreis. Bitte einen Stiefel pro Kind, SAUBER',
        'B: Das „sauber“ war bestimmt wegen uns',
        'C: Wer ist dieses Jahr der Nikolaus?',
        'D: Psst. Hier lesen Kinder mit. {kind} kann seit gestern „Opa“ lesen.',
      ],
    },
    {
      months: [12],
      lines: [
        'A: Für {erz} und das Team sammeln wir wieder: 5 € pro Familie, Umschlag hängt bei mir an der Tür ✉️',
        'B: Erledigt',
        'C: Erledigt',
        'D: Kann ich überweisen?',
        'A: Klar',
        'E: Erledigt. Und ein Gutschein für die Therme wäre toll, die haben sich den verdient',
      ],
    },
    {
      months: [12, 1],
      lines: [
        'A: Euch allen schöne Feiertage und einen ruhigen Rutsch! ✨',
        'B: Euch auch! 🎄',
        'C: Frohe Weihnachten 🎁',
        'D: Ruhig? Mit Kleinkind? 😄',
      ],
    },
    {
      months: [1, 2],
      lines: [
        'A: Es schneit!! Bitte Schneehosen, sie wollen gleich raus ⛄',
        'B: Schneehose ist zu klein, hat jemand eine in 104?',
        'C: Ja, liegt bei uns rum. Bring ich mit',
        'B: {danke}',
      ],
    },
    {
      months: [2],
      lines: [
        'A: Fasching am {tag}! Verkleidung ja, Waffen nein',
        'B: {kind} geht als Spülmaschine. Fragt nicht.',
        'C: Bei uns wird es der vierte Feuerwehrmann in Folge',
        'D: Ich suche noch Flügel für eine Biene',
        'E: Hab Drachenflügel, gelb anmalen?',
      ],
    },
    {
      months: [3, 4],
      lines: [
        'A: Gartentag am Samstag: Hochbeete, Sand, Zaun. Bitte Schubkarren!',
        'B: {ja} mit Schubkarre und Schwiegervater',
        'C: Wir bringen Kaffee',
        'D: {nein}',
        'A: Bilanz: 9 Schubkarren Sand, 1 Muskelkater, 0 Verletzte. Ihr wart großartig 🌱',
      ],
    },
    {
      months: [4, 5],
      lines: [
        'A: Vorschulkinder fahren am {tag} zur Feuerwache. Bitte Brotdose ohne Süßes',
        'B: {kind} hat seit 5 Uhr den Helm auf',
        'C: Fotos!! 🚒',
        'A: Kommt',
        '@A',
        '@A',
      ],
    },
    {
      months: [6, 7],
      lines: [
        'A: Abschied der Vorschulkinder am {tag}. Ich habe jetzt schon Pipi in den Augen',
        'B: Wer kümmert sich um das Geschenk für die Gruppe?',
        'C: Idee: ein Apfelbäumchen mit Namensschildern',
        'D: Wunderschön, dafür!',
        'E: Dafür 🌳',
        'F: Dafür',
      ],
    },
    {
      lines: [
        'A: Wer hat morgen Nachmittag Lust auf Spielplatz? Wir sind ab {uhr} am Ententeich',
        'B: {ja}',
        'C: {nein}',
        'D: Kommen mit Keksen',
      ],
    },
    {
      lines: [
        'A: {kind} sagt, sie hätten heute einen „echten Dinoknochen“ ausgegraben',
        'B: Das ist der Hühnerknochen vom Grillfest 🦴',
        'A: Bitte niemandem sagen',
      ],
    },
    {
      lines: [
        'A: Kann mir jemand sagen, was „bitte Eierkartons und Klorollen“ konkret heißt? Wie viele?',
        'B: Ja.',
        'C: Alle. Immer.',
      ],
    },
    {
      lines: [
        'A: Kann heute jemand {kind} mit abholen? Stehe auf der A-irgendwas im Stau 😩',
        'B: Mach ich! Sag kurz der Kita Bescheid',
        'A: Hab angerufen. Ich schulde dir was! {danke}',
        'B: Kuchen. Du schuldest mir {kuchen}.',
      ],
    },
    {
      lines: [
        'A: Frage an alle mit großen Kindern: Ab wann fahrt ihr ohne Stützräder?',
        'B: Ab dem Moment, wo der Papa nicht mehr hinterherlaufen kann',
        'C: Laufrad, dann geht das von allein. Wirklich.',
      ],
    },
    {
      lines: [
        'A: Der neue Essensplan hängt. Mittwoch: Linsen.',
        'B: Dann ist Mittwoch bei uns Brot-Tag',
        'C: {kind} liebt Linsen. Tauschen wir Kinder?',
      ],
    },
    {
      lines: [
        'A: Sorry, falsche Gruppe!!',
        'B: Wir wollen jetzt aber wissen, wie es mit dem Zahnarzt weiterging',
        'A: 🙈',
      ],
    },
    {
      lines: [
        'A: Kann bitte jemand erklären, wie man die neue Kita-App öffnet? Ich habe jetzt drei Passwörter',
        'B: Ich drucke mir alles aus. Wie 1997.',
        'C: Zettel im Fach. Hat immer funktioniert.',
        'D: Ich zeig es dir morgen beim Bringen',
      ],
    },
    {
      lines: [
        'A: Die Schaukel ist kaputt, ich hab es {erz} gesagt',
        'B: Mein Bruder ist Schlosser, ich frag ihn',
        'A: {danke}',
        'B: Kommt am {tag}. Bezahlung: {kuchen}',
      ],
    },
    {
      lines: [
        'A: Hat jemand Erfahrung mit der Grundschule am Amselgrund?',
        'B: Ja, unser Großer ist da. Ruf mich an, dann erzähl ich',
        'C: Ich höre mit, falls ich darf',
      ],
    },
    {
      lines: [
        'A: Wir suchen dringend einen Babysitter für {tag}abend, unser erster freier Abend seit 400 Tagen',
        'B: Nimm Lina von nebenan, die kann Uno und Zaubern',
        'C: Geht schlafen. Mein Tipp. Geht einfach schlafen.',
      ],
    },
    {
      lines: [
        'A: UMFRAGE:\nWann machen wir den Gartentag?\nOPTION: Samstag 10 Uhr ({zahl} Stimmen)\nOPTION: Samstag 14 Uhr (4 Stimmen)\nOPTION: Sonntag (1 Stimme)',
        'B: Abgestimmt',
        'C: Ich war die eine Stimme. Ich stehe dazu.',
      ],
    },
    {
      lines: [
        'A: Wollen wir nicht langsam mal weg von WhatsApp? Die Hälfte ist eh schon woanders',
        'B: Fänd ich gut, aber dann bitte ALLE zusammen',
        'C: Mein Mann hat Signal, meine Schwester Threema, meine Mutter Brieftauben',
        'D: Wenn jemand das organisiert, komme ich mit',
        'A: Ich schau mal, wie man eine ganze Gruppe mitnimmt',
      ],
      late: true,
    },
    {
      lines: [
        '@A',
        'A: Fotos vom {tag}! Bitte nicht weiterschicken 📸',
        'B: Ach wie schön ❤️',
        'C: {danke}',
        '@A',
        '@A',
      ],
    },
    {
      lines: [
        'A: Morgen Fototermin! Keine Neonfarben, sagt der Fotograf',
        'B: Wir haben nur Neon',
        'C: {kind} hat sich heute selbst den Pony geschnitten ✂️',
        'D: Das werden die besten Fotos aller Zeiten',
      ],
    },
  ],
  echoes: [
    ['👍', 12],
    ['{danke}', 10],
    ['🙏', 4],
    ['Wir auch', 3],
    ['❤️', 4],
    ['Super!', 3],
    ['Ok', 4],
    ['Alles klar', 3],
    ['😂', 4],
    ['Bei uns auch', 2],
    ['Top 👍', 2],
    ['Oh je', 2],
    ['Gute Besserung!', 1.5],
    ['Sind dabei', 2],
    ['👏', 2],
    ['Verstanden 🫡', 1],
  ],
};
