/** Invented facts for tests of the plan: chats that have been written in. */
import type { Name, Notice, ReadChat, Speaker } from '../../../src-core/chat/chat.ts';
import { chatOf as emptyChat, nameOf as plainName, noticeOf as plainNotice, noUsage } from '../../support/chat-of.ts';

export const nameOf = (name: string, more: Partial<Name> = {}): Name => {
  const { phone, isProfileName } = plainName(name);
  return { name, phone, isMe: false, isProfileName, ...more };
};

export const speakerOf = (name: string, more: Partial<Speaker> = {}): Speaker => ({
  ...nameOf(name),
  messages: 3,
  first: '2024-03-01T10:00:00',
  last: '2024-05-01T10:00:00',
  recent: 3,
  usage: noUsage,
  ...more,
});

export const noticeOf = (type: Notice['type'], more: Partial<Notice> = {}): Notice =>
  plainNotice(1, '2024-03-01T09:00:00', type, null, [], more);

export const chatOf = (id: string, speakers: readonly (string | Speaker)[], more: Partial<ReadChat> = {}): ReadChat =>
  emptyChat({
    id,
    source: { file: `${id}.zip`, entry: 'chat.txt', bytes: 1000 },
    title: `Gruppe ${id}`,
    dateSamples: ['13.03.24'],
    lines: { total: 12, message: 9, continuation: 1, notice: 2, unknown: 0 },
    messages: 9,
    media: { attached: 0, omitted: 1 },
    first: '2024-03-01T10:00:00',
    last: '2024-05-01T10:00:00',
    speakers: speakers.map((speaker) => (typeof speaker === 'string' ? speakerOf(speaker) : speaker)),
    months: [{ month: '2024-03', messages: 9, usage: noUsage }],
    days: [{ day: '2024-05-01', messages: 9 }],
    shortMessages: 1,
    kindWords: { kita: 2 },
    ...more,
  });
