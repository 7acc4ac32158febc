import type { LocalDay } from '../../../../src-core/chat/chat.ts';
import { householdOf, households, saidYes, sharedHouseholds } from '../../../../src-core/plan/household.ts';
import { daysBetween } from '../../../../src-core/plan/local-day.ts';
import type { WhatIf, WhatIfResult } from '../../../../src-core/plan/what-if.ts';
import { meId as me, type PersonId } from '../../../../src-core/people/person.ts';
import { knownPeople } from '../../people/model.ts';
import type { PlanParts } from '../model.ts';

/** What can be turned. */
export interface Assumptions {
  /** Of the people around somebody, in percent. */
  readonly from: number;
  readonly to: number;
  /** So many of the first groups are won by hand, each in the week of its wave. */
  readonly wonGroups: number;
  readonly seed: number;
}

export const usualAssumptions: Assumptions = { from: 10, to: 40, wonGroups: 1, seed: 1 };
export const runs = 1000;
export const weeks = 26;

/** Everybody in the groups on the road, with the user, who has gone ahead. Whoever counts as one comes as one. */
export function whatIfQuestion(parts: PlanParts, { from, to, wonGroups, seed }: Assumptions): WhatIf {
  const { facts, decisions, road, today } = parts;
  const { present, standings } = knownPeople(facts, decisions);
  const seats = road.flatMap(({ chat }) =>
    (present.get(chat) ?? []).map(({ id }) => ({ id, status: standings.standingOf(id, chat).status })),
  );
  const together = households([...new Set(seats.map(({ id }) => id))], householdOf(standings));
  const first = new Map(together.flatMap((people) => people.map((id) => [id, people[0] ?? id] as const)));
  const as = (id: PersonId): PersonId => first.get(id) ?? id;
  const groups = road.map(({ chat }) => ({
    id: chat,
    people: [...new Set([me, ...(present.get(chat) ?? []).map(({ id }) => as(id))])],
  }));
  const hasCome = new Set(seats.flatMap(({ id, status }) => (saidYes.has(status) ? [as(id)] : [])));
  const declined = new Set(
    seats.flatMap(({ id, status }) => (status === 'not-coming' || status === 'reachable-otherwise' ? [id] : [])),
  );
  // One of a household is enough, so all of them have to decline.
  const refused = new Set(together.filter((people) => people.every((id) => declined.has(id))).map(([id]) => id ?? me));
  const won = road
    .slice(0, wonGroups)
    .flatMap(({ chat, day }, index) =>
      (groups[index]?.id === chat ? groups[index].people : []).map((person) => ({ person, week: weekOf(day, today) })),
    );
  return {
    groups,
    starters: [
      { person: me, week: 0 },
      ...[...hasCome].map((person) => ({ person, week: 0 })),
      ...won.filter(({ person }) => !refused.has(person)),
    ],
    never: [...refused].filter((person) => !hasCome.has(person)),
    threshold: { from: from / 100, to: to / 100 },
    perWeek: 0.5,
    weeks,
    runs,
    seed,
    enough: 0.5,
  };
}

const weekOf = (day: LocalDay | null, today: LocalDay): number =>
  day === null ? 0 : Math.max(0, Math.round(daysBetween(today, day) / 7));

/** Whether some of the people were counted as one. */
export const hasHouseholds = ({ facts, decisions }: Pick<PlanParts, 'facts' | 'decisions'>): boolean => {
  const { resolution, standings } = knownPeople(facts, decisions);
  const people = resolution.people.map(({ id }) => id);
  return sharedHouseholds(people, householdOf(standings)).length > 0;
};

/** People in all, the user among them; a household is one. */
export const everybody = ({ groups }: WhatIf): number => new Set(groups.flatMap(({ people }) => people)).size;

export interface WeekRow {
  readonly week: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Shares as people. */
export const weekRows = (result: WhatIfResult, people: number): readonly WeekRow[] =>
  result.weeks.map(({ low, middle, high }, week) => ({
    week,
    low: Math.round(low * people),
    middle: Math.round(middle * people),
    high: Math.round(high * people),
  }));

/** Round numbers for the axis. */
export function axisSteps(people: number): readonly number[] {
  const rough = Math.max(1, people) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? 1);
  return Array.from({ length: Math.floor(people / step) + 1 }, (_, index) => index * step);
}
