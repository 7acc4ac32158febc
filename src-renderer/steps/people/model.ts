import type { ChatId, ReadChat } from '../../../src-core/chat/chat.ts';
import { hasGone } from '../../../src-core/groups/group.ts';
import {
  peopleOfPlan,
  peopleSources,
  presentIn,
  type PeopleOfPlan,
  type PresentPeople,
} from '../../../src-core/plan/people-of-plan.ts';
import type { PeopleSources, Resolution } from '../../../src-core/people/resolve.ts';
import type { Person, PersonId } from '../../../src-core/people/person.ts';
import type { Decisions, Facts, PersonDecision, Status } from '../../../src-core/plan/plan.ts';
import { equalJson } from '../../../src-core/plan/equal.ts';
import { householdOf } from '../../../src-core/plan/household.ts';
import { seatStatus } from '../../../src-core/plan/progress.ts';
import { standings, type Standings } from '../../../src-core/plan/standings.ts';
import { perPlan } from '../../state/per-plan.ts';
import { derived } from '../groups/model.ts';

/** Who is who, and what was decided about each. */
export interface Known extends PeopleOfPlan {
  /** Who is in each chat today, without the user. */
  readonly present: PresentPeople;
  readonly standings: Standings;
}

type Joined = Omit<Known, 'standings'>;

/** Newest first. Two, so that a verdict that is taken back at once joins nothing anew. */
let joins: readonly (Joined & { readonly facts: Facts; readonly decisions: Decisions; readonly added: string })[] = [];

/** Joining names is the most work, and only chats, address books and verdicts change it: so it is kept until one of them does. */
export const knownPeople = perPlan((facts, decisions): Known => {
  const { chats, resolution, present } =
    joinedBefore(facts, decisions) ?? remember(facts, decisions, resolve(facts, decisions));
  return { chats, resolution, present, standings: standings(decisions, resolution.current) };
});

function joinedBefore(facts: Facts, decisions: Decisions): Joined | null {
  const known = joins.find(
    (join) =>
      join.facts === facts &&
      equalJson(join.decisions.same, decisions.same) &&
      equalJson(join.decisions.different, decisions.different) &&
      join.added === addedByHand(decisions),
  );
  return known ?? null;
}

function remember(facts: Facts, decisions: Decisions, { chats, resolution }: PeopleOfPlan): Joined {
  const joined = { chats, resolution, present: presentIn(resolution.people) };
  joins = [{ facts, decisions, added: addedByHand(decisions), ...joined }, ...joins.slice(0, 1)];
  return joined;
}

/** What is still to be joined, and what to do with the answer; null: it is known already. For a thread beside the window. */
export function namesToJoin(
  facts: Facts,
  decisions: Decisions,
): { readonly sources: PeopleSources; readonly remember: (resolution: Resolution) => void } | null {
  if (joinedBefore(facts, decisions) !== null) return null;
  const sources = peopleSources({ facts, decisions }, membersOf);
  return {
    sources,
    remember: (resolution) => {
      remember(facts, decisions, { chats: sources.chats, resolution });
    },
  };
}

const membersOf = (chat: ReadChat) => derived(chat).membership.members;

/** Members and names that the user added belong to the people too; a link or a text does not. */
function addedByHand({ groups, handmade, country }: Decisions): string {
  const changed = Object.entries(groups).map(([chat, { title, addedMembers }]) => [chat, title, addedMembers]);
  return JSON.stringify([country, handmade, changed]);
}

const resolve = (facts: Facts, decisions: Decisions): PeopleOfPlan => peopleOfPlan({ facts, decisions }, membersOf);

export interface PersonRow {
  readonly id: PersonId;
  readonly person: Person;
  readonly name: string;
  readonly decision: PersonDecision;
  /** Titles of the groups they are in now. */
  readonly groups: readonly { readonly chat: ChatId; readonly title: string }[];
  readonly doNotAsk: boolean;
}

export const peopleRows = perPlan((facts, decisions) => personRows(knownPeople(facts, decisions)));

export function personRows({ resolution, standings: found }: Known): readonly PersonRow[] {
  return resolution.people
    .filter(({ isMe }) => !isMe)
    .map((person) => {
      const decision = found.decisionOf(person.id);
      return {
        id: person.id,
        person,
        name: decision.name ?? person.name,
        decision,
        groups: person.in.filter(({ state }) => !hasGone(state)),
        doNotAsk: decision.doNotAsk ?? false,
      };
    });
}

export const personFilters = ['all', 'several', 'number-only', 'former', 'do-not-ask'] as const;
export type PersonFilter = (typeof personFilters)[number];

export function passesFilter(row: PersonRow, filter: PersonFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'several':
      return row.groups.length > 1;
    case 'number-only':
      return row.name.startsWith('+');
    case 'former':
      return row.groups.length === 0;
    case 'do-not-ask':
      return row.doNotAsk;
  }
}

/** Others of the same household: one yes will do for all of them. */
export function housemates(row: PersonRow, rows: readonly PersonRow[]): readonly string[] {
  const decisions = new Map(rows.map(({ id, decision }) => [id, decision]));
  const of = householdOf({ decisionOf: (person) => decisions.get(person) ?? {} });
  return rows.filter((other) => other.id !== row.id && of(other.id) === of(row.id)).map(({ name }) => name);
}

/** Households named so far, to choose from. */
export function householdNames(rows: readonly PersonRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ decision }) => decision.household ?? []))].sort().slice(0, 8);
}

/** Every word of the search must stand in a name, a number or a group. */
export function matches(row: PersonRow, search: string): boolean {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = [row.name, ...row.person.names, ...row.person.phones, ...row.groups.map(({ title }) => title)]
    .join('\n')
    .toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

export interface Seat {
  readonly person: Person;
  readonly name: string;
  readonly status: Status;
}

/** Who is in a group today and how each stands. */
export function seats(chat: ChatId, known: Known): readonly Seat[] {
  return (known.present.get(chat) ?? []).map((person) => ({
    person,
    name: known.standings.nameOf(person),
    status: seatStatus(person.id, chat, known.standings),
  }));
}

/** "Anna Müller" → "AM"; numbers show their last two digits. */
export function initials(name: string): string {
  if (name.startsWith('+')) return name.replace(/\D/g, '').slice(-2);
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.match(/\p{L}/u)?.[0] ?? '',
  );
  return letters.join('').toLocaleUpperCase() || '?';
}
