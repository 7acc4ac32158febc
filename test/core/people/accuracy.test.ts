import { describe, expect, test } from 'vitest';
import { measureNeighbourhood, measurePeople, totalOf } from '../../../bench/accuracy-people.ts';
import { resolvePeople } from '../../../src-core/people/resolve.ts';
import { makeWorld } from '../../support/world.ts';
import { quickest } from '../../support/quickest.ts';

describe('in invented worlds', () => {
  const results = [11, 12, 13, 14, 15, 16].map((seed) => measurePeople(seed));

  test('nobody is merged with somebody else, and what is certain is merged', () => {
    const merges = totalOf(results, ({ merges: rate }) => rate);
    expect(results.flatMap(({ wrongMerges }) => wrongMerges)).toEqual([]);
    expect(merges.possible).toBeGreaterThan(200);
    expect(merges.found / merges.possible).toBeGreaterThanOrEqual(0.98);
  });

  test('questions are worth asking, and few are forgotten', () => {
    const asked = totalOf(results, ({ suggestions }) => suggestions);
    expect(asked.possible).toBeGreaterThan(60);
    expect(asked.right / asked.made).toBeGreaterThanOrEqual(0.8);
    expect(asked.found / asked.possible).toBeGreaterThanOrEqual(0.9);
  });

  test('names that another inventor thought of are joined as surely, and asked about as well', () => {
    const others = Array.from({ length: 16 }, (_, index) => measureNeighbourhood(31 + index));
    const merges = totalOf(others, ({ merges: rate }) => rate);
    expect(others.flatMap(({ wrongMerges }) => wrongMerges)).toEqual([]);
    expect(merges.found / merges.possible).toBeGreaterThanOrEqual(0.98);
    const asked = totalOf(others, ({ suggestions }) => suggestions);
    expect(asked.possible).toBeGreaterThan(200);
    expect(asked.right / asked.made).toBeGreaterThanOrEqual(0.85);
    expect(asked.found / asked.possible).toBeGreaterThanOrEqual(0.93);
  });

  test('50 chats and 5,000 contacts take less than a second of computing', () => {
    const world = makeWorld(1, { people: 1500, groups: 50, direct: 0, strangers: 4200 });
    expect(world.contacts.length).toBeGreaterThan(4900);
    const resolve = () => resolvePeople({ chats: world.chats, contacts: world.contacts });
    expect(resolve().people.length).toBeGreaterThan(300);
    expect(quickest(resolve, 3)).toBeLessThan(1000);
  });
});
