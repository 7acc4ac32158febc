import { isArabic, skeleton, soundKey } from './letters.ts';
import type { NameParts, NameWord } from './name-parts.ts';
import { nameFamilies } from './short-names.ts';

interface Drawer {
  readonly singles: Set<number>;
  readonly fulls: Set<number>;
}

/** A drawer with more people than this says nothing: comparing all of them would take the time of everybody else. */
const fullest = 400;

/**
 * Which pairs are worth comparing, without comparing all with all: names go into drawers by what two spellings of one name have in
 * common – sound, family of short forms, all letters but one – and only drawer neighbours are compared.
 */
export function candidatePairs(namesOf: readonly (readonly NameParts[])[]): readonly (readonly [number, number])[] {
  const drawers = new Map<string, Drawer>();
  const put = (key: string, kind: keyof Drawer, person: number): void => {
    let drawer = drawers.get(key);
    if (drawer === undefined) drawers.set(key, (drawer = { singles: new Set(), fulls: new Set() }));
    drawer[kind].add(person);
  };
  const hasArabic = namesOf.some((names) => names.some(({ key }) => isArabic(key)));
  namesOf.forEach((names, person) => {
    for (const name of names) {
      if (name.letters.includes(' ')) put(`g ${name.letters}`, 'fulls', person);
      for (const { role, child } of name.relations) put(`r ${role} ${child}`, 'singles', person);
      const [first, second] = name.words;
      const last = name.words.at(-1);
      if (first === undefined || last === undefined) {
        if (name.relations.length === 0 && name.key !== '') put(`k ${name.key}`, 'singles', person);
      } else if (second === undefined) {
        for (const key of [...wordKeys(first), ...slipKeys(first), first.folded]) put(`1 ${key}`, 'singles', person);
        if (first.folded.length > 3) put(`1 ${first.folded.slice(0, 3)}*`, 'singles', person);
        else put(`1 ${first.folded}*`, 'singles', person);
      } else {
        for (const key of wordKeys(first)) put(`1 ${key}`, 'fulls', person);
        put(`1 ${first.folded.slice(0, 3)}*`, 'fulls', person);
        // Arabic letters meet only Latin ones here, and only where there are any: few consonants fit many names
        if (hasArabic)
          for (const { written, folded } of name.words.slice(0, 4))
            put(`a ${skeleton(folded)}`, isArabic(written) ? 'singles' : 'fulls', person);
        for (const joined of joinedForms(name.words)) put(`1 ${joined}`, 'fulls', person);
        for (const [given, family] of pairsOf(name.words)) {
          for (const initial of initialsOf(family))
            for (const key of wordKeys(given)) put(`g ${key} ${initial}`, 'fulls', person);
          for (const initial of initialsOf(given))
            for (const key of wordKeys(family)) put(`g ${key} ${initial}`, 'fulls', person);
        }
      }
    }
  });
  const pairs = new Map<number, readonly [number, number]>();
  const pair = (a: number, b: number): void => {
    if (a !== b) pairs.set(Math.min(a, b) * namesOf.length + Math.max(a, b), [Math.min(a, b), Math.max(a, b)]);
  };
  for (const [key, { singles, fulls }] of drawers) {
    if (singles.size > fullest || fulls.size > fullest) continue;
    for (const a of singles) {
      for (const b of singles) if (a < b) pair(a, b);
      for (const b of fulls) pair(a, b);
    }
    if (key.startsWith('g')) for (const a of fulls) for (const b of fulls) if (a < b) pair(a, b);
  }
  return [...pairs.values()];
}

/** As written, for "Anna E." and "Anna Eichinger", and as heard, for "Şeyma" and "Sheyma". */
function initialsOf({ folded, sound }: NameWord): ReadonlySet<string> {
  return new Set([folded.slice(0, 1), sound.slice(0, 1).toLowerCase()]);
}

function wordKeys(word: NameWord): readonly string[] {
  const families = nameFamilies(word.folded).map((family) => `#${family}`);
  return [word.sound, ...families];
}

/** The word with each letter left out once: two words that differ by one slip share one of these. */
function slipKeys({ folded }: NameWord): readonly string[] {
  if (folded.length < 4) return [];
  return Array.from({ length: folded.length }, (_, at) => `-${folded.slice(0, at)}${folded.slice(at + 1)}`);
}

/** "annamueller", "muelleranna", "amueller": names that people give themselves. */
function joinedForms(words: readonly NameWord[]): readonly string[] {
  const first = words[0]?.folded ?? '';
  const last = words.at(-1)?.folded ?? '';
  const whole = words.map(({ folded }) => folded).join('');
  return [whole, soundKey(whole), last + first, first.slice(0, 1) + last];
}

/** First and last word, neighbours, and the same turned round: middle names and "Müller Anna" must not hide a pair. */
function pairsOf(words: readonly NameWord[]): readonly (readonly [NameWord, NameWord])[] {
  const pairs: (readonly [NameWord, NameWord])[] = [];
  const some = words.slice(0, 4);
  for (const [index, a] of some.entries()) for (const b of some.slice(index + 1)) pairs.push([a, b], [b, a]);
  return pairs;
}
