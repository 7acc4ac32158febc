/** `groups`: which groups there are, of what kind, and how alive. */
import { guessKind } from '../../src-core/groups/kind.ts';
import { liveliness } from '../../src-core/groups/liveliness.ts';
import { membership } from '../../src-core/groups/membership.ts';
import type { ReadChat } from '../../src-core/chat/chat.ts';
import type { GroupKindGuess, Liveliness } from '../../src-core/groups/group.ts';
import type { Imported } from '../app/import-archives.ts';
import { exitOf, type Outcome } from './outcome.ts';
import { shown, table } from './terminal.ts';
import type { Words } from './words.ts';

interface Group {
  readonly chat: ReadChat;
  readonly members: number;
  readonly guess: GroupKindGuess;
  readonly alive: Liveliness;
}

export function groups(imported: Imported, words: Words, now: string): Outcome {
  const all = groupsOf(imported.chats, now);
  return {
    json: { version: 1, groups: all.map(groupDocument), problems: imported.problems },
    lines: groupReport(all, words),
    code: exitOf(imported.problems, imported.chats.length > 0),
  };
}

export function groupsOf(chats: readonly ReadChat[], now: string): readonly Group[] {
  return chats
    .filter(({ kind }) => kind !== 'direct')
    .map((chat) => {
      const who = membership(chat);
      const members = who.members.filter(({ state }) => state === 'member').length + who.unnamed;
      return { chat, members, guess: guessKind(chat, who), alive: liveliness(chat, now) };
    });
}

function groupDocument({ chat, members, guess, alive }: Group): object {
  return {
    chat: chat.id,
    title: chat.title,
    members,
    active: alive.active,
    kind: guess.kind,
    kindReasons: guess.reasons,
    confidence: guess.confidence,
    perWeek: alive.perWeek,
    last: chat.last,
    asleep: alive.asleep,
    shortShare: alive.shortShare,
    adminsOnly: chat.writers?.who === 'admins' || chat.community?.isAnnouncements === true,
    community: chat.community?.name ?? null,
  };
}

export function groupReport(all: readonly Group[], { t, day, number }: Words): readonly string[] {
  if (all.length === 0) return [t('groups.none')];
  const rows = all.map(({ chat, members, guess, alive }) => [
    shown(chat.title ?? t('inspect.untitled')),
    t(`groupKind.${guess.kind}`),
    t('groups.members', { count: members }),
    t('groups.active', { count: alive.active }),
    alive.asleep ? t('groups.asleep') : t('groups.perWeek', { count: alive.perWeek, number: number(alive.perWeek) }),
    t('groups.last', { day: day(chat.last) }),
  ]);
  return [t('groups.heading', { count: all.length }), ...table(rows)];
}
