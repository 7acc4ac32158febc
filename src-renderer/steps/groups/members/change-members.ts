import type { ChatId } from '../../../../src-core/chat/chat.ts';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import type { Decision } from '../../../state/decide.ts';

/** The members the user named: of a group made by hand they are all there are, of any other the silent ones. */
export function withMembers(chat: ChatId, members: readonly string[], { handmade }: Decisions): Decision {
  const group = handmade.find(({ id }) => id === chat);
  return group === undefined
    ? { type: 'change-group', chat, change: { addedMembers: members.length === 0 ? null : [...members] } }
    : { type: 'add-handmade-group', group: { ...group, members: [...members] } };
}
