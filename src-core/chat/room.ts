/**
 * What the notices tell about the room that a group is: whether only admins write there, and to which community it belongs. Each is
 * what the last notice about it says; a group that was set up before the export begins tells nothing.
 */
import type { InCommunity, Notice, WritersNotice } from './chat.ts';
import type { ReadNotice } from './notices.ts';

export interface Room {
  readonly writers?: WritersNotice;
  readonly community?: InCommunity;
}

/** Both lists are of the same notices in the same order. */
export function roomOf(read: readonly ReadNotice[], notices: readonly Notice[]): Room {
  let room: Room = {};
  for (const [k, { concept, writers: who }] of read.entries()) {
    const notice = notices[k];
    if (!notice) continue;
    const { at, actor, text } = notice;
    if (who !== null) room = { ...room, writers: { who, at, by: actor === null || actor.isMe ? null : actor.name } };
    if (concept === 'group-left-community') {
      const { community: _, ...rest } = room;
      room = rest;
    }
    // whoever joins a community comes into the group of its announcements, and the notice stands there
    else if (concept === 'joined-community-by-link')
      room = { ...room, community: { name: room.community?.name ?? null, isAnnouncements: true, at } };
    else if (notice.type === 'community') {
      const { name = null, isAnnouncements = false, at: since = at } = room.community ?? {};
      room = { ...room, community: { name: text ?? name, isAnnouncements, at: since } };
    }
  }
  return room;
}
