import { describe, expect, test } from 'vitest';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import { orderGroups } from '../../../src-core/plan/order.ts';
import type { Action } from '../../../src-core/plan/action.ts';
import type { Plan, PersonInGroup } from '../../../src-core/plan/plan.ts';
import { unlocks } from '../../../src-core/plan/conditions.ts';
import { whatIf } from '../../../src-core/plan/what-if.ts';
import { groupFacts } from '../../../src-renderer/steps/groups/model.ts';
import { knownPeople } from '../../../src-renderer/steps/people/model.ts';
import { holding, ofTen } from '../../../src-renderer/steps/plan/anchors/model.ts';
import { circles, conditions, whyImpossible } from '../../../src-renderer/steps/plan/conditions/model.ts';
import { timelineGeometry, timelineSize } from '../../../src-renderer/steps/plan/dates/geometry.ts';
import { datedWaves, groupOrder, stations, type PlanParts } from '../../../src-renderer/steps/plan/model.ts';
import { declinedOffer, isDeclined, offers } from '../../../src-renderer/steps/plan/road/offers.ts';
import { pinnedAfterMove, placeOfDrop, weightWord } from '../../../src-renderer/steps/plan/road/wishes.ts';
import { carryOut } from '../../../src-renderer/steps/plan/thread/work.ts';
import {
  axisSteps,
  everybody,
  usualAssumptions,
  weekRows,
  whatIfQuestion,
} from '../../../src-renderer/steps/plan/what-if/model.ts';
import { chat, inventedName, smallLife, speaker } from '../support/invented-chats.ts';

const today = '2026-11-24';

function planOf(chats = smallLife(), ...actions: readonly Action[]): Plan {
  const read = decide(emptyPlan('2026-11-24T20:00:00Z', 'DE'), { type: 'add-facts', chats, contacts: [] });
  return actions.reduce(decide, read);
}

function partsOf({ facts, decisions }: Plan): PlanParts {
  const order = groupOrder(facts, decisions);
  const waves = datedWaves(order, decisions, today);
  const groups = groupFacts(facts, decisions);
  const title = (id: string) => groups.find((group) => group.id === id)?.title ?? '';
  return { facts, decisions, order, waves, groups, road: stations(order, groups, decisions, waves), today, title };
}

const titles = (parts: PlanParts) => parts.road.map(({ title }) => title);
const kita = 'chat-kita-l-wenzahn';
const idOf = ({ facts, decisions }: Plan, name: string): string =>
  knownPeople(facts, decisions).resolution.people.find((person) => person.name === name)?.id ?? '';
const said = (plan: Plan, name: string, standing: PersonInGroup): Plan =>
  decide(plan, { type: 'set-status', chat: kita, people: [idOf(plan, name)], standing });

describe('the road', () => {
  test('every station says its place, its people and its day', () => {
    const parts = partsOf(planOf());
    expect(parts.road.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(parts.road[0]).toMatchObject({ day: '2026-12-08', dayIsSaid: false, isPinned: false, weight: 1 });
    expect(parts.road.every(({ day }) => day !== null)).toBe(true);
  });

  test('a group I put elsewhere stands exactly there', () => {
    const before = partsOf(planOf());
    const chats = before.road.map(({ chat: id }) => id);
    for (const moved of chats) {
      for (let to = 0; to < chats.length; to += 1) {
        const pinned = pinnedAfterMove(chats, {}, moved, to);
        const after = partsOf(planOf(smallLife(), { type: 'change-order', order: { pinned } }));
        expect(after.road[to]?.chat).toBe(moved);
        expect(after.road[to]?.step.reason.code).toBe('pinned');
      }
    }
  });

  test('groups that I placed before make room, and keep their order', () => {
    expect(pinnedAfterMove(['a', 'b', 'c', 'd'], { a: 1, c: 3 }, 'd', 0)).toEqual({ d: 1, a: 2, c: 4 });
    expect(pinnedAfterMove(['a', 'b', 'c'], { a: 1, x: 9 }, 'a', 2)).toEqual({ a: 3, x: 9 });
  });

  test('dropping before or after another group lands where the line was', () => {
    const order = ['a', 'b', 'c', 'd'];
    expect(placeOfDrop(order, 'a', 'c', 'before')).toBe(1);
    expect(placeOfDrop(order, 'a', 'c', 'after')).toBe(2);
    expect(placeOfDrop(order, 'd', 'a', 'before')).toBe(0);
    expect(placeOfDrop(order, 'b', 'd', 'after')).toBe(3);
  });

  test('any weight has the nearest word', () => {
    expect([0.5, 0.6, 1, 1.9, 4, 100].map(weightWord)).toEqual(['little', 'little', 'usual', 'much', 'most', 'most']);
  });

  test('the same question is answered once', () => {
    const { facts, decisions } = planOf();
    expect(groupOrder(facts, decisions)).toBe(groupOrder(facts, { ...decisions, letter: { text: 'Hallo' } }));
  });
});

describe('what would make the road shorter', () => {
  const now = '2026-11-24T12:00:00';
  const offersOf = (plan: Plan) => {
    const parts = partsOf(plan);
    return offers(parts.facts, parts.decisions, parts.road, now).map((offer) => [offer.offer, parts.title(offer.chat)]);
  };

  test('a group that sleeps is offered for rest', () => {
    expect(offersOf(planOf())).toEqual(
      [
        ['rest', 'Nachbarn Ahornweg'],
        ['rest', 'Abi 2009'],
      ].sort((a, b) => titles(partsOf(planOf())).indexOf(a[1] ?? '') - titles(partsOf(planOf())).indexOf(b[1] ?? '')),
    );
  });

  test('nobody offers rest to a group whose move has begun', () => {
    const begun = planOf(smallLife(), { type: 'set-moving-days', days: { 'chat-abi-2009': '2027-01-10' } });
    expect(offersOf(begun)).toEqual([['rest', 'Nachbarn Ahornweg']]);
  });

  test('of two groups of the same people the later one is offered to go along', () => {
    const team = Array.from({ length: 9 }, (_, index) => speaker(inventedName(index), 60, '2026-11-20T10:00:00'));
    const plan = planOf([
      chat({ title: 'Trainer', speakers: [...team] }),
      chat({ title: 'Trainer neu', speakers: team.slice(1) }),
      chat({ title: 'Chor', speakers: team.slice(0, 3) }),
    ]);
    const parts = partsOf(plan);
    const [offer, ...rest] = offers(parts.facts, parts.decisions, parts.road, now);
    expect(offer).toMatchObject({ offer: 'merge', both: 8 });
    expect(rest).toEqual([]);
    const place = (id: string) => titles(parts).indexOf(parts.title(id));
    expect(offer?.offer === 'merge' && place(offer.into) < place(offer.chat)).toBe(true);
  });

  test('what I put off is not offered again, in whichever order two alike groups come, until I want it', () => {
    const plan = planOf();
    const parts = partsOf(plan);
    const all = offers(parts.facts, parts.decisions, parts.road, now);
    expect(all).toHaveLength(2);
    const later = all.reduce(
      (before, offer) => decide(before, { type: 'decline-offer', offer: declinedOffer(offer) }),
      plan,
    );
    expect(all.every((offer) => isDeclined(offer, later.decisions))).toBe(true);
    const alike = { key: 'm', chat: 'a', offer: 'merge', into: 'b', both: 8 } as const;
    const turned = { ...alike, chat: 'b', into: 'a' };
    const put = decide(plan, { type: 'decline-offer', offer: declinedOffer(alike) });
    expect([isDeclined(alike, put.decisions), isDeclined(turned, put.decisions)]).toEqual([true, true]);
    expect(isDeclined({ ...alike, into: 'c' }, put.decisions)).toBe(false);
    expect(decide(later, { type: 'offer-again' })).toEqual(plan);
  });

  test('a loud group full of thanks is offered two rooms, until I said', () => {
    const days = Array.from({ length: 28 }, (_, index) => ({
      day: `2026-11-${String(index + 1).padStart(2, '0')}`,
      messages: 30,
    })).slice(0, 24);
    const loud = chat({
      title: 'Elternabend',
      speakers: [speaker('Anna', 700, '2026-11-24T10:00:00')],
      first: '2026-11-01T08:00:00',
      days,
      shortMessages: 300,
    });
    expect(offersOf(planOf([loud]))).toEqual([['two-rooms', 'Elternabend']]);
    const decided = planOf([loud], { type: 'change-group', chat: loud.id, change: { twoRooms: true } });
    expect(offersOf(decided)).toEqual([]);
    expect(partsOf(decided).road[0]?.twoRooms).toBe(true);
  });
});

describe('waves and dates', () => {
  test('the picture has every wave in order and inside its frame', () => {
    const parts = partsOf(planOf(smallLife(), { type: 'change-pace', change: { mostGroups: 1 } }));
    const { dots, spans } = timelineGeometry(parts.waves, [{ name: 'x', from: '2026-12-20', to: '2027-01-03' }], today);
    expect(dots.map(({ wave }) => wave)).toEqual(parts.waves);
    for (const { x, y } of dots)
      expect(x >= 0 && x <= timelineSize.width && y > 0 && y < timelineSize.height).toBe(true);
    expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).sort((a, b) => a - b));
    expect(spans).toHaveLength(1);
  });

  test('a day I keep is the group’s moving day, and stays when the pace changes', () => {
    const held = planOf(
      smallLife(),
      { type: 'set-moving-days', days: { [kita]: '2027-02-07' } },
      { type: 'change-pace', change: { daysApart: 28, start: '2027-03-01' } },
    );
    expect(held.decisions.groups[kita]?.movingDay).toBe('2027-02-07');
    expect(partsOf(held).road.find(({ chat: id }) => id === kita)).toMatchObject({
      day: '2027-02-07',
      dayIsSaid: true,
    });
  });
});

describe('conditions', () => {
  const anna = 'Anna Ahlmann';
  const ben = 'Ben Ahlmann';
  const clara = 'Clara Ahlmann';

  test('whose yes brings the most stands first', () => {
    const plan = planOf();
    const waiting = [ben, clara].reduce(
      (all, name) => said(all, name, { status: 'coming-if', condition: { if: 'person', person: idOf(plan, anna) } }),
      plan,
    );
    const found = conditions(partsOf(waiting));
    const [best] = unlocks(found.question);
    expect(best?.people.map(({ person }) => found.nameOf(person))).toEqual([anna]);
    expect(best?.follow).toHaveLength(2);
    expect(found.holding).toEqual([]);
  });

  test('two who wait for each other are shown together', () => {
    const plan = planOf();
    const one = said(plan, anna, { status: 'coming-if', condition: { if: 'person', person: idOf(plan, ben) } });
    const both = said(one, ben, { status: 'coming-if', condition: { if: 'person', person: idOf(plan, anna) } });
    const [circle] = circles(conditions(partsOf(both)));
    expect(circle?.people).toHaveLength(2);
  });

  test('what cannot come true says why', () => {
    const why = (name: string, plan: Plan) => {
      const found = conditions(partsOf(plan));
      const stuck = found.answer.waiting.find(({ pledge }) => found.nameOf(pledge.person) === name);
      return stuck?.for === 'impossible' ? whyImpossible(stuck.pledge, found) : stuck?.for;
    };
    const plan = planOf();
    const refused = said(plan, ben, { status: 'not-coming' });
    const after = (name: string, other: string) =>
      said(refused, name, { status: 'coming-if', condition: { if: 'person', person: idOf(plan, other) } });
    expect(why(anna, after(anna, ben))).toBe('refused');
    expect(why(anna, after(anna, anna))).toBe('self');
    expect(why(anna, said(plan, anna, { status: 'coming-if', condition: { if: 'others', count: 500 } }))).toBe(
      'too-many',
    );
    expect(why(anna, said(plan, anna, { status: 'coming-if', condition: { if: 'group', chat: 'gone' } }))).toBe(
      'group-gone',
    );
    expect(
      why(
        clara,
        said(after(anna, ben), clara, { status: 'coming-if', condition: { if: 'person', person: idOf(plan, anna) } }),
      ),
    ).toBe('chain');
    expect(why(anna, after(anna, clara))).toBe('person');
  });
});

describe('what holds me', () => {
  test('a lively chat with one person holds too; what is left out or sleeps does not', () => {
    const friend = chat({
      title: 'Kerstin Ahlmann',
      kind: 'direct',
      speakers: [speaker('Kerstin Ahlmann', 9000, '2026-11-23T20:12:00')],
    });
    const chats = [...smallLife().filter(({ kind }) => kind === 'group'), friend];
    const holds = (plan: Plan) => holding(partsOf(plan)).anchors.map(({ chat: id }) => id);
    expect(holds(planOf(chats))).toContain(friend.id);
    expect(holds(planOf(chats))).toContain(kita);
    expect(holds(planOf(chats))).not.toContain('chat-abi-2009');
    const left = planOf(chats, { type: 'change-group', chat: kita, change: { leftOut: true } });
    expect(holds(left)).not.toContain(kita);
  });

  test('who asks whom is off where a club is behind it', () => {
    const plan = said(planOf(), 'Anna Ahlmann', { status: 'there' });
    const question = (of: Plan) => holding(partsOf(of)).question;
    expect(carryOut({ name: 'who-asks-whom', input: question(plan) })).not.toEqual([]);
    const club = decide(plan, { type: 'change-settings', mode: 'organisation' });
    expect(carryOut({ name: 'who-asks-whom', input: question(club) })).toEqual([]);
  });

  test('a share becomes words that promise nothing', () => {
    expect(ofTen(0.72)).toEqual({ count: 7, how: 'about' });
    expect(ofTen(0.02).how).toBe('under-one');
    expect(ofTen(0.98).how).toBe('over-nine');
    expect(ofTen(1).how).toBe('all');
  });
});

describe('what if', () => {
  test('the same roll gives the same picture, another one may not', () => {
    const parts = partsOf(planOf());
    const run = (seed: number) => whatIf({ ...whatIfQuestion(parts, { ...usualAssumptions, seed }), runs: 50 });
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  test('who said no stays away, and who is there is there from the start', () => {
    const plan = said(said(planOf(), 'Anna Ahlmann', { status: 'there' }), 'Ben Ahlmann', { status: 'not-coming' });
    const { starters, never } = whatIfQuestion(partsOf(plan), { ...usualAssumptions, wonGroups: 5 });
    expect(starters).toContainEqual({ person: idOf(plan, 'Anna Ahlmann'), week: 0 });
    expect(never).toEqual([idOf(plan, 'Ben Ahlmann')]);
    expect(starters.map(({ person }) => person)).not.toContain(idOf(plan, 'Ben Ahlmann'));
  });

  test('whoever counts as one comes as one, and stays away only if all of them do', () => {
    const alone = whatIfQuestion(partsOf(planOf()), usualAssumptions);
    const [a = '', b = ''] = alone.groups[0]?.people.slice(1, 3) ?? [];
    const live = (person: string): Action => ({ type: 'change-person', person, change: { household: 'Familie' } });
    const chat = alone.groups[0]?.id ?? '';
    const declines: Action = { type: 'set-status', chat, people: [a], standing: { status: 'not-coming' } };
    const together = [live(a), live(b)].reduce(decide, planOf());
    const question = whatIfQuestion(partsOf(decide(together, declines)), { ...usualAssumptions, wonGroups: 0 });
    expect(everybody(question)).toBe(everybody(alone) - 1);
    expect(question.never).toEqual([]);
    const both = decide(decide(together, declines), { ...declines, people: [b] });
    expect(whatIfQuestion(partsOf(both), usualAssumptions).never).toHaveLength(1);
  });

  test('groups that I win by hand come in the week of their wave', () => {
    const parts = partsOf(planOf());
    const { starters } = whatIfQuestion(parts, usualAssumptions);
    expect(new Set(starters.map(({ week }) => week))).toEqual(new Set([0, 2]));
  });

  test('shares become people, and never more than there are', () => {
    const question = { ...whatIfQuestion(partsOf(planOf()), usualAssumptions), runs: 50 };
    const people = everybody(question);
    for (const { low, middle, high } of weekRows(whatIf(question), people)) {
      expect(low <= middle && middle <= high && high <= people).toBe(true);
    }
  });

  test('the axis has few and round numbers', () => {
    for (const people of [1, 7, 62, 480, 5000]) {
      const steps = axisSteps(people);
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.length).toBeLessThanOrEqual(9);
      expect(steps.at(-1)).toBeLessThanOrEqual(people);
    }
  });
});

test('beside the window the same is worked out as in it', () => {
  const { facts, decisions } = planOf();
  const input = { groups: [{ id: 'a', title: 'A', value: 1, people: ['x'] }], already: [] };
  expect(carryOut({ name: 'order', input })).toEqual(orderGroups(input));
  expect(groupOrder(facts, decisions).order).toHaveLength(5);
});
