/**
 * Writing a file so that after a crash, a kill or a power cut the old text or the new one is there, whole. The order is what
 * makes it so: write beside it, bring that to the disk, rename over it, bring the folder's entry to the disk.
 */
import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../app/error-code.ts';
import { makeFolder } from '../app/make-folder.ts';

/** `plan.json.4711-0123456789ab.tmp`, written by program 4711. */
const temporaryName = /\.(?:(\d+)-)?[0-9a-f]{12}\.tmp$/u;
/** Nobody brings a file to the disk for so long; only then a dead writer's leftover is surely one, also where two computers share a folder. */
const abandonedAfter = 10_000;

/** Readable for nobody but the user: these files hold other people's names and numbers. */
const onlyForMe = 0o600;

export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder, 0o700);
  const temporary = `${path}.${String(process.pid)}-${randomBytes(6).toString('hex')}.tmp`;
  try {
    // `wx`: never through a link that somebody laid there.
    const file = await open(temporary, 'wx', onlyForMe);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/**
 * Removes what programs that were killed in the middle of writing left beside the files whose names begin like this: half a text, or a
 * whole one that nobody was told of.
 */
export async function removeAbandoned(folder: string, start: string, now: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const found = temporaryName.exec(name);
    if (found === null || !name.startsWith(start)) continue;
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > abandonedAfter && !isAtWork(Number(found[1] ?? 0), now - mtimeMs))
      await rm(join(folder, name), { force: true });
  }
}

/** Numbers of programs come again: what is older than this one was not written by it. */
function isAtWork(program: number, age: number): boolean {
  if (program === 0 || (program === process.pid && age > process.uptime() * 1000)) return false;
  try {
    // Signal 0 does nothing but ask.
    process.kill(program, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Virus scanners and indexers on Windows hold a file for some moments; everywhere else the first try counts. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || tries === 6 || !isHeld(error)) throw error;
      await pause(20 * 2 ** tries);
    }
  }
}

const isHeld = (error: unknown): boolean => ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));

/** Windows knows no such thing for folders and refuses; some network drives too. The rename itself has happened by then. */
export async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(errorCode(error))) throw error;
  } finally {
    await handle?.close();
  }
}
