import { describe, expect, test } from 'vitest';
import { type WhatIf, whatIf } from '../../../src-core/plan/what-if.ts';
import { randomFrom } from '../../../src-core/plan/random.ts';
import { quickest } from '../../support/quickest.ts';

const people = (count: number) => Array.from({ length: count }, (_, n) => `p${n}`);
const starters = (count: number, week = 0) => people(count).map((person) => ({ person, week }));
const usual: WhatIf = {
  groups: [{ id: 'kita', people: people(21) }],
  starters: starters(5),
  never: [],
  threshold: { from: 0.25, to: 0.25 },
  perWeek: 1,
  weeks: 4,
  runs: 20,
  seed: 1,
  enough: 0.6,
};
const middle = (input: WhatIf) => whatIf(input).weeks.map((week) => week.middle);

describe('cases whose answer is known', () => {
  test('one group, one threshold: five of twenty others are enough, four are not', () => {
    expect(middle(usual)).toEqual([5 / 21, 1, 1, 1, 1]);
    expect(middle({ ...usual, starters: starters(4) })).toEqual([4, 4, 4, 4, 4].map((count) => count / 21));
    expect(whatIf(usual).groups).toEqual([{ chat: 'kita', worked: 1 }]);
    expect(whatIf({ ...usual, starters: starters(4) }).groups).toEqual([{ chat: 'kita', worked: 0 }]);
  });

  test('a chain of pairs moves one by one', () => {
    const pairs = people(5)
      .slice(1)
      .map((person, n) => ({ id: `pair${n}`, people: [`p${n}`, person] }));
    const chain = { ...usual, groups: pairs, starters: starters(1), threshold: { from: 0.5, to: 0.5 }, weeks: 6 };
    expect(middle(chain)).toEqual([1, 2, 3, 4, 5, 5, 5].map((count) => count / 5));
  });

  test('when everybody wants to and half of them act each week, the rest halves each week', () => {
    const many = {
      ...usual,
      groups: [{ id: 'all', people: people(2000) }],
      starters: starters(1000),
      perWeek: 0.5,
      runs: 50,
      weeks: 5,
    };
    middle(many).forEach((share, week) => expect(share).toBeCloseTo(1 - 0.5 * 0.5 ** week, 1));
  });

  test('thresholds spread evenly from 0 to 1: as many come as there are starters, and all the rest after them', () => {
    // Granovetter's crowd: with x of all there, x of the thresholds are met, so nothing but chance stops it.
    const crowd = {
      ...usual,
      groups: [{ id: 'all', people: people(1000) }],
      starters: starters(200),
      threshold: { from: 0, to: 0.5 },
      weeks: 12,
    };
    // F(x) = 2x for the 800 others: after each week 200 + 800 · 2x.
    let share = 0.2;
    const expected = [share];
    for (let week = 1; week <= 4; week += 1) expected.push((share = Math.min(1, 0.2 + 0.8 * Math.min(1, 2 * share))));
    const found = middle(crowd);
    expected.forEach((wanted, week) => expect(found[week]).toBeCloseTo(wanted, 1));
    expect(found.at(-1)).toBe(1);
  });

  test('who never comes is not counted in, and who starts later starts later', () => {
    expect(middle({ ...usual, never: ['p20', 'p0'] })).toEqual([4, 4, 4, 4, 4].map((count) => count / 21));
    expect(middle({ ...usual, starters: starters(5, 2) })).toEqual([0, 0, 5 / 21, 1, 1]);
  });

  test('people who share no group with anybody are drawn by nobody', () => {
    const alone = { ...usual, groups: [{ id: 'solo', people: ['x'] }], starters: [], threshold: { from: 0, to: 0 } };
    expect(middle(alone)).toEqual([0, 0, 0, 0, 0]);
  });
});

/** 18 groups and 400 people, as in a life with Kita, club and family. */
const life = (() => {
  const random = randomFrom(5);
  const groups = Array.from({ length: 18 }, (_, n) => ({ id: `g${n}`, people: [] as string[] }));
  for (const person of people(400)) {
    for (let more = 1 + Math.floor(random() * 4); more > 0; more -= 1)
      groups[Math.floor(random() * 18)]?.people.push(person);
  }
  return {
    ...usual,
    groups,
    starters: starters(30),
    threshold: { from: 0.1, to: 0.4 },
    perWeek: 0.5,
    weeks: 26,
    runs: 1000,
  };
})();

test('the same seed gives the same answer, another seed another', () => {
  const small = { ...life, runs: 50 };
  expect(whatIf(small)).toEqual(whatIf(small));
  expect(whatIf({ ...small, seed: 2 })).not.toEqual(whatIf(small));
});

test('the band is in order, and nobody goes back', () => {
  const { weeks } = whatIf({ ...life, runs: 100 });
  weeks.forEach(({ low, middle: half, high }, week) => {
    expect(low).toBeLessThanOrEqual(half);
    expect(half).toBeLessThanOrEqual(high);
    expect(half).toBeGreaterThanOrEqual(weeks[week - 1]?.middle ?? 0);
  });
});

test('a thousand runs take less than two seconds', () => {
  expect(quickest(() => whatIf(life), 3)).toBeLessThan(2000);
});
