import { describe, expect, test } from 'vitest';
import { dataSheet } from '../../../src-core/plan/data-sheet.ts';
import { holdsMe, plain, sortRows } from '../../../src-core/people/holds-me.ts';
import type { Person } from '../../../src-core/people/person.ts';
import { card, chat, me, member, resolve } from './people-fixtures.ts';
import { quickest } from '../../support/quickest.ts';

describe('the data sheet', () => {
  const { people } = resolve({
    chats: [
      chat('a', member('Anna Müller', { written: ['2026-01/2026-02', '2026-05'] })),
      chat('b', member('+49 171 1234567', { state: 'left', messages: 1 })),
    ],
    contacts: [card('Anna Müller', '+491711234567')],
  });
  const [anna] = people;
  if (anna === undefined) throw new Error('Anna is missing');
  const sources = {
    person: anna,
    decision: {
      notes: 'mag keine Umfragen',
      handle: '@anna.42',
      messengers: ['signal'],
      household: 'Müller',
      doNotAsk: true,
      in: { a: { status: 'reachable-otherwise' as const, via: 'Brief' } },
    },
    askings: [{ at: '2026-11-01T12:00:00Z', way: 'sms' as const, person: anna.id, chats: ['a'] }],
    messengerName: (id: string) => ({ signal: 'Signal' })[id] ?? id,
    day: '2026-11-24',
  };

  test('tells in German everything that is stored, and nothing else', () => {
    const sheet = dataSheet(sources, 'de');
    for (const part of [
      'Anna Müller',
      '+491711234567',
      'Gruppe a',
      'Gruppe b',
      'Monate mit Nachrichten: Januar 2026 bis Februar 2026, Mai 2026',
      'ausgetreten',
      '1 Nachricht gezählt',
      'mag keine Umfragen',
      '@anna.42',
      'Nutzt schon: Signal',
      'Haushalt: Müller',
      'Möchte nicht gefragt werden',
      'erreichbar über Brief',
      '1. November 2026, SMS: Gruppe a',
      'Stand: 24. November 2026',
    ]) {
      expect(sheet).toContain(part);
    }
  });

  test('tells to which helpers the name and number went', () => {
    const sheet = dataSheet({ ...sources, handedOut: [{ helper: 'Petra', at: '2026-11-20T12:00:00Z' }] }, 'de');
    expect(sheet).toContain('Petra, 20. November 2026: Name, Nummer, E-Mail-Adresse und Nachricht, verschlüsselt');
    expect(sheet).not.toContain('Alles liegt nur auf meinem eigenen Rechner');
    expect(dataSheet(sources, 'de')).toContain('Alles liegt nur auf meinem eigenen Rechner');
  });

  test('tells what I settled about an answer, and my words in other languages', () => {
    const settled = { person: anna.id, at: '2026-11-20T12:00:00', chat: 'a', meaning: 'coming' } as const;
    const sheet = dataSheet(
      {
        ...sources,
        decision: { otherWords: { tr: 'Gel de,\nAnna' }, tone: 'sie', textLanguages: ['de', 'uk'] },
        settledSigns: [settled],
      },
      'de',
    );
    expect(sheet).toContain('Hinweis vom 20. November 2026, Gruppe a: als „kommt mit“ verstanden und eingeordnet');
    expect(sheet).toContain('Mein Text an diesen Menschen: Gel de, / Anna');
    expect(sheet).toContain('Anrede: Sie');
    expect(sheet).toContain('Sprachen der Nachricht: Deutsch, Ukrainisch');
  });

  test('speaks English too, and says "nothing" where nothing is', () => {
    const sheet = dataSheet({ person: { ...anna, emails: [] }, day: '2026-11-24' }, 'en');
    expect(sheet).toContain('Mail addresses: nothing');
    expect(sheet).not.toMatch(/undefined|null|NaN/u);
  });
});

describe('who holds me', () => {
  const { people } = resolve({
    chats: [
      chat('a', me('Jonas'), 'Anna', member('Ben', { messages: 0 }), member('Cem', { messages: 40 })),
      chat('b', me('Jonas'), 'Anna', member('Cem', { state: 'left' })),
      chat('c', me('Jonas'), 'Anna', 'Dörte'),
    ],
  });
  test('whoever shares most groups with me comes first, and I am not in it', () => {
    const { rows, columns } = holdsMe(people);
    expect(rows.map(({ name, groups }) => `${name} ${groups}`)).toEqual(['Anna 3', 'Cem 2', 'Dörte 1', 'Ben 1']);
    expect(columns.map(({ chat: id, people: count }) => `${id} ${count}`)).toEqual(['a 3', 'b 2', 'c 2']);
  });

  test('a cell says how much somebody writes compared with the others, and whether they are still there', () => {
    const cellsOf = Object.fromEntries(
      holdsMe(people).rows.map(({ name, cells }) => [name, cells.map(({ strength, present }) => [strength, present])]),
    );
    expect(cellsOf).toMatchObject({
      Ben: [[0, true]],
      Cem: [
        [3, true],
        [2, false],
      ],
    });
  });

  test('leaves out groups, and whoever is in no other', () => {
    expect(holdsMe(people, new Set(['a', 'b'])).rows.map(({ name }) => name)).toEqual(['Anna', 'Dörte']);
  });

  test('sorts by name and by messages', () => {
    const { rows } = holdsMe(people);
    const folded = new Map(rows.map(({ person, name }) => [person, plain(name)]));
    expect(sortRows(rows, 'name', folded).map(({ name }) => name)).toEqual(['Anna', 'Ben', 'Cem', 'Dörte']);
    expect(sortRows(rows, 'messages', folded)[0]?.name).toBe('Cem');
  });

  test('5,000 people and 200 groups are counted and sorted in under 50 ms of computing', () => {
    const many = Array.from({ length: 5000 }, (_, index): Person => ({
      id: `p${index}`,
      name: `Person ${index} Müller`,
      names: [`Person ${index} Müller`],
      phones: [],
      emails: [],
      isMe: false,
      contact: false,
      in: Array.from({ length: 1 + (index % 7) }, (__, step) => ({
        chat: `c${(index * 13 + step * 29) % 200}`,
        title: `Gruppe ${step}`,
        as: '',
        state: 'member' as const,
        messages: index % 50,
        last: '2026-01-01T00:00:00',
      })),
    }));
    expect(holdsMe(many).rows).toHaveLength(5000);
    expect(quickest(() => holdsMe(many), 7)).toBeLessThan(50);
  });
});
