import { guessedKind, unseenGroupChats, type GroupChat } from '../test/support/group-chats.ts';
import { groupKinds } from '../src-core/groups/group.ts';

/** How often the kind of a whole chat is guessed right, by kind; chats of which people could disagree stand apart. */
export function kindsTable(): readonly string[] {
  const chats = unseenGroupChats().map((chat) => ({ ...chat, guess: guessedKind(chat).kind }));
  const clear = chats.filter(({ alsoRight }) => alsoRight === null);
  const right = ({ kind, guess }: GroupChat & { readonly guess: string }): boolean => kind === guess;
  const share = (of: typeof chats, is: (chat: (typeof chats)[number]) => boolean): string =>
    `${String(of.filter(is).length)} of ${String(of.length)} (${((100 * of.filter(is).length) / of.length).toFixed(1)} %)`;
  return [
    ...groupKinds.map((kind) => {
      const ofKind = clear.filter((chat) => chat.kind === kind);
      return `${kind.padEnd(12)} ${share(ofKind, right)}`;
    }),
    '',
    `Right, where one answer is defensible: ${share(clear, right)}`,
    `Right, or the other defensible kind, of all: ${share(chats, (chat) => right(chat) || chat.alsoRight === chat.guess)}`,
    `A wrong kind rather than "other", of all: ${share(chats, (chat) => !right(chat) && chat.guess !== 'other')}`,
  ];
}
