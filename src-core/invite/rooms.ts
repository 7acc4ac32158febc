/**
 * One room or two. A noisy group may become "Infos", in which only admins write and which everybody needs, and "Schnack" for the rest;
 * then every text and every printed page has two links. Where the second is not there yet, the first stands alone.
 */
import type { GroupDecision } from '../plan/plan.ts';

export interface Rooms {
  /** null: not there yet, or the messenger has no group links. */
  readonly link: string | null;
  /** Of the second room; absent or null: there is one room only, or its link is not there yet. */
  readonly chatLink?: string | null;
}

export type Room = 'news' | 'chatter';

export interface RoomLink {
  /** null: the only room, which needs no name. */
  readonly room: Room | null;
  readonly link: string;
}

/** A second link that was kept from before the user went back to one room is no link to hand on. */
export function roomsOf({ link, chatLink, twoRooms }: Pick<GroupDecision, 'link' | 'chatLink' | 'twoRooms'>): Rooms {
  return { link: link ?? null, chatLink: twoRooms === true ? (chatLink ?? null) : null };
}

export function roomLinks({ link, chatLink = null }: Rooms): readonly RoomLink[] {
  if (link === null) return [];
  return chatLink === null
    ? [{ room: null, link }]
    : [
        { room: 'news', link },
        { room: 'chatter', link: chatLink },
      ];
}

/** What the rooms are called; the pictures before them are understood in every language. */
export const roomNames = {
  de: { news: 'Infos', chatter: 'Schnack' },
  en: { news: 'News', chatter: 'Chatter' },
} as const satisfies Readonly<Record<'de' | 'en', Readonly<Record<Room, string>>>>;

const pictures: Readonly<Record<Room, string>> = { news: '📢', chatter: '💬' };

/** What stands for `{Link}` in a text: the link, or one line for each of two rooms; null where there is none. */
export function writtenLinks(rooms: Rooms, language: string): string | null {
  const all = roomLinks(rooms);
  const names = language === 'de' ? roomNames.de : language === 'en' ? roomNames.en : null;
  const lines = all.map(({ room, link }) =>
    room === null ? link : `\n${pictures[room]} ${names === null ? '' : `${names[room]}: `}${link}`,
  );
  return all.length === 0 ? null : lines.join('');
}
