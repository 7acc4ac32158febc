import type { ReadChat } from '../chat/chat.ts';
import type { Member } from '../groups/group.ts';
import type { Decisions } from './plan.ts';
import { handmadeMember, matchMemberList, readMember } from '../people/member-list.ts';
import type { ChatMembers } from '../people/person.ts';
import { titleIn } from './group-decision.ts';

/**
 * All chats of a plan with all their members: those the exports show, the silent ones the user added, and groups made wholly by hand
 * because WhatsApp would not export them. Whoever was added and is in the export after all is not counted twice.
 */
export function chatsOfPlan(
  chats: readonly ReadChat[],
  decisions: Pick<Decisions, 'groups' | 'handmade' | 'country'>,
  membersOf: (chat: ReadChat) => readonly Member[],
): readonly ChatMembers[] {
  const added = (names: readonly string[], members: readonly Member[]): readonly Member[] => {
    if (names.length === 0) return [];
    const match = matchMemberList(
      names.flatMap((name) => readMember(name, decisions.country)),
      members,
    );
    return [...match.new, ...match.doubtful.map(({ entry }) => entry)].map(handmadeMember);
  };
  const exported = chats.map((chat): ChatMembers => {
    const members = membersOf(chat);
    const decision = decisions.groups[chat.id];
    return {
      chat: chat.id,
      title: titleIn(decisions, chat.id, chat.title),
      kind: chat.kind,
      members: [...members, ...added(decision?.addedMembers ?? [], members)],
      platform: chat.platform,
      language: chat.language,
    };
  });
  const handmade = decisions.handmade.map(({ id, title, members }): ChatMembers => ({
    chat: id,
    title: titleIn(decisions, id, title),
    kind: 'group',
    members: added(members, []),
  }));
  return [...exported, ...handmade];
}
