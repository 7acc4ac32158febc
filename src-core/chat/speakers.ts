/** From a sender's bytes to a number, without making a string: the same few people write millions of lines. */
import { limits } from './limits.ts';
import { cleanName, nameKey } from './names.ts';
import { decode } from './text.ts';

export interface Speakers {
  readonly names: readonly string[];
  readonly profileNames: readonly boolean[];
  /** -1 when nobody with these bytes has written yet. */
  find(buf: Uint8Array, from: number, to: number, hash: number): number;
  add(buf: Uint8Array, from: number, to: number, hash: number): number;
  byName(name: string): number;
  /** Where the name ends when the line begins with a known name that holds ": " itself; -1 otherwise. Longest first. */
  longNameEnd(buf: Uint8Array, from: number): number;
  hasLongNames(): boolean;
  /** A name with ": " in it, before its owner has written. */
  expectLongName(bytes: Uint8Array): void;
  /** How often all of a speaker's messages began with the same words before a second ": ". */
  readonly suspects: (Suspect | null)[];
  /** Gives a speaker the name that was understood later; answers who has it already, or -1. */
  rename(speaker: number, name: string): number;
}

/** "ACME: Support" looks like a speaker "ACME" whose every message begins with "Support: ". */
export interface Suspect {
  readonly bytes: Uint8Array;
  count: number;
}

export function openSpeakers(): Speakers {
  const names: string[] = [];
  const profileNames: boolean[] = [];
  const byKey = new Map<string, number>();
  const longNames: Uint8Array[] = [];
  const suspects: (Suspect | null)[] = [];
  const spellings: { readonly bytes: Uint8Array; readonly hash: number; readonly speaker: number }[] = [];
  let table = new Int32Array(1024);

  const place = (hash: number, spelling: number): void => {
    const mask = table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = spelling + 1;
  };

  function expectLongName(bytes: Uint8Array): void {
    if (
      longNames.length >= limits.longNames ||
      !holdsColon(bytes) ||
      longNames.some((known) => same(known, bytes, 0, bytes.length))
    )
      return;
    longNames.push(bytes);
    longNames.sort((x, y) => y.length - x.length);
  }

  return {
    names,
    profileNames,
    suspects,
    find(buf, from, to, hash) {
      const mask = table.length - 1;
      let slot = (hash ^ (hash >>> 15)) & mask;
      for (;;) {
        const entry = table[slot] ?? 0;
        if (entry === 0) return -1;
        const spelling = spellings[entry - 1];
        if (spelling && spelling.hash === hash && hasEnds(spelling.bytes, buf, from, to)) return spelling.speaker;
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
        suspects.push(null);
        byKey.set(key, speaker);
      }
      const bytes = buf.slice(from, to);
      spellings.push({ bytes, hash, speaker });
      expectLongName(bytes);
      if (spellings.length * 2 > table.length) {
        table = new Int32Array(table.length * 2);
        spellings.forEach((spelling, k) => place(spelling.hash, k));
      } else place(hash, spellings.length - 1);
      return speaker;
    },
    expectLongName,
    hasLongNames: () => longNames.length > 0,
    longNameEnd(buf, from) {
      for (const bytes of longNames) {
        const end = from + bytes.length;
        if (buf[end] === 58 && buf[end + 1] === 32 && same(bytes, buf, from, end)) return end;
      }
      return -1;
    },
    rename(speaker, name) {
      const owner = byKey.get(nameKey(name));
      if (owner !== undefined && owner !== speaker) return owner;
      names[speaker] = name;
      byKey.set(nameKey(name), speaker);
      return -1;
    },
    byName(name) {
      return byKey.get(nameKey(name)) ?? -1;
    },
  };
}

/** With the same 32-bit hash, the same length and the same ends it is the same name; comparing every byte a million times costs more. */
function hasEnds(bytes: Uint8Array, buf: Uint8Array, from: number, to: number): boolean {
  const last = bytes.length - 1;
  return (
    last === to - from - 1 &&
    bytes[0] === buf[from] &&
    bytes[last] === buf[to - 1] &&
    bytes[last >> 1] === buf[from + (last >> 1)]
  );
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

function holdsColon(bytes: Uint8Array): boolean {
  for (let k = 0; k + 1 < bytes.length; k++) if (bytes[k] === 58 && bytes[k + 1] === 32) return true;
  return false;
}

/** Watches whether a speaker's messages all begin alike; forgets the suspicion with the first that does not. */
export function watchSuspect(
  suspects: (Suspect | null)[],
  speaker: number,
  buf: Uint8Array,
  from: number,
  to: number,
): void {
  const suspect = suspects[speaker];
  if (!suspect) return;
  const end = from + suspect.bytes.length;
  if (end <= to && same(suspect.bytes, buf, from, end)) suspect.count++;
  else suspects[speaker] = null;
}

/** "Support: " at the beginning of a body, or null. */
export function suspectIn(buf: Uint8Array, from: number, to: number): Suspect | null {
  const last = Math.min(to, from + 60) - 1;
  for (let k = from + 1; k < last; k++) {
    if (buf[k] === 58 && buf[k + 1] === 32) return { bytes: buf.slice(from, k + 2), count: 0 };
  }
  return null;
}
