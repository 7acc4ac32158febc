/** A helper's file on the disk: sealed with a passphrase, checked before anything of it is believed. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import type { HelperFile } from '../../src-core/invite/helper-file.ts';
import { helperFileVersion } from '../../src-core/invite/helper-file.ts';
import { statuses } from '../../src-core/plan/plan.ts';
import { problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { errorCode } from './error-code.ts';

/** How a file is sealed and opened; `file` is the name that a problem tells. */
export interface Sealing {
  readonly seal: (content: Uint8Array, passphrase: string) => Promise<Uint8Array>;
  readonly open: (sealed: Uint8Array, passphrase: string, file: string) => Promise<Result<Uint8Array>>;
  /** Brings it to the disk whole or not at all. */
  readonly write: (path: string, content: Uint8Array) => Promise<void>;
}

/** Thousands of people with long messages stay far below. */
const largestFile = 32 * 1024 * 1024;

const text = z.string().max(20_000);
const id = z
  .string()
  .min(1)
  .max(1000)
  .refine((key) => key !== '__proto__');
const instant = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/u);

const answerSchema = z.object({
  person: id,
  status: z.enum(statuses),
  via: z.string().max(1000).exactOptional(),
  note: text.exactOptional(),
  asked: z
    .array(z.object({ at: instant, way: z.enum(['copy', 'whatsapp', 'sms', 'mail', 'file', 'paper']) }))
    .max(1000)
    .readonly(),
});

const helperSchema = z.object({
  kind: z.literal('komm-mit-helper'),
  version: z.literal(helperFileVersion),
  plan: z.string().max(100),
  list: z.string().min(1).max(100),
  helper: z.string().max(1000),
  madeAt: instant,
  groups: z.array(z.object({ chat: id, title: text, messenger: text, link: text.nullable() })).max(10_000),
  people: z
    .array(
      z.object({
        id,
        name: text,
        phone: z.string().max(40).nullable(),
        email: z.string().max(254).nullable(),
        chats: z.array(z.object({ chat: id, status: z.enum(statuses) })).max(10_000),
        text,
      }),
    )
    .max(100_000),
  answers: z.array(answerSchema).max(100_000),
  savedAt: instant.nullable(),
});
true satisfies z.infer<typeof helperSchema> extends HelperFile ? true : false;

export async function openHelperFile(
  path: string,
  passphrase: string,
  { open }: Pick<Sealing, 'open'>,
): Promise<Result<HelperFile>> {
  const file = basename(path);
  try {
    if ((await stat(path)).size > largestFile) return { ok: false, problem: problem('helper-file-unknown', { file }) };
    const opened = await open(await readFile(path), passphrase.trim(), file);
    return opened.ok ? parse(opened.value, file) : opened;
  } catch (error) {
    const code = errorCode(error) === 'ENOENT' ? 'not-found' : 'not-readable';
    return { ok: false, problem: problem(code, { file, detail: errorCode(error) }) };
  }
}

export async function saveHelperFile(
  path: string,
  file: HelperFile,
  passphrase: string,
  { seal, write }: Pick<Sealing, 'seal' | 'write'>,
): Promise<Result<null>> {
  try {
    await write(path, await seal(new TextEncoder().encode(JSON.stringify(file)), passphrase.trim()));
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, problem: problem('not-written', { file: basename(path), detail: errorCode(error) }) };
  }
}

function parse(content: Uint8Array, file: string): Result<HelperFile> {
  const unknown = (detail: string): Result<HelperFile> => ({
    ok: false,
    problem: problem('helper-file-unknown', { file, detail }),
  });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return unknown('no JSON');
  }
  const parsed = helperSchema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const isNewer = z.object({ kind: z.literal('komm-mit-helper'), version: z.number().min(helperFileVersion + 1) });
  if (isNewer.safeParse(json).success) return { ok: false, problem: problem('helper-file-newer', { file }) };
  return unknown(parsed.error.issues[0]?.path.join('.') ?? '');
}
