/** A plan file that is not the program's own: which seal it has, and whether what is at hand opens it. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, type Result } from '../../src-core/result.ts';
import type { Secrets } from '../app/elsewhere-desk.ts';
import type { PlanSeal, PlanStorage } from '../app/plan-storage.ts';
import { identityIn, openWithPassphrase, sealingOf } from './age.ts';
import { isKeyFile } from './key-file.ts';
import { openPlanFile, planFile } from './plan-file.ts';
import { identitySeal, passphraseSeal, plainSeal } from './plan-seals.ts';

/** Looked at first: a file somebody else keeps is never renamed aside as our own would be. */
export async function planElsewhere(path: string, secrets: Secrets): Promise<Result<PlanStorage>> {
  const seal = await sealOfFile(path, secrets);
  if (!seal.ok) return seal;
  const readable = await openPlanFile(path, seal.value);
  return readable.ok ? { ok: true, value: planFile(path, Date.now, seal.value) } : readable;
}

/**
 * The seal that a file has, opened; what is written later is sealed in the same way. A file for a key may have that key beside it, under a
 * passphrase. Problems: `plan-locked` (a passphrase would open it, and there is none), `passphrase-wrong`, `key-missing`, `sealed-damaged`.
 */
export async function sealOfFile(path: string, secrets: Secrets): Promise<Result<PlanSeal>> {
  const file = basename(path);
  const content = await readFile(path).catch(() => null);
  const sealing = content === null ? null : sealingOf(content);
  if (content === null || sealing === null) return { ok: true, value: plainSeal };
  if (sealing === 'passphrase') {
    const passphrase = await secrets.passphrase(file);
    if (passphrase === null) return failure('plan-locked', { file });
    return thatOpens(passphraseSeal(passphrase), content, file);
  }
  for (const identity of secrets.identities) {
    const seal = await thatOpens(identitySeal(identity), content, file);
    if (seal.ok || seal.problem.code !== 'key-missing') return seal;
  }
  return keyBeside(dirname(path), content, file, secrets);
}

async function keyBeside(
  folder: string,
  content: Uint8Array,
  file: string,
  secrets: Secrets,
): Promise<Result<PlanSeal>> {
  const names = (await readdir(folder).catch(() => [])).filter(isKeyFile);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name)).catch(() => null)));
  const locked = files.filter((bytes) => bytes !== null && sealingOf(bytes) === 'passphrase');
  if (locked.length === 0) return failure('key-missing', { file });
  const passphrase = await secrets.passphrase(file);
  if (passphrase === null) return failure('plan-locked', { file });
  let last: Result<PlanSeal> = failure('passphrase-wrong', { file });
  for (const bytes of locked) {
    const opened = bytes === null ? null : await openWithPassphrase(bytes, passphrase, file);
    const identity = opened?.ok === true ? await identityIn(Buffer.from(opened.value).toString()) : null;
    if (identity === null) continue;
    last = await thatOpens(identitySeal(identity), content, file);
    if (last.ok) return last;
  }
  return last;
}

async function thatOpens(seal: PlanSeal, content: Uint8Array, file: string): Promise<Result<PlanSeal>> {
  const opened = await seal.open(content, file);
  return opened.ok ? { ok: true, value: seal } : opened;
}
