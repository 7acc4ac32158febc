import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src-core/plan/action.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import { nextSteps } from '../../../src-core/plan/next-steps.ts';
import type { Status } from '../../../src-core/plan/plan.ts';
import { overallProgress, progressOfGroup, statusOf } from '../../../src-core/plan/progress.ts';
import { standings } from '../../../src-core/plan/standings.ts';
import { chatOf } from './invented-chats.ts';

const groups = [
  { chat: 'kita', people: ['anna', 'ben', 'cem'] },
  { chat: 'chor', people: ['anna', 'dora'] },
  { chat: 'sport', people: ['emil'] },
];
const chats = groups.map(({ chat, people }) => chatOf(chat, people));
const decided = (actions: readonly Action[]) =>
  actions.reduce(decide, emptyPlan('2026-11-01T20:00:00Z', 'DE')).decisions;
const steps = (actions: readonly Action[], more: Partial<Parameters<typeof nextSteps>[0]> = {}) => {
  const decisions = decided(actions);
  return nextSteps({
    chats,
    decisions,
    groups,
    known: standings(decisions),
    doubtfulPairs: 0,
    now: '2026-11-24T21:00:00Z',
    ...more,
  });
};
const said = (actions: readonly Action[], more: Partial<Parameters<typeof nextSteps>[0]> = {}) =>
  steps(actions, more).map(({ code, chat, people }) =>
    [code, chat, ...people].filter((word) => word !== null).join(' '),
  );

const messenger: Action = { type: 'choose-messenger', messenger: 'signal' };
const link: Action = {
  type: 'change-group',
  chat: 'kita',
  change: { link: 'https://signal.group/#x', movingDay: '2026-12-01' },
};
const announced: Action = {
  type: 'note-asking',
  asking: { at: '2026-11-20T20:00:00Z', way: 'copy', person: null, chats: ['kita'] },
};
const asked = (person: string, at: string): Action => ({
  type: 'note-asking',
  asking: { at, way: 'whatsapp', person, chats: ['kita'] },
});
const status = (person: string, standing: Status): Action => ({
  type: 'set-status',
  chat: 'kita',
  people: [person],
  standing: { status: standing },
});

describe('what is to be done next', () => {
  test('at the very beginning there is one thing to do', () => {
    expect(said([], { chats: [], groups: [] })).toEqual(['read-chats']);
  });

  test('after reading: doubts first, then the messenger', () => {
    const uncertain = [chatOf('kita', [], { dateOrderCertain: false })];
    expect(said([], { chats: uncertain, doubtfulPairs: 3 })).toEqual([
      'check-dates kita',
      'judge-pairs',
      'choose-messenger',
    ]);
    expect(said([{ type: 'change-group', chat: 'kita', change: { dateOrder: 'mdy' } }], { chats: uncertain })).toEqual([
      'choose-messenger',
    ]);
  });

  test('with a messenger the first group of the plan needs a link, not all at once', () => {
    expect(said([messenger])).toEqual(['make-link kita']);
    expect(said([messenger, link])).toEqual(['announce kita', 'make-link chor']);
  });

  test('where a messenger has no group links, the first group is announced without one, and then the next', () => {
    const threema: Action = { type: 'choose-messenger', messenger: 'threema' };
    const day: Action = { type: 'change-group', chat: 'kita', change: { movingDay: '2026-12-01' } };
    expect(said([threema, day])).toEqual(['announce kita']);
    expect(said([threema, day, announced])).toEqual([
      'ask-people kita anna ben cem',
      'announce chor',
      'choose-day chor',
    ]);
  });

  test('after the announcement everybody is asked, who kept silent once more, and who said yes gets help', () => {
    const actions = [messenger, link, announced, asked('ben', '2026-11-10T20:00:00Z'), status('cem', 'coming')];
    expect(said(actions)).toEqual(['ask-people kita anna', 'ask-again kita ben', 'help-in kita cem', 'make-link chor']);
    expect(said([...actions, asked('ben', '2026-11-12T20:00:00Z')])).not.toContain('ask-again kita ben');
  });

  test('whoever does not want to be asked is on no list', () => {
    const actions: readonly Action[] = [
      messenger,
      link,
      announced,
      { type: 'change-person', person: 'anna', change: { doNotAsk: true } },
    ];
    expect(said(actions)).toContain('ask-people kita ben cem');
  });

  test('whoever waits for Anna hears that she comes', () => {
    const waits: Action = {
      type: 'set-status',
      chat: 'kita',
      people: ['ben'],
      standing: { status: 'coming-if', condition: { if: 'person', person: 'anna' } },
    };
    expect(said([messenger, link, announced, waits])).not.toContain('condition-holds kita ben');
    expect(said([messenger, link, announced, waits, status('anna', 'there')])).toContain('condition-holds kita ben');
  });

  test('the old room is not closed while somebody has no way to be reached', () => {
    const late = { now: '2026-12-20T20:00:00Z' };
    const all = [messenger, link, announced, status('anna', 'there'), status('ben', 'there')];
    expect(said(all, late)).toContain('find-way kita cem');
    const reached: Action = {
      type: 'set-status',
      chat: 'kita',
      people: ['cem'],
      standing: { status: 'reachable-otherwise', via: 'Zettel' },
    };
    expect(said([...all, reached], late)).toContain('close-room kita');
    const closed: Action = { type: 'change-group', chat: 'kita', change: { closed: true } };
    expect(said([...all, reached, closed], late)).toEqual(['make-link chor']);
  });

  test('a week after asking, the chat is exported again, unless it has been', () => {
    const late = { now: '2026-11-28T20:00:00Z' };
    expect(said([messenger, link, announced], late)).toContain('read-again kita');
    const fresh = chats.map((chat) => ({ ...chat, last: '2026-11-27T20:00:00' }));
    expect(said([messenger, link, announced], { ...late, chats: fresh })).not.toContain('read-again kita');
  });
});

test('progress per group and over all, each person once', () => {
  const decisions = decided([
    status('anna', 'there'),
    status('ben', 'thinking'),
    { type: 'change-person', person: 'emil', change: { doNotAsk: true } },
  ]);
  const [kita, , sport] = groups.map((group) => progressOfGroup(group, standings(decisions)));
  expect(kita).toMatchObject({ people: 3, share: 1 / 3, isSettled: false });
  expect(kita?.counts).toMatchObject({ there: 1, thinking: 1, 'not-asked': 1 });
  expect(sport).toMatchObject({ isSettled: true, counts: { 'do-not-ask': 1 } });
  expect(overallProgress(groups, standings(decisions))).toMatchObject({
    people: 5,
    counts: { there: 1, 'not-asked': 2 },
  });
});

test('whoever was told with everybody else counts as asked, and can still be asked in person', () => {
  const decisions = decided([status('ben', 'thinking'), announced]);
  const known = standings(decisions);
  const [kita, chor] = groups.map((group) => progressOfGroup(group, known));
  expect(kita?.counts).toMatchObject({ asked: 2, thinking: 1, 'not-asked': 0 });
  expect(chor?.counts).toMatchObject({ asked: 0, 'not-asked': 2 });
  expect(overallProgress(groups, known).counts).toMatchObject({ asked: 2, 'not-asked': 2, thinking: 1 });
  expect(statusOf('anna', 'kita', known)).toBe('not-asked');
  expect(said([messenger, link, announced])).toContain('ask-people kita anna ben cem');
});

test('decisions under two ids of one person are one', () => {
  const decisions = decided([
    { type: 'change-person', person: 'name:anna', change: { doNotAsk: true, notes: 'alt' } },
    { type: 'change-person', person: '+49', change: { notes: 'neu' } },
    { type: 'set-status', chat: 'kita', people: ['name:anna'], standing: { status: 'thinking' } },
  ]);
  const known = standings(
    decisions,
    new Map([
      ['name:anna', '+49'],
      ['+49', '+49'],
    ]),
  );
  expect(known.decisionOf('+49')).toMatchObject({ doNotAsk: true, notes: 'neu' });
  expect(known.standingOf('name:anna', 'kita')).toEqual({ status: 'thinking' });
});
