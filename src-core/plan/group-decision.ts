/** What a group is called and where it moves, once what was read and what the user decided are put together. */
import type { ChatId } from '../chat/chat.ts';
import type { Decisions, MessengerId, Plan } from './plan.ts';

/** As the user renamed it; else as it was read. */
export function titleIn<T extends string | null>(
  decisions: Pick<Decisions, 'groups'>,
  chat: ChatId,
  read: T,
): string | T {
  return decisions.groups[chat]?.title ?? read;
}

/** The group's own messenger before everybody's; null: not decided yet. */
export function messengerIn(decisions: Pick<Decisions, 'groups' | 'messenger'>, chat: ChatId): MessengerId | null {
  return decisions.groups[chat]?.messenger ?? decisions.messenger;
}

export interface TitledChat {
  readonly id: ChatId;
  readonly title: string;
  readonly isDirect: boolean;
}

/** Every chat that is in and not left out, read or made by hand; where an export names none, its file does. */
export function titledChats({ facts, decisions }: Pick<Plan, 'facts' | 'decisions'>): readonly TitledChat[] {
  const read = facts.chats.map(({ id, title, source, kind }) => ({
    id,
    title: title ?? source.file,
    isDirect: kind === 'direct',
  }));
  const handmade = decisions.handmade.map(({ id, title }) => ({ id, title, isDirect: false }));
  return [...read, ...handmade]
    .filter(({ id }) => decisions.groups[id]?.leftOut !== true)
    .map((chat) => ({ ...chat, title: titleIn(decisions, chat.id, chat.title) }));
}
