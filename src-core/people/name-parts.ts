import { kinName, type Relation } from './kin.ts';
import { fold, soundKey } from './letters.ts';

/** A name taken apart for comparing. Never shown: people see the name as it was written. */
export interface NameParts {
  /** NFC, one space, no invisible marks: equal means "written the same". */
  readonly key: string;
  readonly words: readonly NameWord[];
  /** All letters and digits in small letters, titles included, emoji not: "oma gertrud". */
  readonly letters: string;
  /** Whose mother, father … she or he is. */
  readonly relations: readonly Relation[];
  /** "Anna 2" is not "Anna 3". */
  readonly digits: string;
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
/** Where somebody is known from, as people save it behind the name: "Anna Kita". No surnames among them. */
const places = new Set(
  'kita kiga kindergarten krippe hort schule grundschule klasse verein fussball turnen yoga chor arbeit buro work office school nachbar nachbarin nachbarn uni sport fitness gym tanzen feuerwehr'.split(
    ' ',
  ),
);
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
  'oma',
  'opa',
  'tante',
  'onkel',
  'aunt',
  'uncle',
  'grandma',
  'grandpa',
]);

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
  const bracketed = [...plain.matchAll(/[([{]([^)\]}]*)[)\]}]/gu)].map(([, inside = '']) => inside);
  const outside = plain.replace(/[([{][^)\]}]*[)\]}]?/gu, ' ').replace(/[)\]}]/gu, ' ');
  const [main = '', ...tail] = outside.split(/\s+[-–—|/•·]\s+|\s*\|\s*/u);
  const ownKin = kinName(main.trim());
  const noted = [...bracketed, ...tail].map((part) => kinName(part.trim())).filter((kin) => kin !== null);
  return {
    key,
    // "Mama von Ben Müller" has no name of her own; nothing is sure but the child.
    words: wordsOf(ownKin === null ? inNaturalOrder(main) : ownKin.own),
    letters:
      plain
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
        ?.join(' ') ?? '',
    relations: [...(ownKin?.relations ?? []), ...noted.flatMap(({ relations }) => relations)],
    digits: plain.match(/\d+/gu)?.join(' ') ?? '',
  };
}

/** "Müller, Anna" is how address books sort. */
function inNaturalOrder(text: string): string {
  const [family = '', given = '', more] = text.split(',');
  return more === undefined && given.trim() !== '' ? `${given} ${family}` : text;
}

function wordsOf(text: string): readonly NameWord[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}'’]+/u)
    .map((written) => written.replace(/['’]/gu, ''))
    .filter((written) => written !== '' && !/^(?:v|d)$/u.test(written))
    .map((written) => ({ written, folded: fold(written) }))
    .filter(
      ({ folded }, index, all) =>
        folded !== '' &&
        !particles.has(folded) &&
        (all.length === 1 || !titles.has(folded)) &&
        (index === 0 || !places.has(folded)),
    )
    .map((word) => ({ ...word, sound: soundKey(word.folded) }));
}
