import type { Usage } from '../../../src-core/chat/chat.ts';
import { messengersOf } from '../../../src-core/plan/already-there.ts';
import { compare, ordered, type Comparison, type Need } from '../../../src-core/messengers/compare.ts';
import { habits, type Habit, type Messenger } from '../../../src-core/messengers/messenger.ts';
import { targets } from '../../../src-core/messengers/registry.ts';
import type { Decisions, Facts } from '../../../src-core/plan/plan.ts';
import type { GroupFacts } from '../groups/model.ts';
import { knownPeople, personRows, seats } from '../people/model.ts';
import type { Wishes } from './wishes.ts';

/** Who compares: one group, or all that move when the question is about the plan. */
export interface Subject {
  readonly members: number;
  readonly usage: Usage | null;
  readonly people: readonly Someone[];
}

export interface Someone {
  readonly name: string;
  readonly messengers: ReadonlySet<string>;
}

export function subjectOf(facts: Facts, decisions: Decisions, groups: readonly GroupFacts[]): Subject {
  const ids = new Set(groups.map(({ id }) => id));
  const known = knownPeople(facts, decisions);
  const [only] = groups;
  const alone = groups.length === 1 ? only : undefined;
  const people =
    alone === undefined
      ? personRows(known)
          .filter((row) => row.groups.some(({ chat }) => ids.has(chat)))
          .map(({ name, person }) => ({ name, id: person.id }))
      : seats(alone.id, known).map(({ name, person }) => ({ name, id: person.id }));
  return {
    members: Math.max(0, ...groups.map(({ members }) => members)),
    usage: sum(facts.chats.filter(({ id }) => ids.has(id)).map(({ usage }) => usage)),
    people: people.map(({ name, id }) => ({
      name,
      messengers: messengersOf(known.standings.decisionOf(id), decisions),
    })),
  };
}

function sum(usages: readonly Usage[]): Usage | null {
  const [first, ...rest] = usages;
  return first === undefined ? null : rest.reduce((all, usage) => added(all, usage), first);
}

function added(all: Usage, more: Usage): Usage {
  const habitsTogether = Object.fromEntries(habits.map((habit) => [habit, all[habit] + more[habit]]));
  return { ...all, ...habitsTogether, otherMedia: all.otherMedia + more.otherMedia };
}

/** What the group does often enough to be asked about, most often first. */
export function habitsOf({ usage }: Subject): readonly { readonly habit: Habit; readonly count: number }[] {
  return compare([], situation({ usage, people: [], members: 0 }, noWishes)).rows.flatMap(({ row, count }) => {
    const habit = habits.find((known) => known === row);
    return habit === undefined || count === null ? [] : [{ habit, count }];
  });
}

const noWishes = { needs: [], doubled: [], dispensable: [], youngest: 0, oldestAndroid: 0 } as const;

function situation(
  { members, usage, people }: Subject,
  { needs, doubled, dispensable, youngest, oldestAndroid }: Omit<Wishes, 'messengers' | 'order'>,
) {
  const weights: Partial<Record<Need | Habit, number>> = {
    ...Object.fromEntries(doubled.map((row) => [row, 2])),
    ...Object.fromEntries(dispensable.map((row) => [row, 0])),
  };
  const alreadyThere = Object.fromEntries(
    targets.map(({ id }) => [id, people.filter(({ messengers }) => messengers.has(id)).length]),
  );
  return { needs, members, youngest, oldestAndroid, usage, alreadyThere, weights };
}

export function comparisonOf(subject: Subject, wishes: Wishes, chosen: string | null): Comparison {
  const shown = new Set(shownMessengers(subject, wishes, chosen).map(({ id }) => id));
  const comparison = compare(
    targets.filter(({ id }) => shown.has(id)),
    situation(subject, wishes),
  );
  const dispensable: ReadonlySet<string> = new Set(wishes.dispensable);
  return ordered({ ...comparison, rows: comparison.rows.filter(({ row }) => !dispensable.has(row)) }, wishes.order);
}

const firstFew = 6;

/** Until the user says which: the first few of the registry, what is chosen, and wherever somebody is already. */
export function shownMessengers(
  { people }: Subject,
  { messengers }: Wishes,
  chosen: string | null,
): readonly Messenger[] {
  return targets.filter(({ id }, place) =>
    messengers === null
      ? place < firstFew || id === chosen || people.some((someone) => someone.messengers.has(id))
      : messengers.includes(id),
  );
}

export function namesThere({ people }: Subject, messenger: string): readonly string[] {
  return people.filter(({ messengers }) => messengers.has(messenger)).map(({ name }) => name);
}
