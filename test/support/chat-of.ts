import type { Notice, ReadChat, Speaker, Usage } from '../../src-core/chat/chat.ts';

export const noUsage: Usage = {
  photos: 0,
  videos: 0,
  voice: 0,
  documents: 0,
  stickers: 0,
  gifs: 0,
  polls: 0,
  locations: 0,
  contacts: 0,
  links: 0,
  mentions: 0,
  edited: 0,
  deleted: 0,
  calls: 0,
  otherMedia: 0,
};

/** A read chat with nothing in it but what a test says. */
export function chatOf(about: Partial<ReadChat> = {}): ReadChat {
  return {
    id: 'chat',
    source: { file: 'chat.txt', entry: null, bytes: 0 },
    title: null,
    kind: 'group',
    platform: 'android',
    language: 'de',
    dateOrder: 'dmy',
    dateOrderCertain: true,
    dateOrderReason: 'field-above-12',
    dateSamples: [],
    lines: { total: 0, message: 0, continuation: 0, notice: 0, unknown: 0 },
    messages: 0,
    media: { attached: 0, omitted: 0 },
    first: null,
    last: null,
    speakers: [],
    notices: [],
    usage: noUsage,
    months: [],
    days: [],
    shortMessages: 0,
    kindWords: {},
    rhythm: Array.from({ length: 168 }, () => 0),
    beginning: 'complete',
    ...about,
  };
}

export function speakerOf(name: string, about: Partial<Speaker> = {}): Speaker {
  const first = about.first ?? '2024-01-10T10:00:00';
  return {
    name,
    phone: name.startsWith('+') ? name.replace(/[^+\d]/gu, '') : null,
    isMe: false,
    isProfileName: false,
    messages: 1,
    first,
    last: first,
    recent: 0,
    usage: noUsage,
    ...about,
  };
}

/** "Du" is the phone's owner; a number is a number. */
export function nameOf(name: string): Speaker {
  return { ...speakerOf(name), isMe: name === 'Du' };
}

export function noticeOf(
  line: number,
  at: string,
  type: Notice['type'],
  actor: string | null,
  targets: readonly string[] = [],
  about: Partial<Notice> = {},
): Notice {
  const plain = (name: string): Notice['targets'][number] => {
    const { phone, isMe, isProfileName } = nameOf(name);
    return { name, phone, isMe, isProfileName };
  };
  return {
    line,
    at,
    type,
    actor: actor === null ? null : plain(actor),
    targets: targets.map(plain),
    unnamed: 0,
    text: null,
    ...about,
  };
}
