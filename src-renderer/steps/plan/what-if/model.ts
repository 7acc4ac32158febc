import type { LocalDay } from '../../../../src-core/chat/chat.ts';
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

/** Everybody in the groups on the road, with the user, who has gone ahead. */
export function whatIfQuestion(parts: PlanParts, { from, to, wonGroups, seed }: Assumptions): WhatIf {
  const { facts, decisions, road, today } = parts;
  const { present, standings } = knownPeople(facts, decisions);
  const groups = road.map(({ chat }) => ({
    id: chat,
    people: [me, ...(present.get(chat) ?? []).map(({ id }) => id)],
  }));
  const come: PersonId[] = [];
  const never: PersonId[] = [];
  for (const { id: chat, people } of groups) {
    for (const person of people) {
      const { status } = standings.standingOf(person, chat);
      if (status === 'there' || status === 'coming') come.push(person);
      if (status === 'not-coming' || status === 'reachable-otherwise') never.push(person);
    }
  }
  const refused = new Set(never);
  const hasCome = new Set(come);
  const won = road
    .slice(0, wonGroups)
    .flatMap(({ chat, day }, index) =>
      (groups[index]?.id === chat ? groups[index].people : []).map((person) => ({ person, week: weekOf(day, today) })),
    );
  return {
    groups,
    starters: [
      { person: me, week: 0 },
      ...come.map((person) => ({ person, week: 0 })),
      ...won.filter(({ person }) => !refused.has(person)),
    ],
    never: never.filter((person) => !hasCome.has(person)),
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

/** People in all, the user among them. */
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
