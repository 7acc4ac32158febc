import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts, partsTaker } from '../../../src-renderer/steps/plan/thread/parts.ts';

const long = fc.array(fc.record({ id: fc.nat() }), { maxLength: 1500, size: 'max' });

test('an answer that came in parts is the answer, and no part holds a long list', () => {
  fc.assert(
    fc.property(
      fc.record({ people: long, pairs: long, current: fc.constant(new Map([['a', 'b']])), known: fc.boolean() }),
      (answer) => {
        const take = partsTaker<typeof answer>();
        // As a thread hands them over.
        const parts = inParts(structuredClone(answer)).map((part) => structuredClone(part));
        expect(parts.slice(0, -1).map(take)).toEqual(parts.slice(1).map(() => null));
        for (const part of parts) expect('items' in part ? part.items.length : 0).toBeLessThanOrEqual(400);
        const last = parts.at(-1);
        expect(last === undefined ? null : take(last)).toEqual(answer);
      },
    ),
    { numRuns: 30 },
  );
});

test('an answer that is a list itself comes as it is', () => {
  const take = partsTaker<number[]>();
  expect(inParts([1, 2, 3]).map(take)).toEqual([[1, 2, 3]]);
});
