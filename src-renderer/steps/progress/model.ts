import type { ChatId, LocalDay } from '../../../src-core/chat/chat.ts';
import { householdOf, type HouseholdId } from '../../../src-core/plan/household.ts';
import { matchMemberList } from '../../../src-core/people/member-list.ts';
import { readMemberList } from '../../../src-core/people/pasted-members.ts';
import type { Person, PersonId } from '../../../src-core/people/person.ts';
import { nextSteps as stepsFrom, type NextStep } from '../../../src-core/plan/next-steps.ts';
import type { OrderResult } from '../../../src-core/plan/order.ts';
import { statuses, type Decisions, type Facts, type PersonInGroup, type Status } from '../../../src-core/plan/plan.ts';
import { progressOfGroup } from '../../../src-core/plan/progress.ts';
import { perPlan } from '../../state/per-plan.ts';
import { groupFacts, isMoving, type GroupFacts } from '../groups/model.ts';
import { knownPeople, seats, type Seat } from '../people/model.ts';
import { openQuestions } from '../people/review/model.ts';

export type { NextStep };

/** Nearest to the goal first, as faces stand in their row. */
const nearest: readonly Status[] = [
  'there',
  'coming',
  'coming-if',
  'thinking',
  'asked',
  'not-asked',
  'reachable-otherwise',
  'not-coming',
  'do-not-ask',
];

/** A seat with what was noted about it: on which condition, or by which way. */
export interface NotedSeat extends Seat {
  readonly standing: PersonInGroup;
  readonly household: HouseholdId;
}

export interface GroupProgress {
  readonly group: GroupFacts;
  readonly seats: readonly NotedSeat[];
  readonly counts: readonly { readonly status: Status; readonly count: number }[];
  readonly there: number;
  /** People who count as one are one; `reached`: with one who is there or coming. */
  readonly households: { readonly all: number; readonly reached: number };
}

/** What is known of each group is worked out once, when it is first asked for. */
const progressSoFar = perPlan((facts, decisions) => {
  const known = knownPeople(facts, decisions);
  const of = householdOf(known.standings);
  const done = new Map<ChatId, GroupProgress>();
  const workedOut = (group: GroupFacts): GroupProgress => {
    const all = seats(group.id, known)
      .map((seat) => ({
        ...seat,
        standing: known.standings.standingOf(seat.person.id, group.id),
        household: of(seat.person.id),
      }))
      .sort((a, b) => nearest.indexOf(a.status) - nearest.indexOf(b.status));
    const people = all.map(({ person }) => person.id);
    const { counts, ...progress } = progressOfGroup({ chat: group.id, people }, known.standings);
    return {
      group,
      seats: all,
      counts: nearest.map((status) => ({ status, count: counts[status] })).filter(({ count }) => count > 0),
      there: counts.there,
      households: { all: progress.households, reached: progress.reached },
    };
  };
  return {
    groups: groupFacts(facts, decisions).filter(isMoving),
    progressOf: (group: GroupFacts): GroupProgress => {
      const progress = done.get(group.id) ?? workedOut(group);
      done.set(group.id, progress);
      return progress;
    },
  };
});

export const groupProgress = perPlan((facts, decisions): readonly GroupProgress[] => {
  const { groups, progressOf } = progressSoFar(facts, decisions);
  return groups.map(progressOf);
});

/** The same before anybody asks, group by group, for as long as there is nothing better to do. */
export function countAhead(facts: Facts, decisions: Decisions, isWanted: () => boolean): void {
  let place = 0;
  const goOn = (deadline: IdleDeadline): void => {
    if (!isWanted()) return;
    const { groups, progressOf } = progressSoFar(facts, decisions);
    for (; deadline.timeRemaining() > 0; place += 1) {
      const group = groups[place];
      if (group === undefined) return;
      progressOf(group);
    }
    requestIdleCallback(goOn);
  };
  requestIdleCallback(goOn);
}

/** The groups by name: for conditions like "wenn die Kita mitkommt". */
export const groupsByName = perPlan((facts, decisions): readonly OtherGroup[] =>
  groupProgress(facts, decisions).map(({ group }) => ({ chat: group.id, title: group.title })),
);

/** How many of all people in all groups together are there. */
export const peopleThere = perPlan((facts, decisions): { readonly count: number; readonly all: number } => {
  const everybody = new Set<PersonId>();
  const there = new Set<PersonId>();
  for (const { seats: all } of groupProgress(facts, decisions))
    for (const { person, status } of all) {
      everybody.add(person.id);
      if (status === 'there') there.add(person.id);
    }
  return { count: there.size, all: everybody.size };
});

/** What is to be done next, in the order of the plan: derived, never stored. */
export function nextSteps(
  facts: Facts,
  decisions: Decisions,
  progress: readonly GroupProgress[],
  today: LocalDay,
  /** null: still being worked out, for very many groups. */
  order: OrderResult | null,
): readonly NextStep[] {
  return stepsOnDay(facts, decisions, progress, today, order);
}

type StepsOnDay = readonly [progress: readonly GroupProgress[], day: LocalDay, order: OrderResult | null];

/** Nothing of it changes within a day. */
const stepsOnDay = perPlan((facts, decisions, ...[progress, day, order]: StepsOnDay): readonly NextStep[] => {
  const known = knownPeople(facts, decisions);
  const place = new Map(order?.order.map(({ chat }, index) => [chat, index]));
  const groups = progress
    .map(({ group, seats: all }) => ({ chat: group.id, people: all.map(({ person }) => person.id) }))
    .sort((a, b) => (place.get(a.chat) ?? groupsAtMost) - (place.get(b.chat) ?? groupsAtMost));
  return stepsFrom({
    chats: facts.chats,
    decisions,
    groups,
    known: known.standings,
    doubtfulPairs: openQuestions(known, decisions),
    now: `${day}T00:00:00.000Z`,
  });
});

const groupsAtMost = 1e6;

export const isStatus = (id: string): id is Status => statuses.some((status) => status === id);

/** Seats under their filter and the search, by name. */
export function shownSeats(all: readonly NotedSeat[], status: Status | 'all', search: string): readonly NotedSeat[] {
  const wanted = search.trim().toLocaleLowerCase();
  return all
    .filter((seat) => status === 'all' || seat.status === status)
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The conditions people really name; the rest of the sentence is chosen beside it. */
export const conditionKinds = ['others', 'person', 'group', 'date'] as const;

/** A person who is in the group, for "wenn … mitkommt". */
export interface Companion {
  readonly id: PersonId;
  readonly name: string;
}

export const companions = (all: readonly NotedSeat[], without: Person['id']): readonly Companion[] =>
  all
    .filter(({ person }) => person.id !== without)
    .map(({ person, name }) => ({ id: person.id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));

export interface OtherGroup {
  readonly chat: ChatId;
  readonly title: string | null;
}

const firstNameIsEnough = 0.4;

/** What a pasted list of the new group says about a group's people. */
export interface WhoIsThere {
  readonly arrived: readonly NotedSeat[];
  /** Noted as there before. */
  readonly already: number;
  readonly doubtful: readonly { readonly written: string; readonly candidates: readonly NotedSeat[] }[];
  /** Nobody of the old group is called so. */
  readonly unknown: readonly string[];
}

export function whoIsThere(text: string, all: readonly NotedSeat[], country: string): WhoIsThere {
  const entries = readMemberList(text, country).filter(({ isMe }) => !isMe);
  const known = all.map((seat) => ({
    name: seat.name,
    names: [seat.name, ...seat.person.names],
    phones: seat.person.phones,
    seat,
  }));
  // In a new group many are called by their first names only; among the few of the old one that is worth asking.
  const match = matchMemberList(entries, known, firstNameIsEnough);
  const found = [...new Set(match.found.map(({ known: one }) => one.seat))];
  const isThere = (seat: NotedSeat) => seat.status === 'there';
  return {
    arrived: found.filter((seat) => !isThere(seat)),
    already: found.filter(isThere).length,
    doubtful: match.doubtful
      .map(({ entry, candidates }) => ({
        written: entry.name,
        candidates: candidates.map(({ known: one }) => one.seat).filter((seat) => !isThere(seat)),
      }))
      .filter(({ candidates }) => candidates.length > 0),
    unknown: match.new.map(({ name }) => name),
  };
}
