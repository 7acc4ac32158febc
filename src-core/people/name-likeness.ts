import { isFirstName, isGivenInFull } from './first-names.ts';
import { isSameRelation } from './kin.ts';
import { isArabic, isOtherScript, skeleton, slips, soundKey } from './letters.ts';
import type { NameParts, NameWord } from './name-parts.ts';
import type { SuggestionReason } from './person.ts';
import { isShortForm } from './short-names.ts';
import { isSurname } from './surnames.ts';

export interface Likeness {
  readonly reason: SuggestionReason;
  /** How often such a pair is one person, as long as nothing else is known. */
  readonly score: number;
  /** Only a first name, or an initial, speaks for it: worthless where several people fit. */
  readonly weak: boolean;
}

/** Could both be written for the same person? Judges the letters only; who meets whom is weighed in suggest.ts. */
export function likeness(a: NameParts, b: NameParts): Likeness | null {
  if (a.digits !== '' && b.digits !== '' && a.digits !== b.digits) return null;
  if (a.letters === b.letters && a.letters.includes(' ')) {
    return { reason: a.key === b.key ? 'same-name' : 'more-words', score: 0.97, weak: false };
  }
  if (a.relations.some((one) => b.relations.some((other) => isSameRelation(one, other)))) {
    return ownNamesAgree(a, b) ? { reason: 'relation', score: 0.85, weak: false } : null;
  }
  if (a.words.length === 0 || b.words.length === 0) {
    return a.key === b.key && a.key !== ''
      ? { reason: 'same-name', score: a.key.length > 3 ? 0.7 : 0.5, weak: true }
      : null;
  }
  if (a.words.length > 1 && b.words.length > 1) return bothFull(a, b);
  if (a.words.length > 1) return oneWord(b, a);
  if (b.words.length > 1) return oneWord(a, b);
  return bothSingle(a, b);
}

/** Two mothers of two Pauls are known apart by their own names, where both are told. */
function ownNamesAgree(a: NameParts, b: NameParts): boolean {
  const [one] = a.words;
  const [other] = b.words;
  return one === undefined || other === undefined || wordLikeness(one, other) !== null;
}

interface WordLikeness {
  readonly reason: SuggestionReason | 'same' | 'initial';
  readonly score: number;
}

function wordLikeness(a: NameWord, b: NameWord): WordLikeness | null {
  if (a.written.toLowerCase() === b.written.toLowerCase())
    return { reason: a.written.length === 1 ? 'initial' : 'same', score: a.written.length === 1 ? 0.75 : 1 };
  const [short, long] = a.folded.length <= b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded];
  if (short.length === 1)
    return long.startsWith(short) ||
      (isOtherScript(a.written) !== isOtherScript(b.written) && first(a.sound) === first(b.sound))
      ? { reason: 'initial', score: 0.75 }
      : null;
  if (isArabic(a.written) !== isArabic(b.written)) return inArabic(a, b);
  const reason = isOtherScript(a.written) === isOtherScript(b.written) ? 'spelling' : 'transliteration';
  if (short === long) return { reason, score: 0.97 };
  if (a.sound === b.sound && short.length > 2) return { reason, score: bothKnown(a, b) ? 0.78 : 0.94 };
  if (isShortForm(a.folded, b.folded)) {
    return { reason: 'short-form', score: isGivenInFull(a.folded) && isGivenInFull(b.folded) ? 0.75 : 0.92 };
  }
  if (bothKnown(a, b)) return null;
  // Other scripts write what they hear: "Ekaterina" and "Jekaterina", "Schewtschenko" and "Shevchenko".
  const misheard = short.length > 6 ? 2 : 1;
  if (reason === 'transliteration' && short.length > 3 && slips(a.sound, b.sound, misheard) <= misheard)
    return { reason, score: 0.85 };
  if (short.length > 2 && long.startsWith(short)) return { reason: 'short-form', score: short.length > 3 ? 0.8 : 0.7 };
  return isSlip(a, b, short, long) ? { reason: 'slip-of-the-pen', score: short.length > 4 ? 0.9 : 0.82 } : null;
}

/** Consonants alone are not much: two of them fit many names. */
function inArabic(a: NameWord, b: NameWord): WordLikeness | null {
  const one = skeleton(a.folded);
  return one.length > 1 && one === skeleton(b.folded)
    ? { reason: 'transliteration', score: one.length > 2 ? 0.9 : 0.85 }
    : null;
}

/** One letter missing, doubled, wrong or swapped; two in long words. Nobody mistypes the first one. */
function isSlip(a: NameWord, b: NameWord, short: string, long: string): boolean {
  if (first(short) !== first(long)) return false;
  // Of three letters, one more makes another name, unless only the longer one is a name at all.
  const known = (word: string): boolean => isFirstName(word) || isSurname(word);
  if (short.length < 3 || (short.length === 3 && (known(short) || !known(long)))) return false;
  const allowed = short.length > 8 ? 2 : 1;
  // "Voel" for "Vogel" looks like "Völ" once it is folded.
  return (
    slips(short, long, allowed) <= allowed ||
    slips(a.written.toLowerCase(), b.written.toLowerCase(), allowed) <= allowed
  );
}

function first(text: string): string {
  return text.slice(0, 1);
}

/** "Jan" and "Jana", "Möller" and "Müller" are both names; a slip makes a word that is none. */
function bothKnown(a: NameWord, b: NameWord): boolean {
  return (isFirstName(a.folded) && isFirstName(b.folded)) || (isSurname(a.folded) && isSurname(b.folded));
}

/** "Anna Müller" and "Mueller, Anni": each word of the shorter name needs its own partner in the longer one. */
function bothFull(a: NameParts, b: NameParts): Likeness | null {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const free = [...long.words.keys()];
  const matched: WordLikeness[] = [];
  const places: number[] = [];
  for (const word of short.words) {
    let best: { at: number; like: WordLikeness } | null = null;
    for (const at of free) {
      const other = long.words[at];
      const like = other === undefined ? null : wordLikeness(word, other);
      if (like !== null && (best === null || like.score > best.like.score)) best = { at, like };
    }
    if (best === null) return null;
    free.splice(free.indexOf(best.at), 1);
    matched.push(best.like);
    places.push(best.at);
  }
  const initials = matched.filter(({ reason }) => reason === 'initial').length;
  if (initials > 0 && matched.length - initials < 1) return null;
  const inOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  const extra = long.words.length - short.words.length;
  // "Lena Müller" may be "Anna-Lena Müller"; the other way round it is likelier.
  const startsElsewhere = inOrder && places[0] !== 0;
  let score = matched.reduce((product, { score: one }) => product * one, 0.97);
  if (!inOrder) score *= 0.96;
  if (extra > 0) score *= startsElsewhere ? 0.8 : 0.9;
  // "Anna M." is Anna Müller, unless several people fit; that is weighed later.
  if (initials === 1 && (matched[0]?.score ?? 0) >= 0.9) score *= 1.15;
  if (initials > 0) return { reason: 'initials', score, weak: true };
  const weakest = [...matched].sort((x, y) => x.score - y.score)[0];
  if (weakest !== undefined && weakest.reason !== 'same' && weakest.reason !== 'initial') {
    return { reason: weakest.reason, score, weak: false };
  }
  if (!inOrder || a.key.includes(',') !== b.key.includes(',')) return { reason: 'word-order', score, weak: false };
  return {
    reason: extra > 0 || a.key.toLowerCase() !== b.key.toLowerCase() ? 'more-words' : 'same-name',
    score,
    weak: false,
  };
}

/** "Anna" or "annamueller" and "Anna Müller". A surname alone fits the whole family and says nothing. */
function oneWord(single: NameParts, full: NameParts): Likeness | null {
  const [word] = single.words;
  const [given] = full.words;
  const family = full.words.at(-1);
  if (word === undefined || given === undefined || family === undefined) return null;
  if (word.folded.length > 5) {
    const joined = full.words.map(({ folded }) => folded).join('');
    // "Fatima H." sounds like "Fatima": an initial is no word to be heard
    const isHeard = family.folded.length > 2 && word.sound === soundKey(joined);
    if (word.folded === joined || isHeard || word.folded === family.folded + given.folded)
      return { reason: 'more-words', score: 0.9, weak: false };
    if (family.folded.length > 3 && word.folded === first(given.folded) + family.folded)
      return { reason: 'initials', score: 0.75, weak: true };
    // "annamueller" and "Anna M."
    if (family.folded.length === 1 && given.folded.length > 2 && word.folded.startsWith(given.folded + family.folded))
      return { reason: 'initials', score: 0.7, weak: true };
  }
  const like = wordLikeness(word, given);
  if (like === null || like.reason === 'initial' || like.reason === 'slip-of-the-pen') return null;
  const reason = like.reason === 'same' ? 'first-name' : like.reason;
  return { reason, score: 0.42 * like.score, weak: true };
}

function bothSingle(a: NameParts, b: NameParts): Likeness | null {
  const [one] = a.words;
  const [other] = b.words;
  const like = one === undefined || other === undefined ? null : wordLikeness(one, other);
  if (like === null || like.reason === 'initial') return null;
  if (like.reason === 'slip-of-the-pen') return { reason: 'slip-of-the-pen', score: 0.55 * like.score, weak: true };
  if (like.reason !== 'same') return { reason: like.reason, score: 0.58 * like.score, weak: true };
  if (a.key === b.key) return { reason: 'same-name', score: isFirstName(one?.folded ?? '') ? 0.6 : 0.8, weak: true };
  return { reason: 'more-words', score: 0.58, weak: true };
}
