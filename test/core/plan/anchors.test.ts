import { describe, expect, test } from 'vitest';
import { type AnchoringGroup, anchors, freedByMoving, ties } from '../../../src-core/plan/anchors.ts';
import { whoAsksWhom } from '../../../src-core/plan/who-asks-whom.ts';

const group = (id: string, value: number, people: string, hasMoved = false): AnchoringGroup => ({
  id,
  value,
  people: people.split(' '),
  hasMoved,
});
const groups = [
  group('kita', 5, 'anna ben cem'),
  group('chor', 3, 'anna dora'),
  group('sport', 1, 'emil'),
  group('alt', 9, 'ben fritz', true),
];

test('the fewest chats that hold most of what has not moved', () => {
  expect(anchors(groups).map(({ chat, share }) => [chat, Math.round(share * 100)])).toEqual([
    ['kita', 56],
    ['chor', 33],
  ]);
  expect(anchors([])).toEqual([]);
});

test('which groups tie whom, and who is free', () => {
  expect(Object.fromEntries(ties(groups))).toEqual({
    anna: ['kita', 'chor'],
    ben: ['kita'],
    cem: ['kita'],
    dora: ['chor'],
    emil: ['sport'],
    fritz: [],
  });
});

test('what moving a group would free', () => {
  expect(freedByMoving(groups).map(({ chat, people }) => [chat, people])).toEqual([
    ['kita', ['ben', 'cem']],
    ['chor', ['dora']],
    ['sport', ['emil']],
  ]);
});

describe('who might ask whom', () => {
  const life = { groups, convinced: ['anna'], toAsk: ['ben', 'dora', 'emil', 'anna'] };

  test('the convinced member with most in common, with the reason', () => {
    expect(whoAsksWhom({ mode: 'private', ...life })).toEqual([
      { ask: 'dora', by: 'anna', shared: ['chor'] },
      { ask: 'ben', by: 'anna', shared: ['kita'] },
    ]);
  });

  test('nobody has to ask more people than is bearable', () => {
    expect(whoAsksWhom({ mode: 'private', ...life, most: 1 })).toHaveLength(1);
  });

  test('a club does not match people by their chats', () => {
    expect(whoAsksWhom({ mode: 'organisation', ...life })).toEqual([]);
  });
});
