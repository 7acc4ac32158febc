import { describe, expect, test } from 'vitest';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import type { Action } from '../../../src-core/plan/action.ts';
import { writtenToday } from '../../../src-core/invite/asking.ts';
import {
  askList,
  firstWords,
  isAbout,
  mailedAtOnce,
  messageFor,
  passes,
  sharedOut,
  statusWord,
} from '../../../src-renderer/steps/ask/model.ts';
import { sharing } from '../../../src-renderer/steps/helpers/model.ts';
import { chat, inventedName, smallLife, speaker } from '../support/invented-chats.ts';
import { quickest } from '../../support/quickest.ts';

const ours = { kind: 'letter', letter: {} } as const;
const now = '2026-11-24T20:00:00Z';
const link = 'https://signal.group/#CjQKIAAHDhUcIyoxOD9GTVRbYmlwd36FjJOaoaivtr3Ey9LZEhABBgsQFRofJCkuMzg9QkdM';
const kita = 'chat-kita-l-wenzahn';
const start = decide(emptyPlan(now, 'DE'), { type: 'add-facts', chats: smallLife(), contacts: [] });
const ready = decide(start, { type: 'change-group', chat: kita, change: { messenger: 'signal', link } });
const after = (...actions: readonly Action[]) => actions.reduce(decide, ready);
const list = (plan = ready) => askList(plan.facts, plan.decisions);

describe('whom a helper can ask for me', () => {
  test('whoever I gave to one of them by hand is shared out anew once that one does not help after all', () => {
    const share = (names: readonly string[], chosen: ReadonlyMap<string, string>) =>
      sharing(ready.facts, ready.decisions, { names, chat: null, evenly: true, chosen });
    const { toAsk } = share(['Petra'], new Map());
    const [first, second] = toAsk.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('nobody to ask');
    const byHand = new Map([
      [first, 'Ines'],
      [second, 'mine'],
    ]);
    const given = (names: readonly string[]) =>
      share(names, byHand).shares.map(({ name, people }) => ({
        name,
        hasFirst: people.some(({ id }) => id === first),
        hasSecond: people.some(({ id }) => id === second),
      }));
    expect(given(['Petra', 'Ines'])).toEqual([
      { name: 'Petra', hasFirst: false, hasSecond: false },
      { name: 'Ines', hasFirst: true, hasSecond: false },
    ]);
    expect(given(['Petra'])).toEqual([{ name: 'Petra', hasFirst: true, hasSecond: false }]);
  });
});

describe('whom I can ask', () => {
  test('once all have been handed to helpers, nobody is left to ask and the list knows who asks how many', () => {
    const everybody = list().rows.map(({ id }) => id);
    const handOut = (helper: string, people: readonly string[]) =>
      ({ type: 'hand-out', handed: [{ list: helper, helper, people, at: now }] }) as const;
    const { rows } = list(after(handOut('Petra', everybody.slice(0, 1)), handOut('Ines', everybody.slice(1))));
    expect(everybody.length).toBeGreaterThan(2);
    expect(rows.filter((row) => passes(row, 'to-ask'))).toEqual([]);
    expect(sharedOut(rows)).toEqual([
      { helper: 'Petra', count: 1 },
      { helper: 'Ines', count: everybody.length - 1 },
    ]);
  });

  test('are still to ask after the group was invited, and the list says that they know of it', () => {
    const [before] = list().rows;
    const announced = after({ type: 'note-asking', asking: { at: now, way: 'copy', person: null, chats: [kita] } });
    const [row] = list(announced).rows;
    if (before === undefined || row === undefined) throw new Error('nobody to ask');
    expect(statusWord(before)).toBe('words.status.not-asked');
    expect(statusWord(row)).toBe('ask.onlyInGroup');
    expect(passes(row, 'to-ask')).toBe(true);
  });

  test('begins with people I know; bare numbers from a group come last and are marked as strangers', () => {
    const group = chat({
      title: 'Flohmarkt',
      speakers: [speaker('+49 171 3920001', 3, '2026-11-20T10:00:00'), speaker('Zora Acar', 3, '2026-11-20T10:00:00')],
    });
    const plan = [
      { type: 'add-facts', chats: [group], contacts: [] },
      { type: 'change-group', chat: group.id, change: { messenger: 'signal', link } },
    ].reduce((before, action) => decide(before, action as Action), emptyPlan(now, 'DE'));
    const { rows } = list(plan);
    expect(rows.map(({ isStranger }) => isStranger)).toEqual([false, true]);
    const named = decide(plan, { type: 'change-person', person: rows[1]?.id ?? '', change: { name: 'Lu' } });
    expect(list(named).rows.map(({ isStranger }) => isStranger)).toEqual([false, false]);
    const [known, stranger] = rows;
    const shown = (row: typeof known) =>
      row === undefined
        ? ''
        : messageFor(row, ours, 'de')
            .shown.parts.map(({ text }) => text)
            .join('');
    expect(shown(known)).toMatch(/^Hallo Zora,\n/u);
    expect(shown(stranger)).toMatch(/^Hallo,\n/u);
    expect(shown(stranger)).toBe(stranger === undefined ? '' : messageFor(stranger, ours, 'de').finished);
  });

  test('is everybody in a group that has its link, once, and never myself', () => {
    expect(list(start).rows).toEqual([]);
    const { rows } = list();
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.some(({ id }) => id === 'me')).toBe(false);
  });

  test('is nobody who does not want to be asked, and their number is said', () => {
    const [first] = list().rows;
    const plan = after({ type: 'change-person', person: first?.id ?? '', change: { doNotAsk: true } });
    expect(list(plan).rows.some(({ id }) => id === first?.id)).toBe(false);
    expect(list(plan).left).toBe(1);
  });

  test('is still the other parent when one comes, but as the last of those I know, with the reason beside it', () => {
    const [first, second] = list().rows;
    const together = (person: string | undefined): Action => ({
      type: 'change-person',
      person: person ?? '',
      change: { household: 'Familie Quast' },
    });
    const says = (status: 'coming' | 'thinking'): Action => ({
      type: 'set-status',
      chat: kita,
      people: [second?.id ?? ''],
      standing: { status },
    });
    const { rows } = list(after(together(first?.id), together(second?.id), says('coming')));
    expect(rows.filter(({ isStranger }) => !isStranger).at(-1)).toMatchObject({
      id: first?.id,
      housemate: second?.name,
    });
    expect(rows.filter(({ housemate }) => housemate !== null)).toHaveLength(1);
    const undecided = list(after(together(first?.id), together(second?.id), says('thinking'))).rows;
    expect(undecided.map(({ housemate }) => housemate)).toEqual(undecided.map(() => null));
  });

  test('is nobody who is there already or has said no', () => {
    const [first, second] = list().rows;
    const plan = after(
      { type: 'set-status', chat: kita, people: [first?.id ?? ''], standing: { status: 'there' } },
      { type: 'set-status', chat: kita, people: [second?.id ?? ''], standing: { status: 'not-coming' } },
    );
    expect(list(plan).rows.length).toBe(list().rows.length - 2);
  });

  test('a mail to many leaves in peace whoever said yes, lives with such a person, was asked twice or is asked by a helper', () => {
    const names = ['Ada Brandt', 'Bo Cremer', 'Cleo Dunkel', 'Dan Eich', 'Eva Falk', 'Finn Gerber', 'Gesa Holm'];
    const contacts = names.map((name) => ({
      name,
      nickname: null,
      phones: [],
      emails: [`${name.charAt(0)}@beispiel.example`],
    }));
    const club = chat({ title: 'Chor', speakers: names.map((name) => speaker(name, 3, '2026-11-20T10:00:00')) });
    const before = [
      { type: 'add-facts', chats: [club], contacts },
      { type: 'change-group', chat: club.id, change: { messenger: 'signal', link } },
    ].reduce((plan, action) => decide(plan, action as Action), emptyPlan(now, 'DE'));
    const idOf = new Map(list(before).rows.map(({ name, id }) => [name, id]));
    const id = (name: string) => idOf.get(name) ?? '';
    const asking = { way: 'copy', person: id('Dan Eich'), chats: [club.id] } as const;
    const couple = ['Bo Cremer', 'Cleo Dunkel'];
    const actions: readonly Action[] = [
      ...couple.map((name): Action => ({
        type: 'change-person',
        person: id(name),
        change: { household: 'Cremer-Dunkel' },
      })),
      { type: 'set-status', chat: club.id, people: [id('Bo Cremer')], standing: { status: 'coming' } },
      { type: 'note-asking', asking: { ...asking, at: '2026-11-20T08:00:00Z' } },
      { type: 'note-asking', asking: { ...asking, at: '2026-11-22T08:00:00Z' } },
      { type: 'hand-out', handed: [{ list: 'one', helper: 'Petra', people: [id('Eva Falk')], at: now }] },
      { type: 'set-status', chat: club.id, people: [id('Finn Gerber')], standing: { status: 'thinking' } },
    ];
    const { rows } = list(actions.reduce(decide, before));
    expect(rows).toHaveLength(names.length);
    expect(mailedAtOnce(rows, club.id).map(({ name }) => name)).toEqual(['Ada Brandt', 'Finn Gerber', 'Gesa Holm']);
    expect(mailedAtOnce(rows, kita)).toEqual([]);
  });

  test('shows when and how often somebody was asked', () => {
    const id = list().rows[0]?.id ?? '';
    const asking = { way: 'copy', person: id, chats: [kita] } as const;
    const plan = after(
      { type: 'note-asking', asking: { ...asking, at: '2026-11-20T08:00:00Z' } },
      { type: 'note-asking', asking: { ...asking, at: '2026-11-22T08:00:00Z' } },
    );
    const row = list(plan).rows.find((one) => one.id === id);
    expect(row).toMatchObject({ times: 2, lastAsked: '2026-11-22T08:00:00Z', status: 'asked' });
    expect(row !== undefined && passes(row, 'to-ask')).toBe(false);
    expect(writtenToday(list(plan).askings, now)).toBe(0);
    expect(writtenToday(list(plan).askings, '2026-11-22T09:00:00Z')).toBe(1);
  });
});

test('while I type the words to five thousand people, each keystroke is answered within 50 ms', () => {
  const people = Array.from({ length: 5000 }, (_, index) => speaker(inventedName(index), 3, '2026-11-20T10:00:00'));
  const big = chat({ title: 'Sehr große Gruppe', speakers: people });
  const plan = [
    { type: 'add-facts', chats: [big], contacts: [] },
    { type: 'change-group', chat: big.id, change: { messenger: 'signal', link } },
  ].reduce((before, action) => decide(before, action as Action), emptyPlan(now, 'DE'));
  const { rows } = askList(plan.facts, plan.decisions);
  expect(rows.length).toBeGreaterThan(4000);
  const took = Array.from('Hallo {Name}, das sind deine Gruppen: {Links}').map((_, typed, letters) => {
    const letter = { kind: 'letter', letter: { text: letters.slice(0, typed + 1).join('') } } as const;
    // What the window does: search, filters with counts, the rows in sight, and the open message.
    const answer = () => {
      const about = rows.filter((row) => isAbout(row, null, ''));
      for (const filter of ['to-ask', 'waiting', 'yes', 'no-number', 'all'] as const)
        about.filter((row) => passes(row, filter));
      const seen = about.slice(2000, 2040).map((row) => firstWords(row, letter, 'de'));
      const open = about[2000];
      if (open !== undefined) messageFor(open, letter, 'de');
      return seen;
    };
    expect(answer()).toHaveLength(40);
    return quickest(answer, 3);
  });
  expect(Math.max(...took)).toBeLessThan(50);
});
