import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src-core/plan/action.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import { coveredBy, householdOf, households, saidYes } from '../../../src-core/plan/household.ts';
import { nextSteps } from '../../../src-core/plan/next-steps.ts';
import { orderInput } from '../../../src-core/plan/order-input.ts';
import { statuses, type Decisions, type Status } from '../../../src-core/plan/plan.ts';
import { overallProgress, progressOfGroup } from '../../../src-core/plan/progress.ts';
import { membersOf, reach } from '../../../src-core/plan/reach.ts';
import { standings } from '../../../src-core/plan/standings.ts';
import { chatOf, speakerOf } from './invented-chats.ts';

const kita = { chat: 'kita', people: ['anna', 'ben', 'cem'] };
const live = (person: string, household: string): Action => ({
  type: 'change-person',
  person,
  change: { household },
});
const stand = (person: string, status: Status, chat = 'kita'): Action => ({
  type: 'set-status',
  chat,
  people: [person],
  standing: { status },
});
const decided = (...actions: readonly Action[]): Decisions =>
  actions.reduce(decide, emptyPlan('2026-11-01T20:00:00Z', 'DE')).decisions;
const quasts = [live('anna', 'Familie Quast'), live('ben', ' familie  quast ')];

describe('two parents who count as one', () => {
  test('are two people and one household, which one yes reaches', () => {
    const known = standings(decided(...quasts, stand('anna', 'coming')));
    expect(progressOfGroup(kita, known)).toMatchObject({ people: 3, households: 2, reached: 1, share: 0 });
    const there = standings(decided(...quasts, stand('anna', 'there'), stand('cem', 'not-coming')));
    expect(progressOfGroup(kita, there)).toMatchObject({
      people: 3,
      counts: { there: 1, 'not-asked': 1, 'not-coming': 1 },
      households: 2,
      reached: 1,
      share: 1 / 2,
      isSettled: true,
    });
  });

  test('are not both asked, and the old room may close when one of them is there', () => {
    const codes = (decisions: Decisions) =>
      nextSteps({
        chats: [chatOf('kita', [])],
        decisions,
        groups: [kita],
        known: standings(decisions),
        doubtfulPairs: 0,
        now: '2026-12-20T20:00:00Z',
      }).map(({ code, people }) => [code, ...people].join(' '));
    const underWay: readonly Action[] = [
      { type: 'choose-messenger', messenger: 'signal' },
      { type: 'change-group', chat: 'kita', change: { link: 'https://signal.group/#x', movingDay: '2026-12-01' } },
      {
        type: 'note-asking',
        asking: { at: '2026-11-20T20:00:00Z', way: 'copy', person: null, chats: ['kita'] },
      },
      stand('anna', 'there'),
    ];
    expect(codes(decided(...underWay))).toContain('ask-people ben cem');
    expect(codes(decided(...underWay, ...quasts))).toContain('ask-people cem');
    expect(codes(decided(...underWay, ...quasts))).toContain('find-way cem');
    expect(codes(decided(...underWay, ...quasts, stand('cem', 'there')))).toContain('close-room');
  });

  test('are not lost when one of them is there; a yes alone is not yet enough to close', () => {
    const reached = (...actions: readonly Action[]) => {
      const { there, through, lost } = reach(membersOf(kita, standings(decided(...actions))));
      return [there, through, lost].map((members) => members.map(({ person }) => person));
    };
    expect(reached(...quasts, stand('anna', 'there'))).toEqual([['anna'], ['ben'], ['cem']]);
    expect(reached(...quasts, stand('anna', 'coming'))).toEqual([[], [], ['anna', 'ben', 'cem']]);
    // Without a household nobody speaks for anybody.
    expect(reached(stand('anna', 'there'))).toEqual([['anna'], [], ['ben', 'cem']]);
  });

  test('are one to be won in a Kita group and two among friends', () => {
    const member = (id: string, ...chats: readonly string[]) => ({
      id,
      isMe: false,
      in: chats.map((chat) => ({ chat, title: chat, as: id, state: 'member' as const, messages: 1, last: null })),
    });
    const input = (decisions: Decisions) =>
      orderInput({
        chats: [chatOf('kita', [speakerOf('A', { recent: 3 })]), chatOf('chor', [speakerOf('B', { recent: 3 })])],
        people: [member('anna', 'kita'), member('ben', 'kita', 'chor'), member('cem', 'kita', 'chor')],
        decisions,
        kinds: new Map([['kita', 'kita' as const]]),
      });
    const peopleOf = (decisions: Decisions) =>
      Object.fromEntries(input(decisions).groups.map(({ id, people }) => [id, people]));
    expect(peopleOf(decided(...quasts))).toEqual({ kita: ['ben', 'cem'], chor: ['ben', 'cem'] });
    // Anna has come already: nobody of the household needs to be won for the Kita, but Ben still does for the choir.
    expect(peopleOf(decided(...quasts, stand('anna', 'there')))).toEqual({
      kita: ['anna', 'cem'],
      chor: ['ben', 'cem'],
    });
    const saidOtherwise: Action = { type: 'change-group', chat: 'kita', change: { kind: 'friends' } };
    expect(peopleOf(decided(...quasts, saidOtherwise))['kita']).toEqual(['anna', 'ben', 'cem']);
  });

  test('are found under their former ids, too', () => {
    const known = standings(decided(...quasts), new Map([['ben', '+49']]));
    const of = householdOf(known);
    expect(of('+49')).toBe(of('anna'));
    expect(of('cem')).not.toBe(of('dora'));
  });
});

describe('whoever lives with whom', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
  const world = fc.record({
    lives: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('x', 'y', 'person:a'))),
    stands: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...statuses))),
  });
  const of = ({ lives, stands }: { lives: [string, string][]; stands: [string, Status][] }) =>
    standings(decided(...lives.map(([id, name]) => live(id, name)), ...stands.map(([id, at]) => stand(id, at))));

  test('every person stands in exactly one household', () => {
    fc.assert(
      fc.property(world, (made) => {
        const all = households(ids, householdOf(of(made)));
        expect(all.flat().sort()).toEqual([...ids]);
      }),
    );
  });

  test('there are never more households than people, nor more reached than households', () => {
    fc.assert(
      fc.property(world, (made) => {
        const all = overallProgress([{ chat: 'kita', people: ids }], of(made));
        expect(all.people).toBe(ids.length);
        expect(Object.values(all.counts).reduce((sum, count) => sum + count, 0)).toBe(ids.length);
        expect(all.households).toBeLessThanOrEqual(all.people);
        expect(all.reached).toBeLessThanOrEqual(all.households);
        expect(all.reached).toBeLessThanOrEqual(all.counts.there + all.counts.coming);
      }),
    );
  });

  test('without households each counts for themselves, as ever', () => {
    fc.assert(
      fc.property(world, ({ stands }) => {
        const all = overallProgress([{ chat: 'kita', people: ids }], of({ lives: [], stands }));
        expect(all.households).toBe(all.people);
        expect(all.reached).toBe(all.counts.there + all.counts.coming);
        expect(all.share).toBe(all.counts.there / ids.length);
      }),
    );
  });

  test('one more yes never makes fewer reached, and only people with a yes beside them need not be asked', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...ids), (made, more) => {
        const reached = (stands: [string, Status][]) =>
          overallProgress([{ chat: 'kita', people: ids }], of({ ...made, stands })).reached;
        expect(reached([...made.stands, [more, 'coming']])).toBeGreaterThanOrEqual(reached(made.stands));
        const known = of(made);
        const home = householdOf(known);
        for (const [person, by] of coveredBy({ chat: 'kita', people: ids }, known, saidYes)) {
          expect(home(person)).toBe(home(by));
          expect(saidYes.has(known.standingOf(by, 'kita').status)).toBe(true);
          expect(saidYes.has(known.standingOf(person, 'kita').status)).toBe(false);
        }
      }),
    );
  });
});
