import { describe, expect, test } from 'vitest';
import { contactBook } from '../../../src-core/people/contact-book.ts';
import { addFacts } from '../../../src-core/plan/facts.ts';
import { appearancesOf, card, chat, questions, resolve } from './people-fixtures.ts';

const sent = (name: string, ...phones: readonly string[]) => ({ ...card(name, ...phones), sentInChat: true });
const phone = '+491715550142';

describe('a contact card that somebody sent in a chat', () => {
  test('gives a bare number a name, which is not called my address book', () => {
    const { people } = resolve({ chats: [chat('a', phone)], contacts: [sent('Frau Behrend', phone)] });
    expect(people).toMatchObject([{ name: 'Frau Behrend', phones: [phone], contact: false }]);
  });

  test('joins nobody by its name: the sender may call two people alike', () => {
    const resolution = resolve({
      chats: [chat('a', phone), chat('b', 'Frau Behrend')],
      contacts: [sent('Frau Behrend', phone)],
    });
    expect(appearancesOf(resolution)).toEqual([`a:${phone}`, 'b:Frau Behrend']);
    expect(questions(resolution)).toHaveLength(1);
  });

  test('joins no two numbers, though it bears both', () => {
    const other = '+491715550199';
    const resolution = resolve({ chats: [chat('a', phone), chat('b', other)], contacts: [sent('Anna', phone, other)] });
    expect(resolution.people).toHaveLength(2);
  });

  test('yields to my own address book and to the name I saved', () => {
    const { people } = resolve({
      chats: [chat('a', phone)],
      contacts: [sent('Die Neue', phone), card('Petra Behrend', phone)],
    });
    expect(people).toMatchObject([{ name: 'Petra Behrend', contact: true }]);
    expect(contactBook([sent('Die Neue', phone)]).byName('Die Neue')).toEqual([]);
  });

  test('does not stand in the way of the same card in my own address book', () => {
    const facts = addFacts(
      { chats: [], contacts: [sent('Anna', phone)] },
      { chats: [], contacts: [card('Anna', phone)] },
      [],
    );
    expect(facts.contacts).toHaveLength(2);
  });
});
