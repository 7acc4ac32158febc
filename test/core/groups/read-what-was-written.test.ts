import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../../../src-core/chat/language-pack.ts';
import { languagePacks } from '../../../src-core/chat/languages/all.ts';
import { compareBags, compareMembers, f1, noTally, plus } from '../../support/measure.ts';
import { type Case, generatedCase } from '../../support/read-written.ts';

const platforms = ['android', 'ios'] as const;
const clocks = [24, 12] as const;
const known = new Map<string, readonly Case[]>();

/** One history for each clock; both tests of a language look at the same reading. */
function cases(pack: LanguagePack, platform: 'android' | 'ios', hostile: number): readonly Case[] {
  const key = [pack.tag, platform, hostile].join();
  const made =
    known.get(key) ??
    clocks.flatMap((clock) => generatedCase({ pack, platform, clock, seed: clock, hostile, events: 80 }) ?? []);
  known.set(key, made);
  return made;
}

/**
 * Where the names of actor and added people stand side by side without a word between, or "you" is only an ending of the verb, a list
 * of names that nobody has seen yet can be cut in several ways.
 */
function canBeCutInManyWays({ notices }: LanguagePack): boolean {
  const phrases = notices.added ?? [];
  const sideBySide = phrases.some((phrase) => /\{\d\}\P{L}*\{\d\}/u.test(phrase));
  const ownIsEnding = (notices['added-by-me'] ?? []).some((phrase) => phrase.startsWith('{0}'));
  return sideBySide || ownIsEnding;
}

describe.each(platforms)('a chat that an %s phone wrote', (platform) => {
  it.each(languagePacks.map((pack) => [pack.name, pack] as const))('is read back line by line in %s', (_, pack) => {
    for (const { written, reading } of cases(pack, platform, 0)) {
      const { lines } = reading.chat;
      expect(lines.message + lines.continuation + lines.notice + lines.unknown).toBe(lines.total);
      expect(lines.total).toBe(written.text.trimEnd().split('\n').length);
      const found = reading.records.filter(({ kind }) => kind === 'message');
      const wanted = written.records.filter(({ sender }) => sender !== null);
      const same = compareBags(
        found.map(({ line, at, sender }) => `${String(line)} ${String(at)} ${String(sender)}`),
        wanted.map(({ line, at, sender }) => `${String(line)} ${at} ${String(sender)}`),
      );
      expect(f1(same)).toBeGreaterThanOrEqual(canBeCutInManyWays(pack) ? 0.9 : 0.999);
    }
  });

  it.each(languagePacks.map((pack) => [pack.name, pack] as const))(
    'shows who belongs to the group in %s',
    (_, pack) => {
      const tally = cases(pack, platform, 0)
        .map(({ reading, history, written }) => compareMembers(reading.membership, history, written))
        .reduce(plus, noTally);
      expect(tally.right).toBeGreaterThan(9);
      expect(f1(tally)).toBeGreaterThanOrEqual(canBeCutInManyWays(pack) ? 0.75 : 0.97);
    },
  );

  it('survives people with names that look like something else', () => {
    const pack = languagePacks.find(({ tag }) => tag === 'de');
    const tally = (pack === undefined ? [] : cases(pack, platform, 0.4))
      .map(({ reading, history, written }) => compareMembers(reading.membership, history, written))
      .reduce(plus, noTally);
    expect(tally.right).toBeGreaterThan(9);
    expect(f1(tally)).toBeGreaterThanOrEqual(0.9);
  });
});
