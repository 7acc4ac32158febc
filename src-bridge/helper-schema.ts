/** The shape of a helper's file: strict, since it comes from another computer, and a part of it from the window. */
import { z } from 'zod';
import { type HelperFile, helperFileVersion } from '../src-core/invite/helper-file.ts';
import { statuses } from '../src-core/plan/plan.ts';
import { askingWay, chatId, instant, personId } from './asking-schema.ts';

const text = z.string().max(20_000);

export const helperAnswerSchema = z.object({
  person: personId,
  status: z.enum(statuses),
  via: z.string().max(1000).exactOptional(),
  note: text.exactOptional(),
  asked: z
    .array(z.object({ at: instant, way: askingWay }))
    .max(1000)
    .readonly(),
});

export const helperSchema = z.object({
  kind: z.literal('komm-mit-helper'),
  version: z.literal(helperFileVersion),
  plan: z.string().max(100),
  list: z.string().min(1).max(100),
  helper: z.string().max(1000),
  madeAt: instant,
  groups: z.array(z.object({ chat: chatId, title: text, messenger: text, link: text.nullable() })).max(10_000),
  people: z
    .array(
      z.object({
        id: personId,
        name: text,
        phone: z.string().max(40).nullable(),
        email: z.string().max(254).nullable(),
        chats: z.array(z.object({ chat: chatId, status: z.enum(statuses) })).max(10_000),
        text,
      }),
    )
    .max(100_000),
  answers: z.array(helperAnswerSchema).max(100_000),
  savedAt: instant.nullable(),
});
true satisfies z.infer<typeof helperSchema> extends HelperFile ? true : false;
