import { expect, test } from 'vitest';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import type { Action } from '../../../src-core/plan/action.ts';
import { orderInput } from '../../../src-core/plan/order-input.ts';
import { orderGroups } from '../../../src-core/plan/order.ts';
import { chatOf, speakerOf } from './invented-chats.ts';

const person = (id: string, chats: Readonly<Record<string, 'member' | 'left' | 'unknown'>>, isMe = false) => ({
  id,
  isMe,
  in: Object.entries(chats).map(([chat, state]) => ({ chat, title: chat, as: id, state, messages: 1, last: null })),
});
const chats = [
  chatOf('kita', [speakerOf('A', { recent: 30 })]),
  chatOf('chor', [speakerOf('B', { recent: 10 })]),
  chatOf('direkt', [speakerOf('C', { recent: 500 })], { kind: 'direct' }),
];
const people = [
  person('me', { kita: 'member', chor: 'member', direkt: 'member' }, true),
  person('anna', { kita: 'member', chor: 'member', direkt: 'member' }),
  person('ben', { kita: 'unknown' }),
  person('cem', { kita: 'left', chor: 'member' }),
];
const input = (actions: readonly Action[] = [], more: Partial<Parameters<typeof orderInput>[0]> = {}) =>
  orderInput({
    chats,
    people,
    decisions: actions.reduce(decide, emptyPlan('2026-11-24T20:00:00Z', 'DE')).decisions,
    ...more,
  });
const peopleOf = (given: ReturnType<typeof input>, id: string) => given.groups.find((group) => group.id === id)?.people;

test('groups count by their share of the recent messages; direct chats and whoever left do not count', () => {
  const plain = input();
  expect(plain.groups.map(({ id, value }) => [id, value])).toEqual([
    ['kita', 0.75],
    ['chor', 0.25],
  ]);
  expect(peopleOf(plain, 'kita')).toEqual(['anna', 'ben']);
  expect(peopleOf(plain, 'chor')).toEqual(['anna', 'cem']);
  expect(plain.already).toEqual(['me']);
});

test('whoever is there or has said yes anywhere need not be won again, nor whoever uses the messenger anyway', () => {
  const plan = input([
    { type: 'choose-messenger', messenger: 'signal' },
    { type: 'set-status', chat: 'chor', people: ['anna'], standing: { status: 'there' } },
    { type: 'change-person', person: 'cem', change: { messengers: ['signal'] } },
  ]);
  expect(plan.already).toEqual(['me', 'anna', 'cem']);
  expect(orderGroups(plan).order.map(({ chat, newPeople }) => [chat, newPeople])).toEqual([
    ['chor', 0],
    ['kita', 1],
  ]);
});

test('nobody waits for those who said no or do not want to be asked', () => {
  const plan = input([
    { type: 'set-status', chat: 'kita', people: ['anna'], standing: { status: 'not-coming' } },
    { type: 'change-person', person: 'ben', change: { doNotAsk: true } },
  ]);
  expect(peopleOf(plan, 'kita')).toEqual([]);
  expect(peopleOf(plan, 'chor')).toEqual(['anna', 'cem']);
});

test('whoever came without being asked stands for the household of a Kita, too', () => {
  const plan = input(
    [
      { type: 'change-person', person: 'anna', change: { household: 'Berg', doNotAsk: true } },
      { type: 'change-person', person: 'ben', change: { household: 'Berg' } },
      { type: 'set-status', chat: 'kita', people: ['anna'], standing: { status: 'there' } },
    ],
    { kinds: new Map([['kita', 'kita']]) },
  );
  expect(peopleOf(plan, 'kita')).toEqual(['anna']);
});

test('silent members count, although nobody knows their names', () => {
  expect(peopleOf(input([], { unnamed: new Map([['chor', 2]]) }), 'chor')).toHaveLength(4);
  const shown: Action = { type: 'change-group', chat: 'kita', change: { memberCount: 10 } };
  expect(peopleOf(input([shown]), 'kita')).toHaveLength(2 + 10 - 3);
});

test('what the user left out, weighted or made by hand is taken so', () => {
  const plan = input([
    { type: 'change-group', chat: 'chor', change: { leftOut: true } },
    { type: 'change-order', order: { weights: { kita: 2 } } },
    { type: 'add-handmade-group', group: { id: 'nachbarn', title: 'Nachbarn', members: ['Dora', 'Emil'] } },
  ]);
  expect(plan.groups.map(({ id, value, people: { length } }) => [id, value, length])).toEqual([
    ['kita', 2, 2],
    ['nachbarn', 0, 2],
  ]);
});

test('a decision made under a former id of a person still counts', () => {
  const action: Action = { type: 'set-status', chat: 'kita', people: ['name:anna'], standing: { status: 'coming' } };
  expect(input([action], { current: new Map([['name:anna', 'anna']]) }).already).toEqual(['me', 'anna']);
});
