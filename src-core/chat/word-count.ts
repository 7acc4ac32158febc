/** Counts words that tell a group's kind, on a sample: all of the first messages, then one in many. Speed matters more than the exact sum. */
import { decode } from './text.ts';
import { eachWord } from './word-split.ts';

export interface WordCount {
  look(buf: Uint8Array, from: number, to: number): void;
  counts(): Readonly<Record<string, number>>;
}

const thorough = 1000;
const thenEvery = 256;
/** After so many messages the picture is clear: it only has to stay true. */
const settled = 200_000;
const atLastEvery = 4096;
const longest = 400;

interface Owners {
  /** The kinds that a word tells of. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  /** By fingerprint of a word: 0 where there is none, so that most words are not even cut out of their text. */
  readonly hints: Uint8Array;
}

const owners = new WeakMap<object, Owners>();

/** Made once for each list, because two hundred chats share it. */
function ownersOf(words: Readonly<Record<string, readonly string[]>>): Owners {
  const known = owners.get(words);
  if (known) return known;
  const hints = new Uint8Array(65536);
  const kinds = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(words)) {
    for (const word of list) {
      const key = word.toLowerCase().normalize('NFC');
      const owned = kinds.get(key);
      if (owned) owned.push(kind);
      else kinds.set(key, [kind]);
      hints[hintOf(key, 0, key.length)] = 1;
    }
  }
  const made = { kinds, hints };
  owners.set(words, made);
  return made;
}

function hintOf(text: string, from: number, to: number): number {
  const first = Math.imul(text.charCodeAt(from), 0x9e5);
  const second = Math.imul(text.charCodeAt(from + 1), 0x1f3);
  const last = Math.imul(text.charCodeAt(to - 1), 0x4cf);
  return (first ^ second ^ last ^ (to - from)) & 0xffff;
}

export function openWordCount(words: Readonly<Record<string, readonly string[]>> | undefined): WordCount {
  const { kinds, hints } = ownersOf(words ?? {});
  const counts: Record<string, number> = {};
  for (const kind of Object.keys(words ?? {})) counts[kind] = 0;
  let messages = 0;
  const isIdle = kinds.size === 0;

  // apart from `look`, which would make room for what the inner function sees with every message, looked at or not
  function count(text: string): void {
    eachWord(text, (start, end) => {
      if (hints[hintOf(text, start, end)] === 0) return;
      for (const kind of kinds.get(text.slice(start, end)) ?? []) counts[kind] = (counts[kind] ?? 0) + 1;
    });
  }

  return {
    look(buf, from, to) {
      if (isIdle) return;
      messages++;
      if (messages > thorough && messages % (messages > settled ? atLastEvery : thenEvery) !== 0) return;
      count(decode(buf, from, Math.min(to, from + longest)).toLowerCase());
    },
    counts: () => counts,
  };
}
