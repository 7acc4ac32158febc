import type { ChatId } from '../../../../src-core/chat/chat.ts';
import { holdsMe, type HoldsMe, type HoldSort } from '../../../../src-core/people/holds-me.ts';
import type { Person } from '../../../../src-core/people/person.ts';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import type { Known } from '../model.ts';

export const holdSorts = ['groups', 'messages', 'last', 'name'] as const satisfies readonly HoldSort[];

/** People under the names that the user gave them, and groups under theirs. Kept as long as nobody is renamed. */
export function peopleByGivenName({ resolution, standings }: Known, decisions: Decisions): readonly Person[] {
  return resolution.people.map((person) => {
    const name = standings.decisionOf(person.id).name ?? person.name;
    const isTitled = person.in.some(({ chat, title }) => (decisions.groups[chat]?.title ?? title) !== title);
    if (name === person.name && !isTitled) return person;
    return {
      ...person,
      name,
      in: isTitled
        ? person.in.map((at) => ({ ...at, title: decisions.groups[at.chat]?.title ?? at.title }))
        : person.in,
    };
  });
}

/** Direct chats hold nobody in a group, and groups left out are of no concern. */
export function chatsAside({ chats }: Known, decisions: Decisions): ReadonlySet<ChatId> {
  return new Set(
    chats.flatMap(({ chat, kind }) => (kind === 'direct' || decisions.groups[chat]?.leftOut === true ? [chat] : [])),
  );
}

export interface HoldFilter {
  readonly sort: HoldSort;
  readonly text: string;
  readonly chat: ChatId | null;
  readonly several: boolean;
}

export function holdPicture(
  people: readonly Person[],
  aside: ReadonlySet<ChatId>,
  { sort, text, chat, several }: HoldFilter,
): HoldsMe {
  return holdsMe(people, {
    sort,
    text,
    withoutChats: aside,
    withFormer: true,
    ...(chat !== null && { chats: [chat] }),
    ...(several && { atLeastGroups: 2 }),
  });
}
