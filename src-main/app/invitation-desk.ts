/** What the window's commands about invitations come to, on disk and in addresses. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Target } from '../../src-bridge/contract.ts';
import type { ChatId } from '../../src-core/chat/chat.ts';
import { qrFor } from '../../src-core/invite/qr.ts';
import { readQrPng } from '../../src-core/invite/qr-reading.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { groupsToInvite } from './plan-invitations.ts';
import { addressOf, invitation } from './target-address.ts';
import { writeInvitations } from './write-invitations.ts';

export interface KitWritten {
  readonly folder: string;
  readonly files: number;
}

export interface InvitationDesk {
  readonly saveQr: (link: string, format: 'png' | 'svg', path: string) => Promise<Result<null>>;
  readonly readQr: (path: string) => Promise<Result<readonly string[]>>;
  readonly writeKit: (plan: Plan, chats: readonly ChatId[], folder: string) => Promise<Result<KitWritten>>;
  /** The one address that a target means, or why there is none. */
  readonly addressOf: (target: Target) => Result<string>;
}

const folderNames = { de: 'Einladungen', en: 'Invitations' } as const;

/** A screenshot is far smaller. */
const largestPicture = 40 * 1024 * 1024;

export function createInvitationDesk(language: () => 'de' | 'en'): InvitationDesk {
  return { saveQr, readQr, addressOf, writeKit: (plan, chats, folder) => writeKit(plan, chats, folder, language()) };
}

async function saveQr(text: string, format: 'png' | 'svg', path: string): Promise<Result<null>> {
  const link = invitation(text);
  if (link === null) return { ok: false, problem: problem('link-not-usable') };
  const qr = qrFor(link);
  if (!qr.ok) return qr;
  try {
    await writeFile(path, qr.value[format]);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, problem: problem('not-written', { file: basename(path), detail: codeOf(error) }) };
  }
}

async function readQr(path: string): Promise<Result<readonly string[]>> {
  const file = basename(path);
  try {
    if ((await stat(path)).size > largestPicture) return { ok: false, problem: problem('qr-not-found', { file }) };
    const read = readQrPng(await readFile(path));
    return read.ok ? { ok: true, value: [read.value] } : { ok: false, problem: { ...read.problem, file } };
  } catch (error) {
    return { ok: false, problem: problem('not-readable', { file, detail: codeOf(error) }) };
  }
}

async function writeKit(
  plan: Plan,
  chats: readonly ChatId[],
  parent: string,
  language: 'de' | 'en',
): Promise<Result<KitWritten>> {
  const written = await writeInvitations(groupsToInvite(plan, chats, language), parent, folderNames[language]);
  return written.ok
    ? { ok: true, value: { folder: written.value.folder, files: written.value.files.length } }
    : written;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
