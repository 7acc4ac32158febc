/**
 * The bytes of each sender's name, and whose they are. Rows of numbers in a few arrays, because every message of a chat asks here and one
 * row is found faster, and is smaller, than an object that points to another.
 */
import { limits } from './limits.ts';
import { viewOf, wordAt } from './words-of-bytes.ts';

export interface Spellings {
  /** -1 when nobody is known to be written so. */
  readonly find: (buf: Uint8Array, from: number, to: number, hash: number) => number;
  add(bytes: Uint8Array, hash: number, speaker: number): void;
}

/**
 * Hash, length in bytes, speaker, and where the name's words begin: four bytes each, the last of them the name's last four, so that names of
 * all lengths are compared in the same steps.
 */
const rowWidth = 4;

export function openSpellings(): Spellings {
  let count = 0;
  let rows = new Int32Array(256 * rowWidth);
  let words = new Int32Array(1024);
  let wordsUsed = 0;
  /** One more than the number of the row, at the place that its hash tells or the next free one. */
  let table = new Int32Array(1024);

  function place(row: number): void {
    const hash = rows[row * rowWidth] ?? 0;
    const mask = table.length - 1;
    let slot = slotOf(hash, mask);
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = row + 1;
  }

  function isSpelled(wordsFrom: number, buf: Uint8Array, from: number, to: number): boolean {
    const lastFour = to - 4;
    if (lastFour < from) return from === to || wordAt(buf, from, to) === words[wordsFrom];
    const view = viewOf(buf);
    let word = wordsFrom;
    for (let at = from; at < to; at += 4)
      if (view.getInt32(Math.min(at, lastFour), true) !== words[word++]) return false;
    return true;
  }

  return {
    find(buf, from, to, hash) {
      const mask = table.length - 1;
      for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
        const entry = table[slot] ?? 0;
        if (entry === 0) return -1;
        const row = (entry - 1) * rowWidth;
        if (rows[row] !== hash || rows[row + 1] !== to - from) continue;
        if (isSpelled(rows[row + 3] ?? 0, buf, from, to)) return rows[row + 2] ?? -1;
      }
    },
    add(bytes, hash, speaker) {
      // one more spelling of somebody is only slower to find then
      if (count >= limits.spellings) return;
      if ((count + 1) * rowWidth > rows.length) rows = twice(rows);
      while (wordsUsed + bytes.length / 4 + 1 > words.length) words = twice(words);
      rows.set([hash, bytes.length, speaker, wordsUsed], count * rowWidth);
      const lastFour = Math.max(0, bytes.length - 4);
      for (let at = 0; at < bytes.length; at += 4)
        words[wordsUsed++] = wordAt(bytes, Math.min(at, lastFour), bytes.length);
      count++;
      if (count * 2 <= table.length) {
        place(count - 1);
        return;
      }
      table = new Int32Array(table.length * 2);
      for (let row = 0; row < count; row++) place(row);
    },
  };
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function twice(array: Int32Array): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}
