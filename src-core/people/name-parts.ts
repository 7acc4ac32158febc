import { fold, soundKey } from './letters.ts';

/** A name taken apart for comparing. Never shown: people see the name as it was written. */
export interface NameParts {
  /** NFC, one space, no invisible marks: equal means "written the same". */
  readonly key: string;
  readonly words: readonly NameWord[];
  /** Words in brackets or behind a dash ("Anna (Kita)"): a note of whoever saved the name. */
  readonly notes: readonly NameWord[];
  /** Whose mother, father … "Mama von Ben" → `mother:ben`. */
  readonly relation: string | null;
  readonly decorated: boolean;
}

export interface NameWord {
  readonly written: string;
  readonly folded: string;
  readonly sound: string;
}

const particles = new Set([
  'von',
  'van',
  'vom',
  'zu',
  'zur',
  'der',
  'den',
  'de',
  'da',
  'di',
  'del',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'und',
  'and',
]);
const titles = new Set([
  'dr',
  'prof',
  'herr',
  'frau',
  'hr',
  'fr',
  'mr',
  'mrs',
  'ms',
  'dipl',
  'ing',
  'med',
  'fam',
  'familie',
  'family',
  'pan',
  'pani',
]);

const kin: readonly (readonly [string, string])[] = [
  ['mother', 'mama|mami|mutti|mutter|mum|mom|mommy|mother|mamma|maman|anne|мама'],
  ['father', 'papa|papi|vati|vater|dad|daddy|father|tata|baba|папа'],
  ['parents', 'eltern|parents'],
  ['grandmother', 'oma|omi|grandma|granny|babcia|babushka|бабушка'],
  ['grandfather', 'opa|opi|grandpa|dziadek|дедушка'],
  ['wife', 'frau|freundin|wife|girlfriend'],
  ['husband', 'mann|freund|husband|boyfriend'],
  ['sister', 'schwester|sister'],
  ['brother', 'bruder|brother'],
  ['aunt', 'tante|aunt'],
  ['uncle', 'onkel|uncle'],
];
const before = kin.map(
  ([role, words]) =>
    [role, new RegExp(`^(${words})\\s+(?:(?:von|vom|of|od|v\\.?)\\s+)?(\\p{L}[\\p{L}-]+)`, 'iu')] as const,
);
const behind = kin.map(
  ([role, words]) =>
    [role, new RegExp(`^(\\p{L}[\\p{L}-]+?)(?:['’]s|s['’]?|['’]|-)?\\s*-?\\s*(${words})$`, 'iu')] as const,
);

export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Cf}\uFE0F]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function nameParts(name: string): NameParts {
  const key = nameKey(name);
  const plain = key
    .normalize('NFKC')
    .replace(/[\p{Extended_Pictographic}\p{So}\p{Sk}\p{Regional_Indicator}\u{E0000}-\u{E007F}]/gu, ' ');
  const decorated = plain.length !== key.normalize('NFKC').length || plain !== key.normalize('NFKC');
  const bracketed = [...plain.matchAll(/[([{]([^)\]}]*)[)\]}]/gu)].map(([, inside = '']) => inside);
  const outside = plain.replace(/[([{][^)\]}]*[)\]}]?/gu, ' ').replace(/[)\]}]/gu, ' ');
  const [main = '', ...tail] = outside.split(/\s+[-–—|/•·]\s+|\s*\|\s*/u);
  const ownRelation = relationOf(main.trim());
  const relation =
    ownRelation ??
    [...bracketed, ...tail].map((part) => relationOf(part.trim())).find((found) => found !== null) ??
    null;
  return {
    key,
    // "Mama von Ben Müller" has no name of her own; nothing is sure but the child.
    words: ownRelation === null ? wordsOf(inNaturalOrder(main)) : [],
    notes: [...bracketed, ...tail].flatMap(wordsOf),
    relation,
    decorated,
  };
}

/** "Müller, Anna" is how address books sort. */
function inNaturalOrder(text: string): string {
  const [family = '', given = '', more] = text.split(',');
  return more === undefined && given.trim() !== '' ? `${given} ${family}` : text;
}

function relationOf(text: string): string | null {
  for (const [role, pattern] of before) {
    const whose = pattern.exec(text)?.[2];
    if (whose !== undefined && !particles.has(whose.toLowerCase())) return `${role}:${fold(whose)}`;
  }
  for (const [role, pattern] of behind) {
    const whose = pattern.exec(text)?.[1];
    if (whose !== undefined) return `${role}:${fold(whose)}`;
  }
  return null;
}

function wordsOf(text: string): readonly NameWord[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}'’]+/u)
    .map((written) => written.replace(/['’]/gu, ''))
    .filter((written) => written !== '' && !/^(?:v|d)$/u.test(written))
    .map((written) => ({ written, folded: fold(written) }))
    .filter(({ folded }) => folded !== '' && !particles.has(folded) && !titles.has(folded))
    .map((word) => ({ ...word, sound: soundKey(word.folded) }));
}
