import { describe, expect, test } from 'vitest';
import { withPartsKept } from '../../../src-core/plan/equal.ts';

describe('what comes through a copy', () => {
  const before = { same: [['a', 'b']], different: [['c', 'd']], country: 'DE' };

  test('keeps the parts that say the same, and brings those that changed', () => {
    const now = structuredClone({ ...before, different: [...before.different, ['e', 'f']] });
    const kept = withPartsKept(before, now);
    expect(kept).toEqual(now);
    expect(kept.same).toBe(before.same);
    expect(kept.different).toBe(now.different);
    expect(before.different).toEqual([['c', 'd']]);
  });

  test('forgets what is no longer there and knows what is new', () => {
    const was: { readonly a?: readonly number[]; readonly b?: readonly number[] } = { a: [1] };
    expect(withPartsKept(was, { b: [2] })).toEqual({ b: [2] });
  });
});
