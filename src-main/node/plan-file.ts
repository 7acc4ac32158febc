/**
 * The plan's file and its companions in one folder:
 * `plan.json` · `plan.backup-<time>.json` · `plan.unreadable-<time>.json` · `plan.kept-<time>.json` (before a new plan) ·
 * `plan.changed-elsewhere-<time>.json` (another program wrote in between). Only backups are ever deleted,
 * except that erasing a person reaches every file here: an earlier plan is written anew without them, an unreadable one goes.
 */
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plan } from '../../src-core/plan/plan.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { errorCode } from '../app/error-code.ts';
import { oneAfterAnother } from '../app/one-after-another.ts';
import { readPlan } from '../app/open-plan.ts';
import type { PlanSeal, PlanStorage, StoredText } from '../app/plan-storage.ts';
import { sealingOf } from './age.ts';
import { removeAbandoned, renamePatiently, syncFolder, writeDurably } from './durable-file.ts';
import { plainSeal } from './plan-seals.ts';
import { timeInName, timeOfName } from './time-in-name.ts';

const minutes = 60_000;
/** A backup at most this often, so that five of them reach back further than the last five clicks. */
const backupEvery = 10 * minutes;
const recentBackups = 5;
const backupDays = 7;

/** The plan of a folder. */
export const planFolder = (folder: string, seal: PlanSeal = plainSeal): PlanStorage => ({
  ...planFile(join(folder, 'plan.json'), Date.now, seal),
  isOwn: true,
});

/** Any plan file, for the command line and before the window opens it. Reading changes nothing. */
export async function openPlanFile(path: string, seal: PlanSeal = plainSeal): Promise<Result<Plan>> {
  return readPlan(await readText(path, seal), basename(path));
}

/**
 * Writes a plan where the command line was told to. What lies there and is no plan of ours is kept under another name; a plan is
 * replaced without a backup, since nobody expects more files than the one they named.
 */
export async function savePlanFile(path: string, plan: Plan, seal: PlanSeal = plainSeal): Promise<Result<null>> {
  const storage = planFile(path, Date.now, seal);
  const there = await storage.read();
  const readable = readPlan(there, storage.file);
  if (!readable.ok && readable.problem.code === 'plan-from-newer-version') return readable;
  try {
    if (!readable.ok && there.is !== 'nothing') await storage.setAside();
    await writeDurably(path, await seal.seal(Buffer.from(JSON.stringify(plan))));
    return { ok: true, value: null };
  } catch (error) {
    return failure('plan-not-saved', { file: storage.file, detail: errorCode(error) });
  }
}

/** Enough of a file's state to notice that somebody else wrote it. */
type Seen = { readonly inode: number; readonly bytes: number; readonly changed: number } | null;

export function planFile(path: string, now: () => number = Date.now, seal: PlanSeal = plainSeal): PlanStorage {
  const folder = dirname(path);
  const file = basename(path);
  const stem = file.replace(/\.json$/u, '');
  const companion = (what: string): string => join(folder, `${stem}.${what}-${timeInName(now())}.json`);
  const earlier = ['kept', 'unreadable', 'changed-elsewhere'].map((what) => `${stem}.${what}-`);
  const isEarlier = (name: string): boolean =>
    name.endsWith('.json') && earlier.some((start) => name.startsWith(start));
  const isBackup = (name: string): boolean => name.startsWith(`${stem}.backup-`) && name.endsWith('.json');
  const namesBeside = async (): Promise<readonly string[]> => readdir(folder).catch(() => []);
  const alone = oneAfterAnother();
  let seen: Seen = null;
  let isTidy = false;

  async function backupNames(): Promise<readonly string[]> {
    return (await namesBeside()).filter(isBackup).sort().reverse();
  }

  /** What lies there, sealed as everything of ours is by now: an earlier edition, or another program, may have left it open. */
  async function copyTo(target: string, from: string): Promise<void> {
    const content = await readFile(from);
    const isOpen = sealingOf(content) === null;
    if (isOpen || target !== from) await writeDurably(target, isOpen ? await seal.seal(content) : content);
  }

  const sealInPlace = (there: string): Promise<void> => copyTo(there, there);

  async function moveAside(what: string): Promise<string> {
    const target = companion(what);
    await renamePatiently(path, target);
    await syncFolder(folder);
    seen = null;
    // It may be something that nobody can read.
    await sealInPlace(target).catch(() => undefined);
    return basename(target);
  }

  /** Backs up what is in the file now: the state before this write. */
  async function backUp(): Promise<void> {
    const names = await backupNames();
    const soonest = names[0] === undefined ? 0 : timeOfName(names[0]) + backupEvery;
    if (now() < soonest && soonest - backupEvery <= now()) return;
    await copyTo(companion('backup'), path);
    for (const name of superfluous(await backupNames())) await rm(join(folder, name), { force: true });
  }

  /** Once: what an earlier edition left open beside the file, or a crash between two of these. */
  async function sealWhatLiesOpen(): Promise<void> {
    if (isTidy) return;
    for (const name of (await namesBeside()).filter((name) => isBackup(name) || isEarlier(name)))
      await sealInPlace(join(folder, name));
    isTidy = true;
  }

  async function resealOne(name: string): Promise<void> {
    const there = join(folder, name);
    const about = await stat(there);
    const content = await readFile(there);
    const open = sealingOf(content) === null ? { ok: true as const, value: content } : await seal.open(content, name);
    if (!open.ok) return;
    await writeDurably(there, await seal.seal(open.value));
    // It says no more than before: the days until somebody asks about the plan go on.
    await utimes(there, about.atime, about.mtime);
  }

  return {
    file,
    folder,
    isOwn: false,
    read: async () => {
      await removeAbandoned(folder, `${stem}.`, now()).catch(() => undefined);
      const stored = await readText(path, seal);
      seen = await look(path).catch(() => null);
      return stored;
    },
    write: (text) =>
      alone(async () => {
        const content = await seal.seal(Buffer.from(text));
        const there = await look(path);
        if (there !== null && isOther(there, seen)) await moveAside('changed-elsewhere');
        else if (there !== null) await backUp();
        await writeDurably(path, content);
        seen = await look(path);
        await sealWhatLiesOpen().catch(() => undefined);
      }),
    setAside: () => alone(() => moveAside('unreadable')),
    keep: () =>
      alone(async () => {
        if ((await look(path)) === null) return null;
        const target = companion('kept');
        await copyTo(target, path);
        seen = await look(path);
        return basename(target);
      }),
    backups: async () =>
      (await backupNames()).map((name) => ({ name, read: () => readText(join(folder, name), seal) })),
    earlierPlans: async () =>
      (await namesBeside()).filter(isEarlier).map((name) => ({
        name,
        read: () => readText(join(folder, name), seal),
        write: async (text) => writeDurably(join(folder, name), await seal.seal(Buffer.from(text))),
        remove: async () => {
          await rm(join(folder, name), { force: true });
          await syncFolder(folder);
        },
      })),
    dropBackups: async () => {
      for (const name of await backupNames()) await rm(join(folder, name), { force: true });
      await syncFolder(folder);
    },
    reseal: () =>
      alone(async () => {
        await removeAbandoned(folder, `${stem}.`, Infinity);
        for (const name of (await namesBeside()).filter((name) => name === file || isBackup(name) || isEarlier(name)))
          await resealOne(name);
        seen = await look(path);
      }),
  };
}

async function readText(path: string, seal: PlanSeal): Promise<StoredText> {
  try {
    const ready = await seal.ready();
    if (!ready.ok) return { is: 'locked', problem: { ...ready.problem, file: basename(path) } };
    const bytes = await readFile(path);
    if (sealingOf(bytes) === null) return decode(bytes);
    const opened = await seal.open(bytes, basename(path));
    if (opened.ok) return decode(opened.value);
    return opened.problem.code === 'sealed-damaged'
      ? { is: 'damaged', detail: opened.problem.code }
      : { is: 'locked', problem: opened.problem };
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
