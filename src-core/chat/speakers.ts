/** From a sender's bytes to a number, without making a string: the same few people write millions of lines. */
import { limits } from './limits.ts';
import { cleanName, nameKey } from './names.ts';
import { openSpellings } from './spellings.ts';
import { decode } from './text.ts';
import { firstBytes, firstOf, viewOf, wordAt } from './words-of-bytes.ts';

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
  /** More people than are kept apart. */
  isCrowded(): boolean;
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
  const spellings = openSpellings();
  /** Who stands for all beyond the limit; -1: nobody yet. */
  let crowd = -1;
  function enter(name: string, isProfileName: boolean): number {
    names.push(name);
    profileNames.push(isProfileName);
    suspects.push(null);
    byKey.set(nameKey(name), names.length - 1);
    return names.length - 1;
  }

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
    find: spellings.find,
    add(buf, from, to, hash) {
      const { name, isProfileName } = cleanName(decode(buf, from, to));
      const key = nameKey(name);
      let speaker = byKey.get(key);
      if (speaker === undefined && names.length >= limits.speakers) {
        if (crowd < 0) crowd = enter('…', false);
        return crowd;
      }
      speaker ??= enter(name, isProfileName);
      const bytes = buf.slice(from, to);
      spellings.add(bytes, hash, speaker);
      expectLongName(bytes);
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
    isCrowded: () => crowd >= 0,
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

function same(bytes: Uint8Array, buf: Uint8Array, from: number, to: number): boolean {
  if (bytes.length !== to - from) return false;
  for (let k = 0; k < bytes.length; k++) if (bytes[k] !== buf[from + k]) return false;
  return true;
}

const seed = 0x811c9dc5 | 0;

function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
}

export function hashOf(buf: Uint8Array, from: number, to: number): number {
  let hash = seed;
  for (let k = from; k < to; k += 4) hash = mixed(hash, wordAt(buf, k, to));
  return hash >>> 2;
}

/**
 * The hash of the name that was scanned last; a variable of the module, because a pair per line would be garbage per line. Thirty bits: in
 * Electron, a larger number would be an object of its own.
 */
export let nameHash = 0;

/** Where ": " stands, or the end of the line. */
export function scanName(buf: Uint8Array, from: number): number {
  const view = viewOf(buf);
  const lastFour = buf.length - 4;
  let hash = seed;
  let i = from;
  for (; i <= lastFour; i += 4) {
    const word = view.getInt32(i, true);
    const colons = word ^ 0x3a3a3a3a;
    // colons, and bytes below 14
    const marked = (((colons - 0x01010101) & ~colons) | ((word - 0x0e0e0e0e) & ~word)) & 0x80808080;
    if (marked === 0) {
      hash = mixed(hash, word);
      continue;
    }
    const before = firstOf(marked);
    const end = i + before;
    if (!isNameEnd(buf, end)) break;
    nameHash = (before === 0 ? hash : mixed(hash, firstBytes(word, before))) >>> 2;
    return end;
  }
  while (!isNameEnd(buf, i)) i++;
  nameHash = hashOf(buf, from, i);
  return i;
}

function isNameEnd(buf: Uint8Array, at: number): boolean {
  const byte = buf[at] ?? 10;
  return byte === 10 || byte === 13 || (byte === 58 && buf[at + 1] === 32);
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
