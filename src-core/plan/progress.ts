/**
 * How far each group is: how many people stand at which status, as far as the user knows. Window, command line and printed lists
 * count by the same rule.
 */
import type { ChatId } from '../chat/chat.ts';
import { householdOf, households, isThere, saidYes, type HouseholdOf } from './household.ts';
import type { Status } from './plan.ts';
import type { PersonId } from '../people/person.ts';
import type { Standings } from './standings.ts';

export type StatusCounts = Readonly<Record<Status, number>>;

export interface Progress {
  readonly people: number;
  readonly counts: StatusCounts;
  /** People who count as one are one; as many as people where nobody does. */
  readonly households: number;
  /** Households with one who is there or coming. */
  readonly reached: number;
  /** Households with one who is there, of all; 0 where nobody is. */
  readonly share: number;
  /** No household is left whose answer is open: one who is there will do. */
  readonly isSettled: boolean;
}

export interface GroupProgress extends Progress {
  readonly chat: ChatId;
}

export interface GroupPeople {
  readonly chat: ChatId;
  /** Present members without the user. */
  readonly people: readonly PersonId[];
}

export function progressOfGroup({ chat, people }: GroupPeople, known: Standings): GroupProgress {
  const statuses = new Map(people.map((person) => [person, seatStatus(person, chat, known)]));
  return { chat, ...progressOf(statuses, householdOf(known)) };
}

/** Every person once, with the best that is known of them in any group. */
export function overallProgress(groups: readonly GroupPeople[], known: Standings): Progress {
  const best = new Map<PersonId, Status>();
  for (const { chat, people } of groups) {
    for (const person of people) {
      const status = seatStatus(person, chat, known);
      const before = best.get(person);
      if (before === undefined || rank[status] > rank[before]) best.set(person, status);
    }
  }
  return progressOf(best, householdOf(known));
}

/** How somebody stands in a group, as it is shown and counted: whoever was told with everybody else has been asked. */
export function seatStatus(person: PersonId, chat: ChatId, known: Standings): Status {
  const status = statusOf(person, chat, known);
  return status === 'not-asked' && known.wasAnnounced(chat) ? 'asked' : status;
}

/**
 * What is noted about one person; an announcement to everybody leaves it open, so that they can still be asked themselves. "Möchte nicht
 * gefragt werden" holds everywhere, but does not hide that somebody came all the same.
 */
export function statusOf(person: PersonId, chat: ChatId, known: Standings): Status {
  const { status } = known.standingOf(person, chat);
  return known.decisionOf(person).doNotAsk === true && !saidYes.has(status) ? 'do-not-ask' : status;
}

const rank: Readonly<Record<Status, number>> = {
  'not-asked': 0,
  asked: 1,
  'not-coming': 2,
  'do-not-ask': 3,
  'reachable-otherwise': 4,
  thinking: 5,
  'coming-if': 6,
  coming: 7,
  there: 8,
};

const nobody: StatusCounts = {
  'not-asked': 0,
  asked: 0,
  thinking: 0,
  coming: 0,
  'coming-if': 0,
  there: 0,
  'not-coming': 0,
  'reachable-otherwise': 0,
  'do-not-ask': 0,
};

/** Something may still come of it, the least far first: who is there is done, who refused is left in peace. */
export const openStatuses: readonly Status[] = ['not-asked', 'asked', 'thinking', 'coming-if', 'coming'];

function progressOf(statuses: ReadonlyMap<PersonId, Status>, of: HouseholdOf): Progress {
  const counts: Record<Status, number> = { ...nobody };
  for (const status of statuses.values()) counts[status] += 1;
  const all = households([...statuses], ([person]) => of(person)).map((people) => people.map(([, status]) => status));
  const having = (wanted: ReadonlySet<Status>) => all.filter((one) => one.some((status) => wanted.has(status))).length;
  return {
    people: statuses.size,
    counts,
    households: all.length,
    reached: having(saidYes),
    share: all.length === 0 ? 0 : having(isThere) / all.length,
    isSettled: all.every((one) => one.includes('there') || !one.some((status) => openStatuses.includes(status))),
  };
}
