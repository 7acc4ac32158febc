import type { GroupKind } from './group.ts';
import { fold } from './title-patterns.ts';

/** What a title shows by its form rather than by a word: „3b“, "U9", „Lindenstr. 4“, „Die Brandts“, a picture. */
interface Shape {
  readonly code: string;
  readonly kind: GroupKind;
  readonly weight: number;
  readonly form: RegExp;
  /** Forms need capitals, or not. */
  readonly folded: boolean;
}

const shapes: readonly Shape[] = [
  {
    code: 'street-number',
    kind: 'neighbours',
    weight: 3,
    form: /\p{L}(?:str|strasse|weg|gasse|allee|platz|ring|damm|ufer|steig|chaussee|straat|laan)\.? ?\d{1,3} ?[a-h]?(?![\p{L}\d])/u,
    folded: true,
  },
  {
    code: 'street-number',
    kind: 'neighbours',
    weight: 2.5,
    form: /(?:^| )(?:am|an der|an den|im|auf der|auf dem|zum|zur|hinterm|beim) \p{L}{3,} \d{1,3} ?[a-h]?(?![\p{L}\d])/u,
    folded: true,
  },
  {
    code: 'street-number',
    kind: 'neighbours',
    weight: 2.5,
    form: /(?:^| )(?:no\.? ?|nr\.? ?)?\d{1,4} (?:\p{L}+ ){1,2}(?:street|st|road|rd|avenue|ave|lane|close|drive|court|terrace)(?![\p{L}])/u,
    folded: true,
  },
  {
    code: 'class-name',
    kind: 'school',
    weight: 2.4,
    form: /(?:^|[^\p{L}\p{N}.])(?:1[0-3]|[1-9])[.ºª°-]? ?[a-fабвг](?![\p{L}\p{N}'’])/u,
    folded: true,
  },
  // Austria's technical and commercial schools: „4AHIT“, „3BHET“.
  {
    code: 'class-name',
    kind: 'school',
    weight: 2.4,
    form: /(?:^| )[1-5][A-E][HFK][A-Z]{1,3}(?!\p{L})/u,
    folded: false,
  },
  { code: 'class-name', kind: 'school', weight: 2, form: /(?:^| )room \d{1,3}[a-d]?(?![\p{L}\p{N}])/u, folded: true },
  { code: 'age-group', kind: 'club', weight: 3, form: /(?:^|[^\p{L}\d])u ?(?:[6-9]|1\d|2[0-3])(?!\d)/u, folded: true },
  {
    // Who works in a Kita or a school has a team; its families have parents.
    code: 'staff',
    kind: 'work',
    weight: 6,
    form: /(?:kita|krippe|hort|kindergarten|kiga|schule|schul|praxis|hausverwaltung|verwaltung|nursery|school|preschool|daycare)[- ]?(?:team|kollegium|personal|staff)(?!\p{L})(?!.*(?:eltern|parent|kinder|jugend))/u,
    folded: true,
  },
  {
    code: 'team-number',
    kind: 'club',
    weight: 2,
    form: /(?:^|[^\p{L}\d])(?:[1-6]\. (?:herren|damen|mannschaft|maenner|frauen)|(?:herren|damen|frauen|manner|maenner|senioren|junioren) ?(?:[1-6]|[3-7][05]|i{1,3}|iv)(?!\p{L}|\d)|[a-g][1-4]?-?jun)/u,
    folded: true,
  },
  {
    code: 'round-age',
    kind: 'event',
    weight: 4,
    form: /(?:wird|werden|turns|is turning|cumple|compie|fait|faz) (?:1[68]|21|[2-9]0|[3-9]5|100)(?!\d)/u,
    folded: true,
  },
  {
    code: 'round-age',
    kind: 'event',
    weight: 3.6,
    form: /(?:^| )(?!(?:herren|damen|manner|maenner|frauen|senioren|seniorinnen|junioren|masters|jahre|route|class|gruppe|klasse|halle|linie|haus|block|nr|tour) )[\p{L}']{3,} (?:18|[3-9]0|[67]5|100)(?:\.|!|ster|er|th)?(?:$| [^\p{N}])/u,
    folded: true,
  },
  {
    code: 'round-age',
    kind: 'event',
    weight: 3,
    form: /(?:^| )(?:1[68]|[2-9]0|75|100)(?:\.|er|ster|th) \p{L}/u,
    folded: true,
  },
  {
    code: 'two-hearts',
    kind: 'event',
    weight: 2.4,
    form: /\p{Lu}\p{Ll}+ ?(?:❤️?|♥️?|💍|💕|💒|∞) ?\p{Lu}\p{Ll}+/u,
    folded: false,
  },
  {
    // Kitas name their groups after animals and flowers.
    code: 'animal-group',
    kind: 'kita',
    weight: 2.4,
    form: /(?:igel|baeren|baren|maus|mause|frosch|frosche|lowen|lowenzahn|kafer|schmetterlings?|bienen|hasen|fuchs|fuchse|eulen|raupen|spatzen|zwergen?|wichtel|sternen?|sonnen|regenbogen|pinguin|elefanten|delfin|drachen|schnecken|ameisen|hummel|marienkafer|giraffen|tiger|affen|schafchen|wolken|mond|blumen|pusteblumen|wurzel|enten|biber|eichhornchen|grashupfer|libellen|kuken|seestern|delphin|krokodil|dino)-?(?:gruppe|kinder|eltern|nest|bande|stube|stubchen)/u,
    folded: true,
  },
  { code: 'year', kind: 'event', weight: 0.5, form: /(?:^|\D)20[2-4]\d(?!\d|\/)/u, folded: true },
  {
    code: 'surname-plural',
    kind: 'family',
    weight: 2.2,
    form: /^(?:Die|The|Los|Les|Wir|Us) \p{Lu}\p{Ll}{3,}(?:s|’s|'s|ens)(?: [^\p{L}].*)?$/u,
    folded: false,
  },
];

/** Pictures in titles speak all languages. */
const pictures: readonly (readonly [GroupKind, number, string])[] = [
  ['club', 2, '⚽ 🏀 🏐 🤾 🎾 🏑 🏓 🏸 🏒 🥋 🥊 🏊 🚣 🏉 🏈 ⚾ 🎳 ♟ 🎻 🎺 🎷 🚒 🧗 🤸 🎼 🥁 🏇 🚴 🎭 ⛸ 🏹 🤺 🩰 🎶 🎵'],
  ['kita', 1.8, '👶 🧸 🍼 🤱 👣 🐻 🐞 🦔'],
  ['school', 2, '🎒 🏫 📚 ✏ 📐 📖 🎓 🧮'],
  ['family', 2.4, '👪 👨‍👩 👩‍👧 👨‍👧'],
  ['event', 2, '💍 👰 🤵 🎂 🎉 🥳 🎊 💒 🎄 🎁 ✈ 🏖 ⛷ 🏝 🎆 🎈 🎪 ⛺ 🎿 🏕 🎃 🧳'],
  ['friends', 1.8, '🍻 🍷 🍺 🍸 🍹 🥂 🃏 🎲 🍕 👯 🎮 🍾 💃'],
  ['neighbours', 1.3, '🏡 🏘 🏠 🏢 🏚'],
  ['faith', 2.2, '⛪ 🙏 ✝ 🕌 ☪ 🕍 📿 🕊 ✡ ☦ 🛐'],
  ['work', 2, '💼 👷 🏥 💻 🩺 📈 🏭 🚑'],
];

export interface ShapeHit {
  readonly kind: GroupKind;
  readonly weight: number;
  readonly code: string;
}

export function shapeHits(title: string): readonly ShapeHit[] {
  const composed = title.normalize('NFC').trim();
  const folded = fold(composed);
  const hits = shapes.flatMap(({ code, kind, weight, form, folded: wantsFolded }) =>
    form.test(wantsFolded ? folded : composed) ? [{ code, kind, weight }] : [],
  );
  const streets = hits.some(({ code }) => code === 'street-number');
  const drawn = pictures.flatMap(([kind, weight, emoji]) => {
    const bare = composed.replace(/\uFE0F/gu, '');
    const seen = emoji.split(' ').some((picture) => bare.includes(picture));
    return seen ? [{ code: 'picture', kind, weight }] : [];
  });
  // „Lindenstr. 4a“ is a house, not a class.
  return [...hits.filter(({ code }) => !(streets && code === 'class-name')), ...drawn];
}
