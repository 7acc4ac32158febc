/** A helper's file on the disk: sealed with a passphrase, checked before anything of it is believed. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { helperSchema } from '../../src-bridge/helper-schema.ts';
import { type HelperFile, helperFileVersion } from '../../src-core/invite/helper-file.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { errorCode } from './error-code.ts';
import { limits } from './limits.ts';

/** How a file is sealed and opened; `file` is the name that a problem tells. */
export interface Sealing {
  readonly seal: (content: Uint8Array, passphrase: string) => Promise<Uint8Array>;
  readonly open: (sealed: Uint8Array, passphrase: string, file: string) => Promise<Result<Uint8Array>>;
  /** Brings it to the disk whole or not at all. */
  readonly write: (path: string, content: Uint8Array) => Promise<void>;
}

export async function openHelperFile(
  path: string,
  passphrase: string,
  { open }: Pick<Sealing, 'open'>,
): Promise<Result<HelperFile>> {
  const file = basename(path);
  try {
    if ((await stat(path)).size > limits.helperFileBytes) return failure('helper-file-unknown', { file });
    const opened = await open(await readFile(path), passphrase.trim(), file);
    return opened.ok ? parse(opened.value, file) : opened;
  } catch (error) {
    const code = errorCode(error) === 'ENOENT' ? 'not-found' : 'not-readable';
    return failure(code, { file, detail: errorCode(error) });
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
    return failure('not-written', { file: basename(path), detail: errorCode(error) });
  }
}

function parse(content: Uint8Array, file: string): Result<HelperFile> {
  const unknown = (detail: string): Result<HelperFile> => failure('helper-file-unknown', { file, detail });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return unknown('no JSON');
  }
  const parsed = helperSchema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const isNewer = z.object({ kind: z.literal('komm-mit-helper'), version: z.number().min(helperFileVersion + 1) });
  if (isNewer.safeParse(json).success) return failure('helper-file-newer', { file });
  return unknown(parsed.error.issues[0]?.path.join('.') ?? '');
}
