/** The shape of what was read, as it lies in a plan file: chats and contacts. `plan-schema.ts` says how strict it is. */
import { z } from 'zod';
import type {
  ChatKind,
  DateOrder,
  DateOrderReason,
  EventType,
  Platform,
  ReadChat,
  Speaker,
  Usage,
  WritersNotice,
} from '../../src-core/chat/chat.ts';
import type { Contact } from '../../src-core/people/contact.ts';
import { byId, chatId, count, list, oneOf, text } from './schema-parts.ts';

export const dateOrder = oneOf<DateOrder>({ dmy: true, mdy: true, ymd: true });
const usage = z.looseObject({
  photos: count,
  videos: count,
  voice: count,
  documents: count,
  stickers: count,
  gifs: count,
  polls: count,
  locations: count,
  contacts: count,
  links: count,
  mentions: count,
  edited: count,
  deleted: count,
  calls: count,
  otherMedia: count,
} satisfies Record<keyof Usage, z.ZodType>);

const nameFields = { name: text, phone: text.nullable(), isMe: z.boolean(), isProfileName: z.boolean() };
const name = z.looseObject(nameFields);

const eventType = oneOf<EventType>({
  created: true,
  added: true,
  removed: true,
  left: true,
  'joined-by-link': true,
  subject: true,
  icon: true,
  description: true,
  'number-changed': true,
  'admin-granted': true,
  'admin-revoked': true,
  settings: true,
  encryption: true,
  'security-code': true,
  disappearing: true,
  call: true,
  pinned: true,
  community: true,
  other: true,
});

const notice = z.looseObject({
  at: text,
  type: eventType,
  actor: name.nullable(),
  targets: list(name),
  unnamed: count,
  text: text.nullable(),
  line: count,
});

const chat = z.looseObject({
  id: chatId,
  source: z.looseObject({ file: text, entry: text.nullable(), bytes: count }),
  title: text.nullable(),
  kind: oneOf<ChatKind>({ group: true, direct: true, unknown: true }),
  platform: oneOf<Platform>({ android: true, ios: true, unknown: true }),
  language: text.nullable(),
  dateOrder,
  dateOrderCertain: z.boolean(),
  dateOrderReason: oneOf<DateOrderReason>({
    asked: true,
    'year-first': true,
    'field-above-12': true,
    'attachment-dates': true,
    'line-order': true,
    'not-in-future': true,
    locale: true,
    'same-phone': true,
    frequency: true,
    none: true,
  }),
  dateSamples: list(text),
  lines: z.looseObject({ total: count, message: count, continuation: count, notice: count, unknown: count }),
  messages: count,
  media: z.looseObject({ attached: count, omitted: count }),
  first: text.nullable(),
  last: text.nullable(),
  speakers: list(
    z.looseObject({
      ...nameFields,
      messages: count,
      first: text,
      last: text,
      recent: count,
      written: list(text).exactOptional(),
      usage,
    } satisfies Record<keyof Speaker, z.ZodType>),
  ),
  notices: list(notice),
  usage,
  months: list(z.looseObject({ month: text, messages: count, usage })),
  days: list(z.looseObject({ day: text, messages: count })),
  shortMessages: count,
  kindWords: byId(count),
  rhythm: list(count),
  writers: z
    .looseObject({ who: oneOf<WritersNotice['who']>({ admins: true, everybody: true }), at: text, by: text.nullable() })
    .exactOptional(),
  community: z.looseObject({ name: text.nullable(), isAnnouncements: z.boolean(), at: text }).exactOptional(),
  admins: list(name).exactOptional(),
  beginning: oneOf<ReadChat['beginning']>({ complete: true, cut: true, unknown: true }),
} satisfies Record<keyof ReadChat, z.ZodType>);

const contact = z.looseObject({
  name: text,
  nickname: text.nullable(),
  phones: list(text),
  emails: list(text),
  local: list(z.looseObject({ written: text, phone: text.nullable() })).exactOptional(),
  sentInChat: z.boolean().exactOptional(),
} satisfies Record<keyof Contact, z.ZodType>);

export const facts = z.looseObject({ chats: list(chat), contacts: list(contact) });
