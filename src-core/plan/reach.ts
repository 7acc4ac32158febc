/** Nobody left behind: before an old group is closed, everybody in it needs a way to be reached. */
import type { ChatId } from '../chat/chat.ts';
import type { PersonId } from '../people/person.ts';
import type { Everybody } from './everybody.ts';
import { householdOf, type HouseholdId, isThere } from './household.ts';
import type { PersonInGroup } from './plan.ts';
import type { GroupPeople } from './progress.ts';
import type { Standings } from './standings.ts';

/** Somebody in a group, and whose news reaches them: whoever has the same household counts as one with them. */
export interface Member {
  readonly standing: PersonInGroup;
  readonly household: HouseholdId;
}

/** Everybody once. */
export interface Reach<One> {
  readonly there: readonly One[];
  /** Reachable by mail, paper or a phone buddy. */
  readonly otherwise: readonly One[];
  /** Not there, but somebody of their household is. */
  readonly through: readonly One[];
  /** Nobody knows yet how these will hear of anything: the reason not to close. */
  readonly lost: readonly One[];
}

export function reach<One extends Member>(members: readonly One[]): Reach<One> {
  const thereAt = new Set(members.filter(({ standing }) => isThere.has(standing.status)).map((one) => one.household));
  const found = { there: [] as One[], otherwise: [] as One[], through: [] as One[], lost: [] as One[] };
  for (const one of members) {
    if (isThere.has(one.standing.status)) found.there.push(one);
    else if ((one.standing.via ?? '').trim() !== '') found.otherwise.push(one);
    else if (thereAt.has(one.household)) found.through.push(one);
    else found.lost.push(one);
  }
  return found;
}

export interface IdentifiedMember extends Member {
  readonly person: PersonId;
}

/** The people of a group as they stand in it now. */
export function membersOf({ chat, people }: GroupPeople, known: Standings): readonly IdentifiedMember[] {
  const of = householdOf(known);
  return people.map((person) => ({ person, standing: known.standingOf(person, chat), household: of(person) }));
}

export interface NamedMember extends IdentifiedMember {
  readonly name: string;
}

/** The same for a group of a plan, with names. */
export function reachIn(
  chat: ChatId,
  { present, standings }: Pick<Everybody, 'present' | 'standings'>,
): Reach<NamedMember> {
  const people = present.get(chat) ?? [];
  const names = new Map(people.map((person) => [person.id, standings.nameOf(person)]));
  const members = membersOf({ chat, people: [...names.keys()] }, standings);
  return reach(members.map((one) => ({ ...one, name: names.get(one.person) ?? '' })));
}
