import type { LocalTime, Notice, ReadChat, Speaker } from '../../../src-core/chat/chat.ts';
import { chatOf, noticeOf, noUsage, speakerOf } from '../../support/chat-of.ts';

/** Invented chats as the reader would hand them over, for tests of the window. Names and numbers belong to nobody. */

export function speaker(name: string, messages: number, last: LocalTime, more: Partial<Speaker> = {}): Speaker {
  return speakerOf(name, { messages, first: '2024-02-03T10:00:00', last, recent: Math.round(messages / 5), ...more });
}

export function notice(
  type: Notice['type'],
  at: LocalTime,
  actor: string | null,
  targets: readonly string[] = [],
): Notice {
  return noticeOf(1, at, type, actor, targets);
}

export interface InventedChat extends Partial<ReadChat> {
  readonly title: string;
  readonly speakers: readonly Speaker[];
}

export function chat({ title, speakers, ...more }: InventedChat): ReadChat {
  const message = speakers.reduce((sum, { messages: own }) => sum + own, 0);
  const last = speakers.reduce((latest, { last: own }) => (own > latest ? own : latest), '2024-02-03T10:00:00');
  const notice = more.notices?.length ?? 0;
  return chatOf({
    id: `chat-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    source: { file: `WhatsApp Chat mit ${title}.zip`, entry: `WhatsApp Chat mit ${title}.txt`, bytes: message * 60 },
    title,
    dateSamples: ['03.02.24', '04.02.24', '05.02.24'],
    lines: { total: message + notice, message, continuation: 0, notice, unknown: 0 },
    messages: message,
    first: '2024-02-03T10:00:00',
    last,
    speakers,
    months: monthsBefore(last, message),
    shortMessages: Math.round(message / 4),
    ...more,
  });
}

/** Fifteen months up to the last message, with a calm rise and fall. */
function monthsBefore(last: LocalTime, messages: number): ReadChat['months'] {
  const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1;
  return Array.from({ length: 15 }, (_, index) => {
    const month = end - 14 + index;
    return {
      month: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      messages: Math.round((messages / 15) * (1 + 0.8 * Math.sin(index * 1.3 + messages))),
      usage: noUsage,
    };
  });
}

const firstNames =
  'Anna Ben Clara David Elif Fritz Greta Hannes Ida Jonas Kerstin Leo Mila Nuri Olga Paul Quirin Rosa Sami Tilda'.split(
    ' ',
  );
const lastNames = 'Ahlmann Brodersen Cordes Dreyling Ehmken Flügge Gräber Holtorf Iwersen Jebsen'.split(' ');

export function inventedName(index: number): string {
  return `${firstNames[index % firstNames.length] ?? ''} ${lastNames[Math.floor(index / firstNames.length) % lastNames.length] ?? ''}${index < 200 ? '' : ` ${index}`}`;
}

/** A small life: Kita, family, club, neighbours, one direct chat. */
export function smallLife(): readonly ReadChat[] {
  const people = (from: number, count: number, last: LocalTime) =>
    Array.from({ length: count }, (_, index) => speaker(inventedName(from + index), 240 - ((index * 37) % 230), last));
  return [
    chat({
      title: 'Kita Löwenzahn',
      speakers: [
        speaker('Du', 96, '2026-11-22T19:40:00', { isMe: true }),
        ...people(0, 33, '2026-11-22T20:12:00'),
        speaker('+49 171 0000123', 4, '2026-10-02T08:00:00', { isProfileName: false }),
        speaker('Юлия', 12, '2026-11-20T08:00:00', { isProfileName: true }),
      ],
      notices: [
        notice('created', '2023-08-21T09:00:00', 'Greta Ahlmann'),
        notice('added', '2023-08-21T09:05:00', 'Greta Ahlmann', ['Du', 'Anna Ahlmann', 'Ben Ahlmann', 'Mirko Still']),
        notice('added', '2024-05-03T18:20:00', 'Anna Ahlmann', ['Clara Ahlmann']),
        notice('left', '2025-07-31T12:00:00', 'Leo Ahlmann'),
      ],
    }),
    chat({
      title: 'Familie Brodersen',
      speakers: [speaker('Du', 410, '2026-11-24T07:40:00', { isMe: true }), ...people(20, 8, '2026-11-24T09:12:00')],
    }),
    chat({
      title: 'SV Kleinhagen E-Jugend',
      speakers: [speaker('Du', 51, '2026-11-11T19:40:00', { isMe: true }), ...people(8, 21, '2026-11-19T20:12:00')],
      dateOrderCertain: false,
      dateOrderReason: 'none',
      dateSamples: ['03.04.25', '05.04.25', '07.04.25'],
    }),
    chat({
      title: 'Nachbarn Ahornweg',
      speakers: [speaker('Du', 20, '2026-08-11T19:40:00', { isMe: true }), ...people(30, 12, '2026-08-19T20:12:00')],
    }),
    chat({
      title: 'Abi 2009',
      speakers: [speaker('Du', 20, '2025-08-11T19:40:00', { isMe: true }), ...people(60, 41, '2025-12-19T20:12:00')],
    }),
    chat({
      title: 'Kerstin Ahlmann',
      kind: 'direct',
      speakers: [
        speaker('Du', 200, '2026-11-23T19:40:00', { isMe: true }),
        speaker('Kerstin Ahlmann', 180, '2026-11-23T20:12:00'),
      ],
    }),
  ];
}
