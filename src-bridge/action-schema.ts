/**
 * What the window may decide: every action but `add-facts`, which comes from an import in main. The types below make a new
 * action, or a new field of one, fail to compile until it stands here too.
 */
import { z } from 'zod';
import type { Action } from '../src-core/plan/action.ts';
import { groupKinds } from '../src-core/groups/group.ts';
import { answerStatuses, laterTexts, statuses } from '../src-core/plan/plan.ts';
import { askingWay, chatId, instant, isKey, personId } from './asking-schema.ts';

// Lengths are far above what people write; they only keep a broken window from filling the disk.
const messengerId = z.string().min(1).max(40);
const name = z.string().max(1000);
const longText = z.string().max(20_000);
const link = z.string().max(4000);
const localDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most).readonly();
const change = <T extends z.ZodType>(of: T) => of.nullable().exactOptional();
const byChat = z.record(chatId, z.number().min(-1e9).max(1e9)).readonly();

const condition = z.discriminatedUnion('if', [
  z.object({ if: z.literal('others'), count: z.int().min(0).max(100_000) }),
  z.object({ if: z.literal('person'), person: personId }),
  z.object({ if: z.literal('group'), chat: chatId }),
  z.object({ if: z.literal('date'), day: localDay }),
]);

const standing = z.object({
  status: z.enum(statuses),
  condition: condition.exactOptional(),
  via: name.exactOptional(),
});

const asking = z.object({
  at: instant,
  way: askingWay,
  person: personId.nullable(),
  chats: list(chatId, 10_000),
});

const answer = z.object({
  status: z.enum(statuses),
  via: name.exactOptional(),
  note: longText.exactOptional(),
});

const handedOut = z.object({
  list: z.string().min(1).max(100),
  helper: name,
  at: instant,
  people: list(personId, 100_000),
  mergedAt: instant.exactOptional(),
  merged: z.record(personId, answer).readonly().exactOptional(),
});

const tone = z.enum(['du', 'sie', 'ihr']);
const languages = list(z.string().max(20), 50);

/** By language and form of address: two dozen at most, from us. */
const otherWords = z.record(z.string().max(40).refine(isKey), longText).readonly();

const groupChange = z.object({
  title: change(name),
  kind: change(z.enum(groupKinds)),
  leftOut: change(z.boolean()),
  dateOrder: change(z.enum(['dmy', 'mdy', 'ymd'])),
  messenger: change(messengerId),
  link: change(link),
  tone: change(tone),
  text: change(longText),
  textLanguages: change(languages),
  otherWords: change(otherWords),
  memberCount: change(z.int().min(0).max(1_000_000)),
  addedMembers: change(list(name, 5000)),
  movingDay: change(localDay),
  twoRooms: change(z.boolean()),
  chatLink: change(link),
  closed: change(z.boolean()),
});

const personChange = z.object({
  name: change(name),
  handle: change(name),
  messengers: change(list(messengerId, 100)),
  ids: change(z.record(messengerId.refine(isKey), name).readonly()),
  notes: change(longText),
  household: change(name),
  doNotAsk: change(z.boolean()),
  text: change(longText),
  tone: change(tone),
  textLanguages: change(languages),
  otherWords: change(otherWords),
  reminder: change(z.object({ text: longText.exactOptional(), otherWords: otherWords.exactOptional() })),
});

const letterChange = z.object({
  text: change(longText),
  tone: change(tone),
  textLanguages: change(languages),
  otherWords: change(otherWords),
});

const paceChange = z.object({
  start: change(localDay),
  daysApart: change(z.int().min(1).max(365)),
  mostGroups: change(z.int().min(1).max(1000)),
  holidays: change(list(z.object({ name, from: localDay, to: localDay }), 200)),
});

const orderChange = z.object({
  pinned: byChat.exactOptional(),
  notBefore: list(z.object({ chat: chatId, after: chatId }), 1000).exactOptional(),
  weights: byChat.exactOptional(),
});

export const actionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('remove-chat'), chat: chatId }),
  z.object({ type: z.literal('change-group'), chat: chatId, change: groupChange }),
  z.object({
    type: z.literal('add-handmade-group'),
    group: z.object({ id: chatId, title: name, members: list(name, 5000) }),
  }),
  z.object({ type: z.literal('change-person'), person: personId, change: personChange }),
  z.object({ type: z.literal('set-status'), chat: chatId, people: list(personId, 100_000), standing }),
  z.object({ type: z.literal('note-asking'), asking }),
  z.object({ type: z.literal('note-askings'), askings: list(asking, 10_000) }),
  z.object({ type: z.literal('hand-out'), handed: list(handedOut, 1000) }),
  z.object({
    type: z.literal('merge-answers'),
    handed: handedOut,
    standings: list(z.object({ person: personId, chat: chatId, standing }), 100_000),
    doNotAsk: list(personId, 100_000),
    notes: list(z.object({ person: personId, note: longText }), 100_000),
    askings: list(asking, 100_000),
  }),
  z.object({ type: z.literal('change-letter'), letter: z.enum(['letter', 'reminder']), change: letterChange }),
  z.object({ type: z.literal('change-text'), chat: chatId, text: z.enum(laterTexts), change: letterChange }),
  z.object({
    type: z.literal('change-phrases'),
    language: z.enum(['de', 'en']),
    status: z.enum(answerStatuses),
    phrases: list(z.string().min(1).max(200), 500).nullable(),
  }),
  z.object({
    type: z.literal('settle-sign'),
    sign: z.object({
      chat: chatId,
      person: personId,
      at: z.string().max(40),
      meaning: z.enum([...statuses, 'new-number']),
    }),
    standing: standing.nullable(),
  }),
  z.object({
    type: z.literal('decline-offer'),
    offer: z.object({ offer: z.enum(['rest', 'merge', 'two-rooms']), chat: chatId, into: chatId.exactOptional() }),
  }),
  z.object({ type: z.literal('offer-again') }),
  z.object({
    type: z.literal('judge-pair'),
    a: personId,
    b: personId,
    verdict: z.enum(['same', 'different', 'later', 'open']),
  }),
  z.object({
    type: z.literal('split-person'),
    apart: list(z.tuple([personId, personId]).readonly(), 10_000),
  }),
  z.object({
    type: z.literal('erase-person'),
    person: personId,
    alsoKnownAs: list(personId, 10_000).exactOptional(),
    fingerprints: list(z.string().max(200), 10_000),
  }),
  z.object({ type: z.literal('change-order'), order: orderChange }),
  z.object({ type: z.literal('change-pace'), change: paceChange }),
  z.object({ type: z.literal('set-moving-days'), days: z.record(chatId, localDay.nullable()).readonly() }),
  z.object({ type: z.literal('choose-messenger'), messenger: messengerId.nullable() }),
  z.object({
    type: z.literal('change-settings'),
    mode: z.enum(['private', 'organisation']).exactOptional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/u)
      .exactOptional(),
  }),
]);

type WindowAction = Exclude<Action, { readonly type: 'add-facts' }>;

/** The same type with every `readonly` off and every field there, so that two types can be compared whole. */
type Whole<T> = T extends readonly (infer E)[]
  ? Whole<E>[]
  : T extends object
    ? { -readonly [K in keyof T]-?: Whole<T[K]> }
    : T;
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Parsed = z.infer<typeof actionSchema>;
true satisfies Both<Whole<Parsed>, Whole<WindowAction>>;
true satisfies Both<Parsed, WindowAction>;
