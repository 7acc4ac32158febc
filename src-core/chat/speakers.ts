/** From a sender's bytes to a number, without making a string: the same few people write millions of lines. */
import { cleanName, nameKey } from './names.ts';
import { decode } from './text.ts';

export interface Speakers {
  readonly names: readonly string[];
  readonly profileNames: readonly boolean[];
  /** -1 when nobody with these bytes has written yet. */
  find(buf: Uint8Array, from: number, to: number, hash: number): number;
  add(buf: Uint8Array, from: number, to: number, hash: number): number;
  byName(name: string): number;
}

export function openSpeakers(): Speakers {
  const names: string[] = [];
  const profileNames: boolean[] = [];
  const byKey = new Map<string, number>();
  const spellings: { readonly bytes: Uint8Array; readonly speaker: number }[] = [];
  let table = new Int32Array(1024);

  const place = (hash: number, spelling: number): void => {
    const mask = table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = spelling + 1;
  };

  return {
    names,
    profileNames,
    find(buf, from, to, hash) {
      const mask = table.length - 1;
      let slot = (hash ^ (hash >>> 15)) & mask;
      for (;;) {
        const entry = table[slot] ?? 0;
        if (entry === 0) return -1;
        const spelling = spellings[entry - 1];
        if (spelling && same(spelling.bytes, buf, from, to)) return spelling.speaker;
        slot = (slot + 1) & mask;
      }
    },
    add(buf, from, to, hash) {
      const { name, isProfileName } = cleanName(decode(buf, from, to));
      const key = nameKey(name);
      let speaker = byKey.get(key);
      if (speaker === undefined) {
        speaker = names.length;
        names.push(name);
        profileNames.push(isProfileName);
        byKey.set(key, speaker);
      }
      spellings.push({ bytes: buf.slice(from, to), speaker });
      if (spellings.length * 2 > table.length) {
        table = new Int32Array(table.length * 2);
        spellings.forEach((spelling, k) => place(hashOf(spelling.bytes, 0, spelling.bytes.length), k));
      } else place(hash, spellings.length - 1);
      return speaker;
    },
    byName(name) {
      return byKey.get(nameKey(name)) ?? -1;
    },
  };
}

function same(bytes: Uint8Array, buf: Uint8Array, from: number, to: number): boolean {
  if (bytes.length !== to - from) return false;
  for (let k = 0; k < bytes.length; k++) if (bytes[k] !== buf[from + k]) return false;
  return true;
}

/** FNV-1a, the same that the reader computes while it looks for the colon. */
export function hashOf(buf: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let k = from; k < to; k++) hash = Math.imul(hash ^ (buf[k] ?? 0), 16777619);
  return hash;
}
