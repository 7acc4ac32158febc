import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src-core/plan/action.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import type { Plan } from '../../../src-core/plan/plan.ts';
import { signal } from '../../../src-core/messengers/signal.ts';
import { threema } from '../../../src-core/messengers/threema.ts';
import {
  comparisonOf,
  habitsOf,
  namesThere,
  shownMessengers,
  subjectOf,
} from '../../../src-renderer/steps/compare/model.ts';
import { rowWords } from '../../../src-renderer/steps/compare/row-words.ts';
import { saying, spokenFacts } from '../../../src-renderer/steps/compare/sayings.ts';
import { firstWishes, toggled, wishesFrom } from '../../../src-renderer/steps/compare/wishes.ts';
import { groupFacts } from '../../../src-renderer/steps/groups/model.ts';
import { setUpLanguages, t } from '../../../src-renderer/i18n/i18n.ts';
import { idChange, idRows, idsAsText } from '../../../src-renderer/steps/invite/ids-model.ts';
import { startOf } from '../../../src-renderer/steps/invite/model.ts';
import { smallLife } from '../support/invented-chats.ts';

const kita = 'chat-kita-l-wenzahn';
const [kitaChat, ...others] = [...smallLife()].sort((a, b) => Number(b.id === kita) - Number(a.id === kita));
const chats =
  kitaChat === undefined ? [] : [{ ...kitaChat, usage: { ...kitaChat.usage, polls: 12, stickers: 1 } }, ...others];
const small = decide(emptyPlan('2026-11-24T20:00:00Z', 'DE'), { type: 'add-facts', chats, contacts: [] });

function subject(plan: Plan, ids: readonly string[] = [kita]) {
  const groups = groupFacts(plan.facts, plan.decisions).filter(({ id }) => ids.includes(id));
  return subjectOf(plan.facts, plan.decisions, groups);
}

const after = (plan: Plan, ...actions: readonly Action[]): Plan => actions.reduce(decide, plan);

describe('the comparison of messengers', () => {
  test('starts from what this group really does, and leaves out what it did once', () => {
    const habits = habitsOf(subject(small)).map(({ habit }) => habit);
    expect(habits).toContain('polls');
    expect(habits).not.toContain('stickers');
  });

  test('adds up what all groups do when it is about the plan', () => {
    const ids = small.facts.chats.map(({ id }) => id);
    const polls = (chosen: readonly string[]) => subject(small, chosen).usage?.polls ?? 0;
    expect(polls(ids)).toBe(ids.reduce((sum, id) => sum + polls([id]), 0));
  });

  test('a row I can do without is gone, and one that counts twice counts twice', () => {
    const columns = (wishes: Partial<typeof firstWishes>) =>
      comparisonOf(subject(small), { ...firstWishes, ...wishes }, null);
    const signalSums = (wishes: Partial<typeof firstWishes>) =>
      columns(wishes).columns.find(({ messenger }) => messenger === signal)?.sums;
    expect(columns({ dispensable: ['polls'] }).rows.map(({ row }) => row)).not.toContain('polls');
    expect(signalSums({ doubled: ['group-link'] })?.works).toBe((signalSums({})?.works ?? 0) + 1);
  });

  test('shows a few messengers, the chosen one and wherever somebody is already; then those I say', () => {
    const [person] = idRows(small.facts, small.decisions, kita, threema);
    const plan = after(small, {
      type: 'change-person',
      person: person?.person ?? '',
      change: { messengers: ['olvid'] },
    });
    const ids = (chosen: string | null, messengers: readonly string[] | null) =>
      shownMessengers(subject(plan), { ...firstWishes, messengers }, chosen).map(({ id }) => id);
    expect(ids(null, null)).toContain('olvid');
    expect(ids('zulip', null)).toContain('zulip');
    expect(ids(null, ['wire'])).toEqual(['wire']);
    expect(namesThere(subject(plan), 'olvid')).toEqual([person?.name]);
  });

  test('asks with the group’s own numbers', () => {
    setUpLanguages('de');
    const numbers = { members: 38 };
    expect(rowWords(t, 'big-enough', numbers, firstWishes)).toBe('Platz für 38 Mitglieder');
    expect(rowWords(t, 'old-android', numbers, firstWishes)).toBe('Läuft auf Omas altem Android 7');
    expect(rowWords(t, 'polls', numbers, firstWishes)).toBe('Umfragen');
  });

  test('says nothing as a fact that nobody looked up', () => {
    setUpLanguages('de');
    expect(saying(t, signal, 'minimumAge', 'de')).toBeNull();
    expect(saying(t, threema, 'mostMembers', 'de')).toBe('Höchstens 256 Mitglieder.');
    expect(saying(t, threema, 'operator', 'de')).toBe('Threema, Schweiz.');
    for (const name of spokenFacts) expect(saying(t, signal, name, 'de') === null).toBe(!signal.facts[name]?.verified);
  });

  test('lists stay in order when something is put in and taken out', () => {
    expect(toggled(['a', 'b'], 'a', false)).toEqual(['b']);
    expect(toggled(['a'], 'a', true)).toEqual(['a']);
  });
});

describe('IDs for a messenger without a group link', () => {
  test('are kept with the person, make them one who is there, and can be taken back', () => {
    const [row] = idRows(small.facts, small.decisions, kita, threema);
    if (row === undefined) throw new Error('nobody is in the group');
    const kept = after(small, {
      type: 'change-person',
      person: row.person,
      change: idChange(row, threema, 'ABCD1234'),
    });
    const [keptRow] = idRows(kept.facts, kept.decisions, kita, threema);
    expect(keptRow?.id).toBe('ABCD1234');
    expect(idsAsText(idRows(kept.facts, kept.decisions, kita, threema))).toBe(`${row.name}: ABCD1234`);
    expect(namesThere(subject(kept), 'threema')).toEqual([row.name]);
    if (keptRow === undefined) throw new Error('the person is gone');
    const taken = after(kept, { type: 'change-person', person: row.person, change: idChange(keptRow, threema, null) });
    expect(taken.decisions).toEqual(small.decisions);
  });

  test('of two messengers do not stand in each other’s way', () => {
    const [row] = idRows(small.facts, small.decisions, kita, threema);
    if (row === undefined) throw new Error('nobody is in the group');
    const decision = { ids: { session: '05ab' }, messengers: ['session'] };
    expect(idChange({ ...row, decision }, threema, 'ABCD1234')).toEqual({
      ids: { session: '05ab', threema: 'ABCD1234' },
      messengers: ['session', 'threema'],
    });
  });
});

test('before a link is opened its scheme and host are known, and other schemes are not offered', () => {
  expect(startOf('https://signal.group/#CjQ')).toBe('https://signal.group');
  expect(startOf('xmpp:raum@konferenz.example?join')).toBeNull();
  expect(startOf(null)).toBeNull();
});

test('kept wishes are taken up by name, and names of another edition are left out', () => {
  const kept = { ...firstWishes, needs: ['free', 'telepathy'], doubled: ['polls', 'free'], order: 'by-taste' };
  const wishes = wishesFrom(kept);
  expect(wishes).toMatchObject({ needs: ['free'], order: firstWishes.order, youngest: firstWishes.youngest });
  expect([...wishes.doubled].sort()).toEqual(['free', 'polls']);
  expect(wishesFrom(firstWishes)).toEqual({ ...firstWishes, needs: wishesFrom(firstWishes).needs });
});
