import type { ReadChat } from '../chat/chat.ts';
import type { Member } from '../groups/group.ts';
import { membership } from '../groups/membership.ts';
import type { Plan } from './plan.ts';
import { chatsOfPlan } from './chats-of-plan.ts';
import type { ChatMembers } from '../people/person.ts';
import { resolvePeople, type Resolution } from '../people/resolve.ts';

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
  const { same, different } = decisions;
  const chats = chatsOfPlan(facts.chats, decisions, membersOf);
  return { chats, resolution: resolvePeople({ chats, contacts: facts.contacts, same, different }) };
}
