/** Counts words that tell a group's kind, on a sample: all of the first messages, then one in many. Speed matters more than the exact sum. */
import { decode } from './text.ts';

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

const owners = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** By word; made once for each list, because two hundred chats share it. */
function ownersOf(words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  const known = owners.get(words);
  if (known) return known;
  const kinds = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(words)) {
    for (const word of list) {
      const key = word.toLowerCase().normalize('NFC');
      const owned = kinds.get(key);
      if (owned) owned.push(kind);
      else kinds.set(key, [kind]);
    }
  }
  owners.set(words, kinds);
  return kinds;
}

export function openWordCount(words: Readonly<Record<string, readonly string[]>> | undefined): WordCount {
  const kinds = ownersOf(words ?? {});
  const counts: Record<string, number> = {};
  for (const kind of Object.keys(words ?? {})) counts[kind] = 0;
  let messages = 0;
  const isIdle = kinds.size === 0;
  return {
    look(buf, from, to) {
      if (isIdle) return;
      messages++;
      if (messages > thorough && messages % (messages > settled ? atLastEvery : thenEvery) !== 0) return;
      const text = decode(buf, from, Math.min(to, from + longest)).toLowerCase();
      for (const found of text.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []) {
        for (const kind of kinds.get(found) ?? []) counts[kind] = (counts[kind] ?? 0) + 1;
      }
    },
    counts: () => counts,
  };
}
