import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWidth, openLedger } from '../../../src-core/chat/ledger.ts';

interface Written {
  readonly day: number;
  readonly speaker: number;
  readonly second: number;
}

const runs = fc.array(
  fc.record({
    day: fc.nat(40),
    speakers: fc.array(fc.nat(200), { maxLength: 120, size: 'max' }),
    second: fc.nat(86_000),
  }),
  { maxLength: 60, size: 'max' },
);

/** "speaker day" → messages, first and last second, added up without any array of rows. */
function slowly(messages: readonly Written[]): ReadonlyMap<string, readonly number[]> {
  const sums = new Map<string, readonly number[]>();
  for (const { day, speaker, second } of messages) {
    const [count = 0, first = second, last = second] = sums.get(`${speaker} ${day}`) ?? [];
    sums.set(`${speaker} ${day}`, [count + 1, Math.min(first, second), Math.max(last, second)]);
  }
  return sums;
}

describe('the count of who wrote when', () => {
  it('loses nothing when it grows over many rows, and nothing when two people turn out to be one', () => {
    let most = 0;
    fc.assert(
      fc.property(runs, fc.boolean(), (written, areOne) => {
        const messages = written.flatMap(({ day, speakers, second }) =>
          speakers.map((speaker, k): Written => ({ day, speaker, second: second + k })),
        );
        const ledger = openLedger();
        for (const { day, speaker, second } of messages) ledger.message(day, speaker, second);
        if (areOne) ledger.merge(1, 2);
        const sums = new Map<string, readonly number[]>();
        let rows = 0;
        for (const cells of ledger.cells()) {
          for (let at = 0; at < cells.length; at += cellWidth) {
            const [day, speaker, count = 0, first = 0, last = 0] = cells.subarray(at, at + cellWidth);
            const key = `${String(speaker)} ${String(day)}`;
            const before = sums.get(key) ?? [0, first, last];
            sums.set(key, [(before[0] ?? 0) + count, Math.min(before[1] ?? 0, first), Math.max(before[2] ?? 0, last)]);
            rows++;
          }
        }
        most = Math.max(most, rows);
        const one = messages.map((it) => (areOne && it.speaker === 1 ? { ...it, speaker: 2 } : it));
        expect(sums).toEqual(slowly(one));
      }),
    );
    expect(most).toBeGreaterThan(1000);
  });
});
