import type { ChatId, ReadChat } from '../chat/chat.ts';
import { hasGone, type Member } from '../groups/group.ts';
import { membership } from '../groups/membership.ts';
import type { Plan } from './plan.ts';
import { chatsOfPlan } from './chats-of-plan.ts';
import type { ChatMembers, Person } from '../people/person.ts';
import { resolvePeople, type PeopleSources, type Resolution } from '../people/resolve.ts';

export interface PeopleOfPlan {
  /** Every chat with all its members: exported, added, and made by hand. */
  readonly chats: readonly ChatMembers[];
  readonly resolution: Resolution;
}

/**
 * Who is who in a plan, with everybody the user typed and every verdict about who is one. One way for all, so that window, command line
 * and kits count the same people. `membersOf`: for whoever keeps memberships already.
 */
export function peopleOfPlan(
  { facts, decisions }: Pick<Plan, 'facts' | 'decisions'>,
  membersOf: (chat: ReadChat) => readonly Member[] = (chat) => membership(chat).members,
): PeopleOfPlan {
  const sources = peopleSources({ facts, decisions }, membersOf);
  return { chats: sources.chats, resolution: resolvePeople(sources) };
}

/** What it is told from; for whoever joins the names in a thread of its own. */
export function peopleSources(
  { facts, decisions }: Pick<Plan, 'facts' | 'decisions'>,
  membersOf: (chat: ReadChat) => readonly Member[],
): PeopleSources {
  const { same, different } = decisions;
  return { chats: chatsOfPlan(facts.chats, decisions, membersOf), contacts: facts.contacts, same, different };
}

/** Who is in each chat today, without the user. */
export type PresentPeople = ReadonlyMap<ChatId, readonly Person[]>;

export function presentIn(people: readonly Person[]): PresentPeople {
  const found = new Map<ChatId, Person[]>();
  for (const person of people) {
    if (person.isMe) continue;
    for (const { chat, state } of person.in) {
      if (hasGone(state)) continue;
      const others = found.get(chat);
      if (others === undefined) found.set(chat, [person]);
      else others.push(person);
    }
  }
  return found;
}
