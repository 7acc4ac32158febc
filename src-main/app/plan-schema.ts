/**
 * The shape of a plan file. Strict about what we know, tolerant (and keeping) what we do not: a later edition of the same version
 * may have written more. The types at the end make a new fact or decision fail to compile until it stands here; if older files
 * lack it, it also needs a default here or a new version with a migration.
 */
import { z } from 'zod';
import type {
  ChatKind,
  DateOrder,
  DateOrderReason,
  EventType,
  Platform,
  ReadChat,
  Usage,
} from '../../src-core/chat/chat.ts';
import type { GroupKind } from '../../src-core/groups/group.ts';
import type { Contact } from '../../src-core/people/contact.ts';
import {
  type AnswerStatus,
  type Asking,
  type DeclinedOffer,
  type LaterText,
  type Plan,
  planVersion,
  type SettledSign,
  type Status,
  type Tone,
} from '../../src-core/plan/plan.ts';

/** One of some words; the record makes the compiler ask for a word that was added. */
const oneOf = <T extends string>(words: Readonly<Record<T, true>>) =>
  z.custom<T>((value) => typeof value === 'string' && Object.hasOwn(words, value));

const text = z.string();
const count = z.number();
const chatId = z.string();
const list = <T extends z.ZodType>(of: T) => z.array(of);
const byId = <T extends z.ZodType>(of: T) => z.record(z.string(), of);

const dateOrder = oneOf<DateOrder>({ dmy: true, mdy: true, ymd: true });
const groupKind = oneOf<GroupKind>({
  family: true,
  kita: true,
  school: true,
  club: true,
  work: true,
  neighbours: true,
  friends: true,
  faith: true,
  event: true,
  other: true,
});

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
  speakers: list(z.looseObject({ ...nameFields, messages: count, first: text, last: text, recent: count, usage })),
  notices: list(notice),
  usage,
  months: list(z.looseObject({ month: text, messages: count, usage })),
  days: list(z.looseObject({ day: text, messages: count })),
  shortMessages: count,
  kindWords: byId(count),
  rhythm: list(count),
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

const statusWords: Readonly<Record<Status, true>> = {
  'not-asked': true,
  asked: true,
  thinking: true,
  coming: true,
  'coming-if': true,
  there: true,
  'not-coming': true,
  'reachable-otherwise': true,
  'do-not-ask': true,
};
const signMeaning = oneOf<SettledSign['meaning']>({ ...statusWords, 'new-number': true });

const standing = z.looseObject({
  status: oneOf<Status>(statusWords),
  condition: z
    .discriminatedUnion('if', [
      z.looseObject({ if: z.literal('others'), count }),
      z.looseObject({ if: z.literal('person'), person: text }),
      z.looseObject({ if: z.literal('group'), chat: chatId }),
      z.looseObject({ if: z.literal('date'), day: text }),
    ])
    .exactOptional(),
  via: text.exactOptional(),
});

const tone = oneOf<Tone>({ du: true, sie: true, ihr: true });

const ownText = { text: text.exactOptional(), otherWords: byId(text).exactOptional() };
const ownWords = { ...ownText, tone: tone.exactOptional(), textLanguages: list(text).exactOptional() };
const letter = z.looseObject(ownWords);

/** What may stand under each of some words; the record makes the compiler ask for a word that was added. */
const laterTexts = z.looseObject({
  reminder: letter.exactOptional(),
  moved: letter.exactOptional(),
  lastCall: letter.exactOptional(),
  thanks: letter.exactOptional(),
  poll: letter.exactOptional(),
  statusLine: letter.exactOptional(),
  letterToManagement: letter.exactOptional(),
  motion: letter.exactOptional(),
  objections: letter.exactOptional(),
} satisfies Record<LaterText, z.ZodType>);

const phraseLists = z.looseObject({
  there: list(text).exactOptional(),
  coming: list(text).exactOptional(),
  'coming-if': list(text).exactOptional(),
  thinking: list(text).exactOptional(),
  'not-coming': list(text).exactOptional(),
} satisfies Record<AnswerStatus, z.ZodType>);

const group = z.looseObject({
  title: text.exactOptional(),
  kind: groupKind.exactOptional(),
  leftOut: z.boolean().exactOptional(),
  dateOrder: dateOrder.exactOptional(),
  messenger: text.exactOptional(),
  link: text.exactOptional(),
  ...ownWords,
  texts: laterTexts.exactOptional(),
  memberCount: count.exactOptional(),
  addedMembers: list(text).exactOptional(),
  movingDay: text.exactOptional(),
  twoRooms: z.boolean().exactOptional(),
  chatLink: text.exactOptional(),
  closed: z.boolean().exactOptional(),
});

const person = z.looseObject({
  name: text.exactOptional(),
  handle: text.exactOptional(),
  messengers: list(text).exactOptional(),
  ids: byId(text).exactOptional(),
  notes: text.exactOptional(),
  household: text.exactOptional(),
  doNotAsk: z.boolean().exactOptional(),
  ...ownWords,
  reminder: z.looseObject(ownText).exactOptional(),
  in: byId(standing).exactOptional(),
});

const asking = z.looseObject({
  at: text,
  way: oneOf<Asking['way']>({ copy: true, whatsapp: true, sms: true, mail: true, file: true, paper: true }),
  person: text.nullable(),
  chats: list(chatId),
});

const pair = z.tuple([text, text]);

export const planSchema = z.looseObject({
  version: z.literal(planVersion),
  createdAt: text,
  facts: z.looseObject({ chats: list(chat), contacts: list(contact) }),
  decisions: z.looseObject({
    mode: oneOf<Plan['decisions']['mode']>({ private: true, organisation: true }),
    modeIsSaid: z.boolean().exactOptional(),
    country: text,
    messenger: text.nullable(),
    groups: byId(group),
    handmade: list(z.looseObject({ id: chatId, title: text, members: list(text) })),
    people: byId(person),
    same: list(pair),
    different: list(pair),
    later: list(pair).exactOptional(),
    askings: list(asking),
    helpers: list(
      z.looseObject({
        list: text,
        helper: text,
        at: text,
        people: list(text),
        mergedAt: text.exactOptional(),
        merged: byId(
          z.looseObject({
            status: oneOf<Status>(statusWords),
            via: text.exactOptional(),
            note: text.exactOptional(),
          }),
        ).exactOptional(),
      }),
    ).exactOptional(),
    letter: letter.exactOptional(),
    reminder: letter.exactOptional(),
    phrases: z.looseObject({ de: phraseLists.exactOptional(), en: phraseLists.exactOptional() }).exactOptional(),
    settledSigns: list(z.looseObject({ chat: chatId, person: text, at: text, meaning: signMeaning })).exactOptional(),
    declinedOffers: list(
      z.looseObject({
        offer: oneOf<DeclinedOffer['offer']>({ rest: true, merge: true, 'two-rooms': true }),
        chat: chatId,
        into: chatId.exactOptional(),
      }),
    ).exactOptional(),
    order: z.looseObject({
      pinned: byId(count),
      notBefore: list(z.looseObject({ chat: chatId, after: chatId })),
      weights: byId(count),
    }),
    pace: z
      .looseObject({
        start: text.exactOptional(),
        daysApart: count.exactOptional(),
        mostGroups: count.exactOptional(),
        holidays: list(z.looseObject({ name: text, from: text, to: text })).exactOptional(),
      })
      .exactOptional(),
    erased: list(text),
  }),
});

/** The same type with every `readonly` off and every field there. */
type Whole<T> = T extends readonly [infer A, infer B]
  ? [Whole<A>, Whole<B>]
  : T extends readonly (infer E)[]
    ? Whole<E>[]
    : T extends object
      ? { -readonly [K in keyof T]-?: Whole<T[K]> }
      : T;
type Fits<A, B> = [A] extends [B] ? true : false;
/** What was read is a plan … */
true satisfies Fits<z.infer<typeof planSchema>, Plan>;
/** … and has every field, even those that may be missing. */
true satisfies Fits<Whole<z.infer<typeof planSchema>>, Whole<Plan>>;
