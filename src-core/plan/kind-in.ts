/** What kind of group a chat of the plan is: the user's word, else the guess. */
import type { ChatId, ReadChat } from '../chat/chat.ts';
import type { GroupKind } from '../groups/group.ts';
import { guessKind } from '../groups/kind.ts';
import { membership } from '../groups/membership.ts';
import type { Plan } from './plan.ts';

const guessed = new WeakMap<ReadChat, GroupKind>();

/** `other` for groups made by hand whose kind nobody said. */
export function kindIn({ facts, decisions }: Pick<Plan, 'facts' | 'decisions'>, chat: ChatId): GroupKind {
  const said = decisions.groups[chat]?.kind;
  if (said !== undefined) return said;
  const read = facts.chats.find(({ id }) => id === chat);
  return read === undefined ? 'other' : guessOf(read);
}

/** A guess follows from the chat alone, so it is made once per reading. */
function guessOf(chat: ReadChat): GroupKind {
  const before = guessed.get(chat);
  if (before !== undefined) return before;
  const { kind } = guessKind(chat, membership(chat));
  guessed.set(chat, kind);
  return kind;
}
