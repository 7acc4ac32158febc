/**
 * Words that tell a group's kind, counted on a sample: all of the first messages, then one in many. Speed matters more than the exact sum,
 * and a word said fifty times says little more than one said ten times.
 */
import { decode } from './text.ts';
import { eachWord } from './word-split.ts';

/** One word to listen for: lower case, composed (NFC), at least three letters. */
export interface ListenedWord {
  readonly text: string;
  /** Words that begin so count, too („Elternabende“ for „elternabend“). */
  readonly isOpen: boolean;
  readonly language: string;
  readonly kind: string;
  readonly weight: number;
}

export interface WordCount {
  look(buf: Uint8Array, from: number, to: number): void;
  /**
   * How much was heard of each kind, rounded: every word with its weight, more often only by the logarithm of how often. Languages that were
   * heard much less than the loudest one count hardly, because their words are mostly others that look the same.
   */
  heard(): Readonly<Record<string, number>>;
}

const thorough = 1000;
const thenEvery = 256;
/** After so many messages the picture is clear: it only has to stay true. */
const settled = 200_000;
const atLastEvery = 4096;
const longest = 400;
const shortest = 3;

/** Every message looked at asks here for each of its words, so an entry is found by numbers alone: no word is cut out unless it may be one. */
interface Ears {
  readonly words: readonly ListenedWord[];
  /** By the fingerprint of an entry's first letters, a bit for each length that such entries have. */
  readonly lengths: Int32Array;
  /** By the fingerprint of a whole entry: the first one that has it; and from each to the next. Numbers in `words`, plus 1; 0: none. */
  readonly firsts: Int32Array;
  readonly nexts: Int32Array;
}

const known = new WeakMap<readonly ListenedWord[], Ears>();

/** Made once for each list, because two hundred chats share it. */
function earsFor(words: readonly ListenedWord[]): Ears {
  const before = known.get(words);
  if (before) return before;
  const lengths = new Int32Array(65536);
  const firsts = new Int32Array(65536);
  const nexts = new Int32Array(words.length + 1);
  // from the last to the first, so that entries with the same fingerprint follow each other in their own order
  for (let number = words.length; number > 0; number--) {
    const text = words[number - 1]?.text ?? '';
    const print = printOf(text, 0);
    lengths[print] = (lengths[print] ?? 0) | bitOf(text.length);
    const hint = hintOf(text, 0, text.length);
    nexts[number] = firsts[hint] ?? 0;
    firsts[hint] = number;
  }
  const ears = { words, lengths, firsts, nexts };
  known.set(words, ears);
  return ears;
}

function printOf(text: string, from: number): number {
  const first = Math.imul(text.charCodeAt(from), 0x9e5);
  const second = Math.imul(text.charCodeAt(from + 1), 0x1f3);
  return (first ^ second ^ Math.imul(text.charCodeAt(from + 2), 0x4cf)) & 0xffff;
}

function hintOf(text: string, from: number, to: number): number {
  const third = Math.imul(text.charCodeAt(from + 2), 0x9e5);
  const oneButLast = Math.imul(text.charCodeAt(to - 2), 0x1f3);
  return (third ^ oneButLast ^ Math.imul(text.charCodeAt(to - 1), 0x4cf) ^ (to - from)) & 0xffff;
}

/** The last bit stands for all that are so long or longer. */
function bitOf(length: number): number {
  return 1 << Math.min(length, 31);
}

export function openWordCount(words: readonly ListenedWord[]): WordCount {
  const { lengths, firsts, nexts } = earsFor(words);
  /** How often each entry was heard, by its number in `words`. */
  const times = new Map<number, number>();
  let messages = 0;

  /** The languages in which the word at hand was heard. In each, the longest entry counts alone: „elternabend“ is more than „eltern“. */
  const understood: string[] = [];
  function hear(text: string, first: number, isOpen: boolean): void {
    const longer = understood.length;
    for (let number = first; number > 0; number = nexts[number] ?? 0) {
      const entry = words[number - 1];
      if (entry === undefined || entry.isOpen !== isOpen || entry.text !== text) continue;
      const at = understood.indexOf(entry.language);
      if (at >= 0 && at < longer) continue;
      times.set(number - 1, (times.get(number - 1) ?? 0) + 1);
      understood.push(entry.language);
    }
  }

  // apart from `look`, which would make room for what the inner function sees with every message, looked at or not
  function count(text: string): void {
    eachWord(text, (start, end) => {
      const some = lengths[printOf(text, start)] ?? 0;
      if (some === 0) return;
      for (let to = end; to - start >= shortest; to--) {
        if ((some & bitOf(to - start)) === 0) continue;
        const first = firsts[hintOf(text, start, to)] ?? 0;
        if (first === 0) continue;
        const beginning = text.slice(start, to);
        if (to === end) hear(beginning, first, false);
        hear(beginning, first, true);
      }
      understood.length = 0;
    });
  }

  return {
    look(buf, from, to) {
      messages++;
      if (messages > thorough && messages % (messages > settled ? atLastEvery : thenEvery) !== 0) return;
      count(decode(buf, from, Math.min(to, from + longest)).toLowerCase());
    },
    heard: () => addUp(words, times),
  };
}

function addUp(words: readonly ListenedWord[], times: ReadonlyMap<number, number>): Readonly<Record<string, number>> {
  const byLanguage = new Map<string, Record<string, number>>();
  const sums: Record<string, number> = {};
  for (const { kind } of words) sums[kind] = 0;
  for (const [number, count] of times) {
    const word = words[number];
    if (word === undefined) continue;
    const kinds = byLanguage.get(word.language) ?? {};
    kinds[word.kind] = (kinds[word.kind] ?? 0) + word.weight * (1 + Math.log2(count));
    byLanguage.set(word.language, kinds);
  }
  const loudness = [...byLanguage.values()].map((kinds) => Object.values(kinds).reduce((sum, one) => sum + one, 0));
  const loudest = Math.max(0, ...loudness);
  for (const [place, kinds] of [...byLanguage.values()].entries()) {
    const trust = ((loudness[place] ?? 0) / loudest) ** 2;
    for (const [kind, heard] of Object.entries(kinds)) sums[kind] = (sums[kind] ?? 0) + heard * trust;
  }
  return Object.fromEntries(Object.entries(sums).map(([kind, sum]) => [kind, Math.round(sum)]));
}
