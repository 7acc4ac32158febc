import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src-core/plan/action.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import type { Plan } from '../../../src-core/plan/plan.ts';
import { withMembers } from '../../../src-renderer/steps/groups/members/change-members.ts';
import {
  contactsToPick,
  entryKey,
  matchPicking,
  nothingPicked,
  toAdd,
  typedAgain,
  unanswered,
} from '../../../src-renderer/steps/groups/members/picking.ts';
import { rosterOf, textOf } from '../../../src-renderer/steps/groups/members/roster.ts';
import { groupFacts } from '../../../src-renderer/steps/groups/model.ts';
import { suggestedMode } from '../../../src-renderer/steps/mode/model.ts';
import { erasing } from '../../../src-renderer/steps/people/erase.ts';
import { moveInGrid, sizes } from '../../../src-renderer/steps/people/holds/grid-geometry.ts';
import { rowsInSight } from '../../../src-renderer/ui/in-sight.ts';
import { holdPicture, narrowed, sortedRows, type HoldFilter } from '../../../src-renderer/steps/people/holds/model.ts';
import { housemates, knownPeople, namesToJoin, personRows } from '../../../src-renderer/steps/people/model.ts';
import {
  answered,
  doubts,
  mergedPeople,
  openQuestions,
  questionOf,
  reasonCounts,
} from '../../../src-renderer/steps/people/review/model.ts';
import { partsOf } from '../../../src-renderer/steps/people/split.ts';
import { chat, speaker } from '../support/invented-chats.ts';
import { quickest } from '../../support/quickest.ts';

const last = '2026-11-20T20:00:00';
const sports = chat({
  title: 'Turnverein',
  speakers: ['Jorinde Quast', 'Uli Bergmoser', 'Oma Lisbeth'].map((name) => speaker(name, 9, last)),
});
const parents = chat({
  title: 'Elternrunde',
  speakers: ['Jorinde Quast', 'Ulrich Bergmoser', 'Benno Tiedeken'].map((name) => speaker(name, 5, last)),
});

function after(...actions: readonly Action[]): Plan {
  const start = emptyPlan('2026-11-24T20:00:00Z', 'DE');
  return actions.reduce(decide, decide(start, { type: 'add-facts', chats: [sports, parents], contacts: [] }));
}
const known = (plan: Plan) => knownPeople(plan.facts, plan.decisions);
const rows = (plan: Plan) => personRows(known(plan));
const names = (plan: Plan) => rows(plan).map(({ name }) => name);
const ask = (plan: Plan) =>
  doubts(known(plan), plan.decisions).flatMap((doubt) => {
    const question = questionOf(doubt, known(plan));
    return question === null ? [] : [{ ...question, isPutOff: doubt.isPutOff }];
  });

describe('who is who', () => {
  test('joins no names anew when a verdict is taken back at once', () => {
    const before = after();
    const [question] = ask(before);
    const judged = decide(before, {
      type: 'judge-pair',
      a: question?.a.id ?? '',
      b: question?.b.id ?? '',
      verdict: 'same',
    });
    expect(namesToJoin(before.facts, judged.decisions)).not.toBeNull();
    known(judged);
    // As main sends it: a copy.
    expect(namesToJoin(before.facts, structuredClone(before.decisions))).toBeNull();
    expect(namesToJoin(before.facts, judged.decisions)).toBeNull();
  });

  test('is asked with reason, times and chats of both sides, and nothing anybody wrote', () => {
    const [question] = ask(after());
    expect(question).toMatchObject({ reason: 'short-form', shared: [] });
    const sides = [question?.a, question?.b].map((side) => side?.traces[0]);
    expect(new Set(sides.map((trace) => trace?.title))).toEqual(new Set(['Elternrunde', 'Turnverein']));
    for (const trace of sides) expect(trace).toMatchObject({ last, first: '2024-02-03T10:00:00' });
    expect(reasonCounts(ask(after()))).toEqual([{ reason: 'short-form', count: 1 }]);
  });

  test('is not asked again after either answer, and is after its undo', () => {
    const [question] = ask(after());
    if (question === undefined) throw new Error('nothing was asked');
    const { a, b } = question;
    for (const verdict of ['same', 'different'] as const) {
      const plan = after({ type: 'judge-pair', a: a.id, b: b.id, verdict });
      expect(ask(plan)).toEqual([]);
      expect(answered(plan.decisions)).toBe(1);
      const again = decide(plan, { type: 'add-facts', chats: [{ ...sports, messages: 99 }], contacts: [] });
      expect(ask(again)).toEqual([]);
      expect(ask(decide(plan, { type: 'judge-pair', a: a.id, b: b.id, verdict: 'open' }))).toHaveLength(1);
    }
  });

  test('stays put off once I said I do not know, through a new reading too, and can be taken up again', () => {
    const [question] = ask(after());
    if (question === undefined) throw new Error('nothing was asked');
    const { a, b } = question;
    const plan = after({ type: 'judge-pair', a: a.id, b: b.id, verdict: 'later' });
    expect(ask(plan).map(({ isPutOff }) => isPutOff)).toEqual([true]);
    expect(openQuestions(known(plan), plan.decisions)).toBe(0);
    expect(answered(plan.decisions)).toBe(0);
    const again = decide(plan, { type: 'add-facts', chats: [{ ...sports, messages: 99 }], contacts: [] });
    expect(openQuestions(known(again), again.decisions)).toBe(0);
    const reopened = decide(again, { type: 'judge-pair', a: b.id, b: a.id, verdict: 'open' });
    expect(openQuestions(known(reopened), reopened.decisions)).toBe(1);
  });

  test('one person can be taken apart into two in a single step, also where the names are alike', () => {
    const person = mergedOf('Jorinde Quast');
    const [part] = partsOf(person, known(after()).chats);
    expect(part?.apart).toHaveLength(1);
    const plan = after({ type: 'split-person', apart: part?.apart ?? [] });
    expect(names(plan).filter((name) => name === 'Jorinde Quast')).toHaveLength(2);
    expect(ask(plan).filter(({ a }) => a.name === 'Jorinde Quast')).toEqual([]);
  });

  test('certain joins under several names are listed, to be looked at', () => {
    const [question] = ask(after());
    const plan = after({ type: 'judge-pair', a: question?.a.id ?? '', b: question?.b.id ?? '', verdict: 'same' });
    expect(mergedPeople(known(plan))).toHaveLength(1);
    expect(mergedPeople(known(after()))).toEqual([]);
  });

  function mergedOf(name: string) {
    const row = rows(after()).find((one) => one.name === name);
    if (row === undefined) throw new Error(name);
    return row.person;
  }
});

describe('the members of a group', () => {
  const membersOf = (plan: Plan, id: string) => {
    const found = known(plan).chats.find((one) => one.chat === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  test('are counted against the number WhatsApp shows, with the silent ones I added', () => {
    const plan = after(
      { type: 'change-group', chat: sports.id, change: { memberCount: 6 } },
      { type: 'change-group', chat: sports.id, change: { addedMembers: ['Fritz Wunder', 'Oma Lisbeth'] } },
    );
    const roster = rosterOf(membersOf(plan, sports.id), plan.decisions);
    // Oma Lisbeth wrote, so she is not counted twice; I am in the group, too.
    expect(roster.check).toMatchObject({ found: 5, missing: 1, state: 'missing' });
    expect(roster.sure.map(({ addedAs }) => addedAs).filter(Boolean)).toEqual(['Fritz Wunder']);
    expect(names(plan)).toContain('Fritz Wunder');
    expect(groupFacts(plan.facts, plan.decisions).find(({ id }) => id === sports.id)?.members).toBe(4);
  });

  test('of a pasted list: those who are there, those who are new, and those I am asked about', () => {
    const { members } = membersOf(after(), sports.id);
    const pasted = 'Oma Lisbeth, Ulrich Bergmoser; Fritz Wunder\n+49 171 5550142\nDu';
    const match = matchPicking({ ...nothingPicked, pasted }, members, 'DE');
    expect(match.found.map(({ entry }) => entry.name)).toEqual(['Oma Lisbeth']);
    expect(toAdd(match, {})).toEqual(['Fritz Wunder', '+491715550142']);
    expect(unanswered(match, {})).toBe(1);
    const [doubt] = match.doubtful;
    if (doubt === undefined) throw new Error('nothing was asked');
    expect(toAdd(match, { [entryKey(doubt.entry)]: 'new' })).toContain('Ulrich Bergmoser');
    expect(toAdd(match, { [entryKey(doubt.entry)]: 0 })).not.toContain('Ulrich Bergmoser');
    expect(toAdd(match, { 'Fritz Wunder\n': 'struck' })).toEqual(['+491715550142']);
    const again = typedAgain({ 'Fritz Wunder\n': 'struck' }, 'Wunder, Fritz', 'DE');
    expect(toAdd(match, again)).toEqual(['Fritz Wunder', '+491715550142']);
  });

  test('come from my address book without those who are there, and never from cards sent in chats', () => {
    const contacts = [
      { name: 'Oma Lisbeth', nickname: null, phones: [], emails: [] },
      { name: 'Fritz Wunder', nickname: null, phones: ['+491715550142'], emails: [] },
      { name: 'Fremde Karte', nickname: null, phones: ['+491715550143'], emails: [], sentInChat: true },
    ];
    const { members } = membersOf(after(), sports.id);
    expect(contactsToPick(contacts, members, '').map(({ name }) => name)).toEqual(['Fritz Wunder']);
    expect(textOf({ name: 'Fritz Wunder', phone: '+491715550142', isMe: false, isProfileName: false })).toBe(
      'Fritz Wunder +491715550142',
    );
  });

  test('of a group made by hand are people like all others, and can be taken out again', () => {
    const group = { id: 'handmade-1', title: 'Chor', members: ['Anke Sommer', 'Jorinde Quast'] };
    const plan = after({ type: 'add-handmade-group', group });
    const jorinde = rows(plan).find(({ name }) => name === 'Jorinde Quast');
    expect(jorinde?.groups.map(({ title }) => title).sort()).toEqual(['Chor', 'Elternrunde', 'Turnverein']);
    const renamed = decide(plan, { type: 'change-group', chat: 'handmade-1', change: { title: 'Singkreis' } });
    const inIt = known(renamed).resolution.people.find(({ name }) => name === 'Anke Sommer');
    expect(inIt?.in.map(({ title }) => title)).toEqual(['Singkreis']);
    const without = decide(plan, withMembers('handmade-1', ['Anke Sommer'], plan.decisions));
    expect(names(without)).toContain('Anke Sommer');
    expect(rows(without).find(({ name }) => name === 'Jorinde Quast')?.groups).toHaveLength(2);
  });
});

test('whoever is erased is gone from people, also when the chats are read again', () => {
  const plan = after({ type: 'change-person', person: 'name:oma lisbeth', change: { notes: 'mag Tee' } });
  const row = rows(plan).find(({ name }) => name === 'Oma Lisbeth');
  if (row === undefined) throw new Error('not there');
  const erased = decide(plan, erasing(row, known(plan)));
  const again = decide(erased, { type: 'add-facts', chats: [sports, parents], contacts: [] });
  expect(names(again)).not.toContain('Oma Lisbeth');
  expect(JSON.stringify(again)).not.toMatch(/lisbeth|mag Tee/i);
});

test('people of one household stand together', () => {
  const household = 'Familie Quast';
  const plan = after(
    ...['name:jorinde quast', 'name:oma lisbeth'].map((person): Action => ({
      type: 'change-person',
      person,
      change: { household },
    })),
  );
  const row = rows(plan).find(({ name }) => name === 'Jorinde Quast');
  expect(row === undefined ? [] : housemates(row, rows(plan))).toEqual(['Oma Lisbeth']);
});

test('one club among the groups that move is enough to propose the careful mode', () => {
  const plan = after({ type: 'change-group', chat: sports.id, change: { kind: 'club' } });
  expect(suggestedMode(plan.facts, plan.decisions)).toBe('organisation');
  const family = after(
    { type: 'change-group', chat: sports.id, change: { kind: 'family' } },
    { type: 'change-group', chat: parents.id, change: { kind: 'friends' } },
  );
  expect(suggestedMode(family.facts, family.decisions)).toBe('private');
  const leftOut = decide(plan, { type: 'change-group', chat: sports.id, change: { leftOut: true } });
  const rest = decide(leftOut, { type: 'change-group', chat: parents.id, change: { kind: 'family' } });
  expect(suggestedMode(rest.facts, rest.decisions)).toBe('private');
});

describe('who holds me', () => {
  const nothing: HoldFilter = { sort: 'groups', text: '', chat: null, several: false };
  const picture = (plan: Plan, part: Partial<HoldFilter> = {}) => {
    const filter = { ...nothing, ...part };
    const whole = holdPicture(known(plan), plan.decisions);
    return narrowed(whole, sortedRows(whole, filter.sort), filter);
  };

  test('begins with whoever is in most groups, under the names I gave', () => {
    const plan = after(
      { type: 'change-person', person: 'name:jorinde quast', change: { name: 'Jori' } },
      { type: 'change-group', chat: sports.id, change: { title: 'Die Turner' } },
    );
    const { rows: people, columns } = picture(plan);
    expect(people[0]).toMatchObject({ name: 'Jori', groups: 2 });
    expect(columns.map(({ title }) => title)).toContain('Die Turner');
    expect(picture(plan, { several: true }).rows).toHaveLength(1);
    expect(picture(plan, { text: 'benno' }).rows.map(({ name }) => name)).toEqual(['Benno Tiedeken']);
    expect(picture(plan, { chat: parents.id }).rows).toHaveLength(3);
  });

  test('leaves out groups that I left out', () => {
    const plan = after({ type: 'change-group', chat: sports.id, change: { leftOut: true } });
    expect(picture(plan).columns.map(({ title }) => title)).toEqual(['Elternrunde']);
  });

  test('shows who is there already, group by group, and puts them first when asked', () => {
    const benno = 'name:benno tiedeken';
    const plan = after(
      { type: 'set-status', chat: parents.id, people: [benno], standing: { status: 'there' } },
      { type: 'set-status', chat: parents.id, people: ['name:jorinde quast'], standing: { status: 'coming' } },
    );
    const { rows: people, columns } = picture(plan, { sort: 'moved' });
    expect(people[0]?.cells.map(({ status }) => status)).toEqual(['there']);
    expect(people.slice(0, 2).map(({ name }) => name)).toEqual(['Benno Tiedeken', 'Jorinde Quast']);
    expect(columns.map(({ title, there, members }) => `${title} ${there}/${members}`).sort()).toEqual([
      'Elternrunde 1/3',
      'Turnverein 0/3',
    ]);
  });

  test('moves by keys as every spreadsheet does, and never out of the grid', () => {
    const at = { row: 0, column: -1 };
    expect(moveInGrid('ArrowLeft', false, at, 300, 60, 20)).toEqual(at);
    expect(moveInGrid('ArrowRight', false, at, 300, 60, 20)).toEqual({ row: 0, column: 0 });
    expect(moveInGrid('PageDown', false, at, 300, 60, 20)).toEqual({ row: 20, column: -1 });
    expect(moveInGrid('End', true, at, 300, 60, 20)).toEqual({ row: 299, column: 59 });
    expect(moveInGrid('Home', true, { row: 299, column: 59 }, 300, 60, 20)).toEqual(at);
    expect(moveInGrid('a', false, at, 300, 60, 20)).toBe(null);
  });

  test('keeps only the rows in sight and a few more', () => {
    const { from, until } = rowsInSight({ top: 1000 * sizes.row, height: 600 }, sizes.row, 5000);
    expect([from, until - from < 40]).toEqual([994, true]);
    expect(rowsInSight({ top: 0, height: 600 }, sizes.row, 3)).toEqual({ from: 0, until: 3 });
  });

  test('answers a letter, a filter or a sort among five thousand people in sixty groups within 50 ms', () => {
    const chats = Array.from({ length: 60 }, (_, group) =>
      chat({
        title: `Gruppe ${group}`,
        speakers: Array.from({ length: 120 }, (_, seat) => {
          const number = (group * 83 + seat) % 5000;
          return speaker(`${'abcdefghij'[number % 10] ?? ''}${number} Mensch`, 3 + (seat % 40), last);
        }),
      }),
    );
    const plan = decide(emptyPlan('2026-11-24T20:00:00Z', 'DE'), { type: 'add-facts', chats, contacts: [] });
    const whole = holdPicture(known(plan), plan.decisions);
    expect(whole.all.rows.length).toBeGreaterThan(4900);
    const took = [{}, { text: 'a1' }, { sort: 'last' as const }, { sort: 'name' as const }, { several: true }].map(
      (part) => {
        const filter = { ...nothing, ...part };
        return quickest(() => narrowed(whole, sortedRows(whole, filter.sort), filter));
      },
    );
    expect(Math.max(...took)).toBeLessThan(50);
  });
});
