/**
 * The plan's file and its companions in one folder:
 * `plan.json` · `plan.backup-<time>.json` · `plan.unreadable-<time>.json` · `plan.kept-<time>.json` (before a new plan) ·
 * `plan.changed-elsewhere-<time>.json` (another program wrote in between). Only backups are ever deleted,
 * except that erasing a person reaches every file here: an earlier plan is written anew without them, an unreadable one goes.
 */
import { copyFile, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plan } from '../../src-core/plan/plan.ts';
import { problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { errorCode } from '../app/error-code.ts';
import { readPlan } from '../app/open-plan.ts';
import type { PlanStorage, StoredText } from '../app/plan-storage.ts';
import { removeAbandoned, renamePatiently, syncFolder, writeDurably } from './durable-file.ts';

const minutes = 60_000;
/** A backup at most this often, so that ten of them reach back further than the last ten clicks. */
const backupEvery = 10 * minutes;
const recentBackups = 5;
const backupDays = 7;

/** The plan of a folder. */
export const planFolder = (folder: string): PlanStorage => planFile(join(folder, 'plan.json'));

/** Any plan file, for the command line. Reading changes nothing. */
export async function openPlanFile(path: string): Promise<Result<Plan>> {
  return readPlan(await readText(path), basename(path));
}

/**
 * Writes a plan where the command line was told to. What lies there and is no plan of ours is kept under another name; a plan is
 * replaced without a backup, since nobody expects more files than the one they named.
 */
export async function savePlanFile(path: string, plan: Plan): Promise<Result<null>> {
  const storage = planFile(path);
  const there = await storage.read();
  const readable = readPlan(there, storage.file);
  if (!readable.ok && readable.problem.code === 'plan-from-newer-version') return readable;
  try {
    if (!readable.ok && there.is !== 'nothing') await storage.setAside();
    await writeDurably(path, JSON.stringify(plan));
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, problem: problem('plan-not-saved', { file: storage.file, detail: errorCode(error) }) };
  }
}

/** Enough of a file's state to notice that somebody else wrote it. */
type Seen = { readonly inode: number; readonly bytes: number; readonly changed: number } | null;

export function planFile(path: string, now: () => number = Date.now): PlanStorage {
  const folder = dirname(path);
  const file = basename(path);
  const stem = file.replace(/\.json$/u, '');
  const companion = (what: string): string => join(folder, `${stem}.${what}-${timeInName(now())}.json`);
  const earlier = ['kept', 'unreadable', 'changed-elsewhere'].map((what) => `${stem}.${what}-`);
  const isEarlier = (name: string): boolean =>
    name.endsWith('.json') && earlier.some((start) => name.startsWith(start));
  const isBackup = (name: string): boolean => name.startsWith(`${stem}.backup-`) && name.endsWith('.json');
  let seen: Seen = null;

  async function backupNames(): Promise<readonly string[]> {
    const names = await readdir(folder).catch(() => []);
    return names.filter(isBackup).sort().reverse();
  }

  async function moveAside(what: string): Promise<string> {
    const target = companion(what);
    await renamePatiently(path, target);
    await syncFolder(folder);
    seen = null;
    return basename(target);
  }

  /** Backs up what is in the file now: the state before this write. */
  async function backUp(): Promise<void> {
    const names = await backupNames();
    const soonest = names[0] === undefined ? 0 : timeOfName(names[0]) + backupEvery;
    if (now() < soonest && soonest - backupEvery <= now()) return;
    await writeDurably(companion('backup'), await readFile(path));
    for (const name of superfluous(await backupNames())) await rm(join(folder, name), { force: true });
  }

  return {
    file,
    folder,
    read: async () => {
      await removeAbandoned(folder, `${stem}.`, now()).catch(() => undefined);
      const stored = await readText(path);
      seen = await look(path).catch(() => null);
      return stored;
    },
    write: async (text) => {
      const there = await look(path);
      if (there !== null && isOther(there, seen)) await moveAside('changed-elsewhere');
      else if (there !== null) await backUp();
      await writeDurably(path, text);
      seen = await look(path);
    },
    setAside: () => moveAside('unreadable'),
    keep: async () => {
      if ((await look(path)) === null) return null;
      const target = companion('kept');
      await copyFile(path, target);
      await syncFolder(folder);
      seen = await look(path);
      return basename(target);
    },
    backups: async () => (await backupNames()).map((name) => ({ name, read: () => readText(join(folder, name)) })),
    earlierPlans: async () => {
      const names = await readdir(folder).catch(() => []);
      return names.filter(isEarlier).map((name) => ({
        name,
        read: () => readText(join(folder, name)),
        write: (text) => writeDurably(join(folder, name), text),
        remove: async () => {
          await rm(join(folder, name), { force: true });
          await syncFolder(folder);
        },
      }));
    },
    dropBackups: async () => {
      for (const name of await backupNames()) await rm(join(folder, name), { force: true });
      await syncFolder(folder);
    },
  };
}

async function readText(path: string): Promise<StoredText> {
  try {
    const bytes = await readFile(path);
    return decode(bytes);
  } catch (error) {
    return isMissing(error) ? { is: 'nothing' } : { is: 'blocked', detail: errorCode(error) };
  }
}

function decode(bytes: Uint8Array): StoredText {
  try {
    return { is: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { is: 'damaged', detail: 'no UTF-8' };
  }
}

async function look(path: string): Promise<Seen> {
  try {
    const found = await stat(path);
    return { inode: found.ino, bytes: found.size, changed: found.mtimeMs };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(error));

const isOther = (there: Exclude<Seen, null>, seen: Seen): boolean =>
  seen === null || there.inode !== seen.inode || there.bytes !== seen.bytes || there.changed !== seen.changed;

/** Kept are the newest few, and of each of the last days one. Names hold the time, newest first. */
function superfluous(names: readonly string[]): readonly string[] {
  const day = (name: string): string => /-(\d{4}-\d{2}-\d{2})T[^-]*/u.exec(name)?.[1] ?? '';
  const days = [...new Set(names.map(day))].slice(0, backupDays);
  const ofDays = days.map((wanted) => names.find((name) => day(name) === wanted));
  return names.filter((name, index) => index >= recentBackups && !ofDays.includes(name));
}

/** `2026-11-24T22-17-03-123Z`: sorts by time, and every system takes it as a name. */
const timeInName = (at: number): string => new Date(at).toISOString().replace(/[:.]/gu, '-');

const timeOfName = (name: string): number =>
  Date.parse(name.replace(/^.*-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.json$/u, '$1T$2:$3:$4.$5Z')) || 0;
