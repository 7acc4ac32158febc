/**
 * Finds which phrase of a language pack a sentence is, and what fills its gaps. Phrases with more fixed letters win; where a sentence can
 * be cut in several ways ("A hat B hat C hinzugefügt"), the cut with more known people wins.
 */
import {
  noticeConcepts,
  noticeMeanings,
  type LanguagePack,
  type NoticeConcept,
  type NoticeMeaning,
} from './language-pack.ts';
import { limits } from './limits.ts';
import { normalise } from './text.ts';

interface Phrase {
  readonly concept: NoticeConcept;
  /** Fixed parts; a gap stands between two of them. First and last may be empty. */
  readonly fixed: readonly string[];
  /** Which gap number stands after `fixed[k]`. */
  readonly gaps: readonly number[];
  /** Anything may follow. */
  readonly open: boolean;
  readonly weight: number;
  /** The sentence's first and last letter where the phrase fixes them, else -1: rules out most phrases at once. */
  readonly firstLetter: number;
  readonly lastLetter: number;
  /** Two people side by side with nothing but a space between them: which gap stands first, or -1. */
  readonly coupleAt: number;
}

export interface PhraseMatch {
  readonly concept: NoticeConcept;
  readonly meaning: NoticeMeaning;
  /** By gap number. */
  readonly filled: readonly string[];
  readonly weight: number;
  readonly pack: LanguagePack;
}

const compiled = new Map<string, readonly Phrase[]>();

function phrasesOf(pack: LanguagePack): readonly Phrase[] {
  const known = compiled.get(pack.tag);
  if (known) return known;
  const phrases: Phrase[] = [];
  for (const concept of noticeConcepts) {
    for (const text of pack.notices[concept] ?? []) phrases.push(compile(concept, text));
  }
  phrases.sort((a, b) => b.weight - a.weight);
  compiled.set(pack.tag, phrases);
  return phrases;
}

function compile(concept: NoticeConcept, text: string): Phrase {
  const open = text.endsWith('{*}');
  const body = open ? text.slice(0, -3) : text;
  const fixed: string[] = [];
  const gaps: number[] = [];
  let from = 0;
  for (const gap of body.matchAll(/\{(\d)\}/g)) {
    fixed.push(body.slice(from, gap.index));
    gaps.push(Number(gap[1]));
    from = gap.index + gap[0].length;
  }
  fixed.push(body.slice(from));
  const plain = fixed.map((part, k) => keepEnds(part, k === 0, k === fixed.length - 1 && !open));
  // letters count; quotes decide between "renamed to" and "renamed from … to"
  const letters = plain.reduce((sum, part) => sum + part.replace(/[ ",.]/g, '').length, 0);
  const weight = letters + (text.split('"').length - 1) * 0.25 + gaps.length * 0.01;
  const head = plain[0] ?? '';
  const tail = plain.at(-1) ?? '';
  return {
    concept,
    fixed: plain,
    gaps,
    open,
    weight,
    firstLetter: head === '' ? -1 : head.charCodeAt(0),
    lastLetter: open || tail === '' ? -1 : tail.charCodeAt(tail.length - 1),
    coupleAt:
      plain.findIndex((part, k) => part === ' ' && isPerson(concept, gaps[k - 1]) && isPerson(concept, gaps[k])) - 1,
  };
}

function isPerson(concept: NoticeConcept, gap: number | undefined): boolean {
  const roles: NoticeMeaning['gaps'] = noticeMeanings[concept].gaps;
  const role = gap === undefined ? undefined : roles[gap];
  return role === 'actor' || role === 'targets' || role === 'nothing';
}

/** Normalises a fixed part without losing the space beside a gap. */
function keepEnds(part: string, isFirst: boolean, isLast: boolean): string {
  const core = normalise(`x${part}x`).slice(1, -1);
  const start = isFirst ? core.trimStart() : core;
  return isLast ? start.trimEnd().replace(/[.。]$/, '') : start;
}

/** Is this one known person, or (for targets) a list of nothing but known people? */
export type IsKnown = (names: string, role: 'actor' | 'targets', pack: LanguagePack) => boolean;

/** The best phrase for a normalised sentence, or null; newer builds append "Tap to …" to sentences that had no such end. */
export function findPhrase(pack: LanguagePack, sentence: string, isKnown?: IsKnown): PhraseMatch | null {
  const hit = findWhole(pack, sentence, isKnown);
  if (hit && !swallowsAdvice(hit, sentence, isKnown)) return hit;
  const stop = hit ? sentence.indexOf('. ') : Math.max(sentence.lastIndexOf('. '), sentence.lastIndexOf('。'));
  const shorter = stop > 0 ? findWhole(pack, sentence.slice(0, stop), isKnown) : null;
  return shorter?.concept === hit?.concept ? (shorter ?? hit) : (hit ?? shorter);
}

/** "… changed their number: Anna. Tap to write to the new one": a sentence of advice is no part of a name. */
function swallowsAdvice(hit: PhraseMatch, sentence: string, isKnown?: IsKnown): boolean {
  if (hit.meaning.type === 'added' || hit.meaning.type === 'removed') return false;
  return hit.meaning.gaps.some((role, gap) => {
    const value = hit.filled[gap];
    if (value === undefined || (role !== 'actor' && role !== 'targets') || !sentence.endsWith(value)) return false;
    const stop = /^(.*?)\. .{12,}/.exec(value)?.[1];
    return stop !== undefined && !endsInTitle.test(stop) && isKnown?.(value, role, hit.pack) !== true;
  });
}

/** "Dr. Uwe Lang", "Prof. Dr. med. Lang", "J. Lang" */
const endsInTitle = /(?:^|[\s.])(?:\p{L}|dr|dra|prof|med|dipl|ing|mag|st|hr|fr|mr|mrs|ms|jr|sr|sra|dott|mme)$/iu;

function findWhole(pack: LanguagePack, sentence: string, isKnown?: IsKnown): PhraseMatch | null {
  const first = sentence.charCodeAt(0);
  const last = sentence.charCodeAt(sentence.length - 1);
  let best: PhraseMatch | null = null;
  let bestKnown = -1;
  for (const phrase of phrasesOf(pack)) {
    if (phrase.firstLetter >= 0 && phrase.firstLetter !== first) continue;
    if (phrase.lastLetter >= 0 && phrase.lastLetter !== last) continue;
    const isFar = best !== null && phrase.weight < best.weight - 1;
    if (best && phrase.weight < best.weight / 2) break;
    const filled = fill(phrase, sentence, pack, isKnown);
    if (!filled) continue;
    const hit: PhraseMatch = {
      concept: phrase.concept,
      meaning: noticeMeanings[phrase.concept],
      filled,
      weight: phrase.weight,
      pack,
    };
    if (best && isFar) {
      if (explainsMore(hit, best, isKnown)) best = hit;
      continue;
    }
    // of phrases alike, the one whose gaps are people we know
    const known = isKnown ? knownPeople(hit, isKnown) : 0;
    if (best && known <= bestKnown) {
      if (explainsMore(hit, best, isKnown)) best = hit;
      continue;
    }
    best = hit;
    bestKnown = known;
  }
  return best;
}

/** "X telah bergabung": a longer phrase that leaves "X telah" as the name has overlooked a word of the sentence. */
function explainsMore(hit: PhraseMatch, best: PhraseMatch, isKnown?: IsKnown): boolean {
  if (hit.concept !== best.concept) return false;
  let isShorter = false;
  for (const [gap, role] of hit.meaning.gaps.entries()) {
    const mine = hit.filled[gap];
    const other = best.filled[gap];
    if (mine === undefined || other === undefined || mine === other) continue;
    if (role !== 'actor' && role !== 'targets') return false;
    if (isKnown?.(other, role, hit.pack) === true || !other.includes(mine)) return false;
    isShorter = true;
  }
  return isShorter;
}

/** 2: everybody is known, or nobody is named; 1: whoever acts is known, or the phone's owner acts; 0: a stranger acts. */
function knownPeople(hit: PhraseMatch, isKnown: IsKnown): number {
  if (knowsAll(hit, isKnown)) return 2;
  const actor = hit.filled[hit.meaning.gaps.findIndex((role) => role === 'actor')];
  return actor === undefined || isKnown(actor, 'actor', hit.pack) ? 1 : 0;
}

function knowsAll(hit: PhraseMatch, isKnown: IsKnown): boolean {
  return hit.meaning.gaps.every((role, gap) => {
    const value = hit.filled[gap];
    return value === undefined || (role !== 'actor' && role !== 'targets') || isKnown(value, role, hit.pack);
  });
}

function fill(
  phrase: Phrase,
  sentence: string,
  pack: LanguagePack,
  isKnown: IsKnown | undefined,
): readonly string[] | null {
  const { fixed, gaps, open } = phrase;
  const head = fixed[0] ?? '';
  if (!sentence.startsWith(head)) return null;
  const last = fixed.length - 1;
  if (last === 0) return open || sentence.length === head.length ? [] : null;
  const tail = fixed[last] ?? '';
  if (!open && !sentence.endsWith(tail)) return null;
  let best: string[] | null = null;
  let bestScore = -99;
  const cut: string[] = [];
  const meaning: NoticeMeaning = noticeMeanings[phrase.concept];
  const longestOf = (gap: number): number =>
    meaning.gaps[gap] === 'targets' ? limits.noticeCharacters : limits.nameCharacters;
  // sentences made to be cut in thousands of ways
  let cuts = 0;
  const walk = (k: number, from: number): void => {
    const part = fixed[k] ?? '';
    const gap = gaps[k - 1] ?? 0;
    if (k === last) {
      if (open) {
        const end = part === '' ? sentence.length : sentence.indexOf(part, from);
        if (end < 0) return;
        cut[gap] = sentence.slice(from, end);
      } else {
        const end = sentence.length - part.length;
        if (end < from) return;
        cut[gap] = sentence.slice(from, end);
      }
      cuts++;
      let score = 0;
      for (const g of gaps) {
        const value = (cut[g] ?? '').trim();
        const role = meaning.gaps[g];
        if (value === '' || value === '~' || value.length > longestOf(g) || (role === 'actor' && value.endsWith(',')))
          return;
        if (role === 'count' && !/\d|[٠-٩۰-۹०-९০-৯]/.test(value)) return;
        if (!isKnown || (role !== 'actor' && role !== 'targets')) continue;
        if (isKnown(value, role, pack)) score += 2;
        // whoever did something is one person; a number is not cut in the middle
        else if (role === 'actor' && /, |،/.test(value)) score -= 2;
        if (role === 'targets' && /^\d/.test(value)) score -= 3;
      }
      score -= unevenness(phrase, cut);
      if (score > bestScore) {
        bestScore = score;
        best = cut.map((value) => value.trim());
      }
      return;
    }
    for (
      let at = sentence.indexOf(part, from), tries = 0;
      at >= 0 && at - from <= longestOf(gap) && tries < 12 && cuts < limits.phraseCuts;
      at = sentence.indexOf(part, at + 1), tries++
    ) {
      cut[gap] = sentence.slice(from, at);
      walk(k + 1, at + part.length);
      if (best && !isKnown && phrase.coupleAt < 0) return;
    }
  };
  walk(1, head.length);
  return best;
}

/** "Zora Quill Ferdi Brandtni qo'shdi": where nobody is known, two names side by side have as many words each. Below 1 for all names. */
function unevenness({ gaps, coupleAt }: Phrase, cut: readonly string[]): number {
  if (coupleAt < 0) return 0;
  const wordsOf = (gap: number | undefined): number =>
    gap === undefined ? 0 : (cut[gap]?.trim().split(' ').length ?? 0);
  return Math.abs(wordsOf(gaps[coupleAt]) - wordsOf(gaps[coupleAt + 1])) / 1000;
}
