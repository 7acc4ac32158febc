/**
 * Decisions about people, found under today's ids. A person may have been decided about under a name before a number became known;
 * people/resolve knows which ids belong together.
 */
import type { ChatId } from '../chat/chat.ts';
import type { Decisions, PersonDecision, PersonInGroup } from './plan.ts';
import type { PersonId } from '../people/person.ts';

const start: PersonInGroup = { status: 'not-asked' };

export interface Standings {
  readonly decisionOf: (person: PersonId) => PersonDecision;
  readonly standingOf: (person: PersonId, chat: ChatId) => PersonInGroup;
  /** As the user calls them, else as the chats do. */
  readonly nameOf: (person: { readonly id: PersonId; readonly name: string }) => string;
  /** Everybody in the group was told at once. */
  readonly wasAnnounced: (chat: ChatId) => boolean;
}

/** `current`: any id that a person has or had → the present one. What stands under the present id counts more. */
export function standings(decisions: Decisions, current: ReadonlyMap<PersonId, PersonId> = new Map()): Standings {
  const people = new Map<PersonId, PersonDecision>();
  const entries = Object.entries(decisions.people);
  const isPresent = (id: PersonId): boolean => (current.get(id) ?? id) === id;
  for (const [id, decision] of [
    ...entries.filter(([id]) => !isPresent(id)),
    ...entries.filter(([id]) => isPresent(id)),
  ]) {
    const present = current.get(id) ?? id;
    const before = people.get(present);
    people.set(present, before === undefined ? decision : merged(before, decision));
  }
  const decisionOf = (person: PersonId): PersonDecision => people.get(current.get(person) ?? person) ?? {};
  const announced = new Set(decisions.askings.flatMap(({ person, chats }) => (person === null ? chats : [])));
  return {
    decisionOf,
    standingOf: (person, chat) => decisionOf(person).in?.[chat] ?? start,
    nameOf: ({ id, name }) => decisionOf(id).name ?? name,
    wasAnnounced: (chat) => announced.has(chat),
  };
}

/** "Möchte nicht gefragt werden" holds if it was said once; messengers add up. */
function merged(before: PersonDecision, later: PersonDecision): PersonDecision {
  const messengers = [...new Set([...(before.messengers ?? []), ...(later.messengers ?? [])])];
  return {
    ...before,
    ...later,
    ...(messengers.length > 0 && { messengers }),
    ...((before.ids ?? later.ids) && { ids: { ...before.ids, ...later.ids } }),
    ...((before.doNotAsk === true || later.doNotAsk === true) && { doNotAsk: true }),
    ...((before.in ?? later.in) && { in: { ...before.in, ...later.in } }),
  };
}
