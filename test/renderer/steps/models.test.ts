import { describe, expect, test } from 'vitest';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import type { Action } from '../../../src-core/plan/action.ts';
import type { Plan } from '../../../src-core/plan/plan.ts';
import { isEmpty } from '../../../src-renderer/state/use-plan.ts';
import { stepsDone } from '../../../src-renderer/shell/steps-done.ts';
import { bothReadings } from '../../../src-renderer/steps/groups/date-orders.ts';
import { filterCounts, groupFacts, isShown } from '../../../src-renderer/steps/groups/model.ts';
import { textInvitation } from '../../../src-renderer/steps/invite/model.ts';
import { initials, knownPeople, matches, personRows } from '../../../src-renderer/steps/people/model.ts';
import { groupOrder } from '../../../src-renderer/steps/plan/model.ts';
import { groupProgress, nextSteps } from '../../../src-renderer/steps/progress/model.ts';
import { isolated } from '../../../src-renderer/ui/person-name.tsx';
import { signal } from '../../../src-core/messengers/signal.ts';
import { chat, inventedName, smallLife, speaker } from '../support/invented-chats.ts';
import { quickest } from '../../support/quickest.ts';

const now = '2026-11-24T20:00:00Z';
const small = after({ type: 'add-facts', chats: smallLife(), contacts: [] });
const kita = 'chat-kita-l-wenzahn';

function after(...actions: readonly Action[]): Plan {
  return actions.reduce(decide, emptyPlan(now, 'DE'));
}

function groups(plan: Plan) {
  return groupFacts(plan.facts, plan.decisions);
}

function opened(plan: Plan) {
  return {
    plan,
    decisions: plan.decisions,
    revision: 1,
    undo: null,
    redo: null,
    savedAt: null,
    problems: [],
    file: '',
    folder: '',
    isOwn: true,
  };
}

describe('the list of groups', () => {
  test('begins with the chat that is liveliest of late', () => {
    expect(groups(small).map(({ title }) => title)[0]).toBe('Familie Brodersen');
  });

  test('follows my word on name and kind over any guess', () => {
    const plan = decide(small, { type: 'change-group', chat: kita, change: { title: 'Die Löwen', kind: 'school' } });
    expect(groups(plan).find(({ id }) => id === kita)).toMatchObject({
      title: 'Die Löwen',
      kind: 'school',
      kindIs: 'said',
    });
  });

  test('keeps left-out groups out of sight and out of every other count', () => {
    const plan = decide(small, { type: 'change-group', chat: kita, change: { leftOut: true } });
    const counts = new Map(filterCounts(groups(plan)).map(({ filter, count }) => [filter, count]));
    expect(counts.get('all')).toBe(5);
    expect(counts.get('left-out')).toBe(1);
    expect(counts.has('kita')).toBe(false);
    expect(groups(plan).filter((group) => isShown(group, 'all', 'löwenzahn'))).toEqual([]);
  });

  test('asks about day and month until I have said it', () => {
    const sport = groups(small).find(({ dateQuestion }) => dateQuestion);
    expect(sport?.title).toBe('SV Kleinhagen E-Jugend');
    const plan = decide(small, { type: 'change-group', chat: sport?.id ?? '', change: { dateOrder: 'dmy' } });
    expect(groups(plan).some(({ dateQuestion }) => dateQuestion)).toBe(false);
  });
});

test('my own first dates are shown both ways, and impossible ones are called so', () => {
  expect(bothReadings(['03.04.25', '03.04.25', '13.04.25'], 'dmy').map(({ at }) => at)).toEqual([
    '2025-04-03',
    '2025-04-13',
  ]);
  expect(bothReadings(['03/04/2025', '13/04/2025'], 'mdy').map(({ at }) => at)).toEqual(['2025-03-04', null]);
});

describe('the invitation', () => {
  const about = { group: 'Kita', messenger: signal, languages: ['de'], tone: 'ihr' } as const;

  test('is finished once there is a link', () => {
    const ready = textInvitation({ ...about, link: 'https://signal.group/#x' });
    expect(ready.shown.problems).toEqual([]);
    expect(ready.finished).toContain('https://signal.group/#x');
    expect(ready.shown.parts.map(({ text }) => text).join('')).toBe(ready.finished);
  });

  test('can stand in several languages in one message, each with the link', () => {
    const both = textInvitation({
      ...about,
      languages: ['de', 'tr', 'ar'],
      text: 'Meine Worte: {Link}',
      link: 'https://signal.group/#x',
      chatLink: 'https://signal.group/#y',
    });
    const parts = both.finished.split('\n\n———\n\n');
    expect(parts[0]).toMatch(/^Meine Worte:\n.*https:\/\/signal\.group\/#x\n/u);
    expect(parts[0]).toBe(both.shown.parts.map(({ text }) => text).join(''));
    expect(parts.slice(1)).toEqual(both.shown.more.map(({ text }) => text));
    for (const part of parts) expect(part).toContain('https://signal.group/#x');
  });

  test('is not sent without a link, or with a placeholder nobody knows', () => {
    const codes = (text: string) =>
      textInvitation({ ...about, link: 'https://signal.group/#x', text }).shown.problems.map(({ code }) => code);
    expect(codes('Kommt mit')).toEqual(['link-missing']);
    expect(codes('Hallo {Vrname}: {Link}')).toEqual(['unknown-placeholder']);
  });
});

describe('people', () => {
  const rows = personRows(knownPeople(small.facts, small.decisions));

  test('stand once in the list, however many chats they are in, and I do not', () => {
    const names = rows.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('Du');
    expect(rows.find(({ name }) => name === 'Ben Brodersen')?.groups.length).toBeGreaterThan(1);
  });

  test('are found by name and group at once', () => {
    expect(rows.filter((row) => matches(row, 'ben kita')).map(({ name }) => name)).toEqual([
      'Ben Brodersen',
      'Ben Ahlmann',
    ]);
  });

  test.each([
    ['Anna Müller', 'AM'],
    ['+49 171 0000123', '23'],
    ['Юлия', 'Ю'],
    ['🌻', '?'],
    ['Anna 🌻', 'A'],
  ])('"%s" has the initials %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

describe('where we are', () => {
  test('after an announcement everybody in the group counts as asked, but not who said more', () => {
    const [first] = knownPeople(small.facts, small.decisions).resolution.people.filter(
      ({ isMe, in: at }) => !isMe && at.some((presence) => presence.chat === kita),
    );
    const plan = [
      { type: 'note-asking', asking: { at: now, way: 'copy', person: null, chats: [kita] } },
      { type: 'set-status', chat: kita, people: [first?.id ?? ''], standing: { status: 'there' } },
    ].reduce((before, action) => decide(before, action as Action), small);
    const progress = groupProgress(plan.facts, plan.decisions).find(({ group }) => group.id === kita);
    expect(progress?.there).toBe(1);
    expect(progress?.seats[0]?.person.id).toBe(first?.id);
    expect(progress?.counts.map(({ status }) => status)).toEqual(['there', 'asked']);
  });

  test('what is next follows from what is there, step by step', () => {
    const todo = (plan: Plan) =>
      nextSteps(
        plan.facts,
        plan.decisions,
        groupProgress(plan.facts, plan.decisions),
        now.slice(0, 10),
        groupOrder(plan.facts, plan.decisions),
      )
        .filter(({ code, chat: about }) => about === kita || code === 'choose-messenger' || code === 'make-link')
        .map(({ code }) => code);
    const chosen = decide(small, { type: 'change-group', chat: kita, change: { messenger: 'signal' } });
    const linked = decide(chosen, { type: 'change-group', chat: kita, change: { link: 'https://signal.group/#x' } });
    const announced = decide(linked, {
      type: 'note-asking',
      asking: { at: now, way: 'copy', person: null, chats: [kita] },
    });
    expect([small, chosen, linked, announced].map(todo)).toEqual([
      ['choose-messenger'],
      ['make-link'],
      // One group after the other: the next one's link is asked for as soon as this one is on its way.
      ['announce', 'choose-day', 'make-link'],
      ['ask-people', 'choose-day', 'make-link'],
    ]);
  });

  test('the sidebar ticks only what is done', () => {
    expect([...stepsDone(null)]).toEqual([]);
    expect([...stepsDone(opened(small))]).toEqual(['chats']);
    const all = decide(small, { type: 'choose-messenger', messenger: 'signal' });
    expect([...stepsDone(opened(all))]).toEqual(['chats', 'plan']);
  });

  test('a group made by hand is enough for plan, invitations and progress, without any chat', () => {
    const none = emptyPlan(now, 'DE');
    expect(isEmpty(none)).toBe(true);
    const plan = [
      { type: 'add-handmade-group', group: { id: 'hand-1', title: 'Nachbarn', members: ['Dora Quast', 'Emil Roth'] } },
      { type: 'choose-messenger', messenger: 'signal' },
      { type: 'change-group', chat: 'hand-1', change: { link: 'https://signal.group/#x' } },
    ].reduce((before, action) => decide(before, action as Action), none);
    expect(isEmpty(plan)).toBe(false);
    expect(groupOrder(plan.facts, plan.decisions).order.map(({ title }) => title)).toEqual(['Nachbarn']);
    const progress = groupProgress(plan.facts, plan.decisions);
    expect(progress.map(({ seats }) => seats.map(({ name }) => name))).toEqual([['Dora Quast', 'Emil Roth']]);
    expect(
      nextSteps(plan.facts, plan.decisions, progress, now.slice(0, 10), groupOrder(plan.facts, plan.decisions)).map(
        ({ code }) => code,
      ),
    ).toContain('announce');
    expect([...stepsDone(opened(plan))]).toEqual(['groups', 'plan']);
  });

  test('the order holds every moving group once, and none that is left out', () => {
    const plan = decide(small, { type: 'change-group', chat: kita, change: { leftOut: true } });
    const titles = groupOrder(plan.facts, plan.decisions).order.map(({ title }) => title);
    expect(titles).toHaveLength(4);
    expect(titles).not.toContain('Kita Löwenzahn');
  });
});

test('names cannot turn the sentence around', () => {
  expect(isolated('\u202Etxt.exe\u202C')).toBe('txt.exe');
  expect(isolated('מרים')).toBe('\u2068מרים\u2069');
  expect(isolated('Anna\u0000\n')).toBe('Anna');
});

test('five thousand people in two hundred groups: a search and a filter take less than 50 ms', () => {
  const chats = Array.from({ length: 200 }, (_, index) =>
    chat({
      title: `Gruppe ${index}`,
      speakers: Array.from({ length: 60 }, (_ignored, seat) =>
        speaker(inventedName((index * 25 + seat) % 5000), 10, '2026-11-20T10:00:00'),
      ),
    }),
  );
  const plan = after({ type: 'add-facts', chats, contacts: [] });
  const known = knownPeople(plan.facts, plan.decisions);
  const rows = personRows(known);
  expect(rows.length).toBeGreaterThan(4000);
  groups(plan);
  const search = () => {
    rows.filter((row) => matches(row, 'anna gruppe 7'));
    groups(plan).filter((group) => isShown(group, 'all', 'gruppe 7'));
  };
  expect(quickest(search)).toBeLessThan(50);
});
