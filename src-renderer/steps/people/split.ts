import type { ChatId } from '../../../src-core/chat/chat.ts';
import { idsOf, type ChatMembers, type Person, type PersonId } from '../../../src-core/people/person.ts';

/** One appearance of a person, and what has to be declared different to take it out. */
export interface PersonPart {
  readonly chat: ChatId;
  readonly title: string;
  readonly as: string;
  /** Empty: it shares its number with the rest, and one number is one account. */
  readonly apart: readonly (readonly [PersonId, PersonId])[];
}

/**
 * What a person was put together from. Taking one part out declares it different from each of the others, by ids that only one side
 * has: an id of both sides would tell them apart from themselves.
 */
export function partsOf(person: Person, chats: readonly ChatMembers[]): readonly PersonPart[] {
  const byChat = new Map(chats.map((chat) => [chat.chat, chat]));
  const parts = person.in.flatMap(({ chat, title, as }) => {
    const member = byChat.get(chat)?.members.find(({ name }) => name === as);
    return member === undefined ? [] : [{ chat, title, as, ids: idsOf(member, chat) }];
  });
  return parts.map((part) => {
    const others = parts.filter((other) => other !== part);
    const elsewhere = new Set(others.flatMap(({ ids }) => ids));
    const own = part.ids.find((id) => !elsewhere.has(id));
    const mine = new Set(part.ids);
    const theirs = others.map(({ ids }) => ids.find((id) => !mine.has(id)));
    const isApart = own !== undefined && theirs.every((id) => id !== undefined);
    return {
      chat: part.chat,
      title: part.title,
      as: part.as,
      apart: isApart
        ? [...new Set(theirs)].flatMap((id) => (id === undefined ? [] : [[own, id] satisfies [PersonId, PersonId]]))
        : [],
    };
  });
}
