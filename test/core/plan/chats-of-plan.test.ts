import { expect, test } from 'vitest';
import { chatsOfPlan } from '../../../src-core/plan/chats-of-plan.ts';
import { chatOf } from '../../support/chat-of.ts';
import { card, member, resolve } from '../people/people-fixtures.ts';

const decisions = { groups: {}, handmade: [], country: 'DE' };

test('a group made by hand counts like an exported one', () => {
  const chats = chatsOfPlan(
    [],
    { ...decisions, handmade: [{ id: 'h1', title: 'Elternrat', members: ['Anna Müller', '0171 1234567', 'Du'] }] },
    () => [],
  );
  const { people } = resolve({ chats, contacts: [card('Ben Koch', '+491711234567')] });
  expect(people.map(({ name, isMe }) => `${name}${isMe ? ' (ich)' : ''}`).sort()).toEqual([
    'Anna Müller',
    'Ben Koch',
    'Du (ich)',
  ]);
});

test('a person typed by hand and the same saved name elsewhere are one', () => {
  const handmade = ['h1', 'h2'].map((id) => ({ id, title: id, members: ['Anna Müller'] }));
  expect(resolve({ chats: chatsOfPlan([], { ...decisions, handmade }, () => []) }).people).toHaveLength(1);
});

test('two spellings of one silent member in one group stay two until the user says so', () => {
  const handmade = [{ id: 'h1', title: 'h1', members: ['Anna Müller', 'Anna Mueller'] }];
  expect(chatsOfPlan([], { ...decisions, handmade }, () => [])[0]?.members).toHaveLength(2);
});

test('silent members typed under an exported chat are added, known ones are not added twice', () => {
  const added = ['Müller, Anna', 'Ben', '+49 171 1234567'];
  const [chat] = chatsOfPlan(
    [chatOf({ id: 'a', title: 'Kita' })],
    { ...decisions, groups: { a: { addedMembers: added, title: 'Kita Nord' } } },
    () => [member('Ben')],
  );
  expect(chat?.title).toBe('Kita Nord');
  expect(chat?.members.map(({ name, phone }) => [name, phone])).toEqual([
    ['Ben', null],
    ['Anna Müller', null],
    ['+49 171 1234567', '+491711234567'],
  ]);
});
