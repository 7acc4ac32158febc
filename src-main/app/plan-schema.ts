/**
 * The shape of a plan file. Strict about what we know, tolerant (and keeping) what we do not: a later edition of the same version
 * may have written more. The types at the end make a new fact or decision fail to compile until it stands here or, a fact, in
 * `facts-schema.ts`; if older files lack it, it also needs a default there or a new version with a migration.
 */
import { z } from 'zod';
import { groupKinds } from '../../src-core/groups/group.ts';
import {
  type AnswerStatus,
  type Asking,
  type DeclinedOffer,
  type LaterText,
  type Plan,
  planVersion,
  statuses,
  type Tone,
} from '../../src-core/plan/plan.ts';
import { dateOrder, facts } from './facts-schema.ts';
import { byId, chatId, count, list, oneOf, text } from './schema-parts.ts';

const signMeaning = z.enum([...statuses, 'new-number']);

const standing = z.looseObject({
  status: z.enum(statuses),
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
  kind: z.enum(groupKinds).exactOptional(),
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
  facts,
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
            status: z.enum(statuses),
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
