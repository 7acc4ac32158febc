import { expect, test } from 'vitest';
import { late } from '../../../src-renderer/ui/late.ts';

test('a late part is fetched once, by whoever wants it first, and tells all who wait that it is there', async () => {
  let times = 0;
  const part = late(async () => `part ${(times += 1)}`);
  expect(part.now()).toBeNull();
  const told: string[] = [];
  const stop = part.subscribe(() => told.push('gone by then'));
  part.subscribe(() => told.push(String(part.now())));
  stop();
  await part.fetch();
  await part.fetch();
  expect(told).toEqual(['part 1']);
  expect(part.now()).toBe('part 1');
});
