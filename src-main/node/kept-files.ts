/**
 * What the program keeps in its folder, told apart by name: the answer to "what is stored where", and the list that "delete
 * everything" goes through. Files of the browser inside (caches, none of them about chats) are counted apart and left alone.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptFiles, KeptKind, KeptStorage } from '../app/kept-desk.ts';
import { syncFolder } from './durable-file.ts';

const kinds: readonly (readonly [KeptKind, RegExp])[] = [
  ['plan', /^plan\.json$/u],
  ['key', /^plan\.(?:kept-.+\.)?key$/u],
  ['backups', /^plan\.backup-.+\.json$/u],
  ['kept', /^plan\.(?:kept|changed-elsewhere)-.+\.json$/u],
  ['unreadable', /^(?:plan|settings)\.unreadable-.+\.json$/u],
  ['unfinished', /^(?:plan|settings)(?:\..+)?\.(?:json|key)\..+\.tmp$|^window\.json\.new$/u],
  ['settings', /^(?:settings|window)\.json$/u],
  ['log', /^log\.txt(?:\.old)?$/u],
];

const keptKindOf = (name: string): KeptKind | null => kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? null;

export const keptStorage = (folder: string): KeptStorage => ({
  folder,
  look: () => keptFiles(folder),
  erase: () => deleteKeptFiles(folder),
  planChangedAt: () => changedAt(join(folder, 'plan.json')),
});

/** Only kinds of which there is something. */
async function keptFiles(folder: string): Promise<readonly KeptFiles[]> {
  const found = await namesByKind(folder);
  return Promise.all(
    [...found].map(async ([kind, names]) => {
      const sizes = await Promise.all(names.map((name) => sizeOf(join(folder, name))));
      return { kind, files: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    }),
  );
}

/** Deletes them all, for good, and answers what is gone. Rejects at the first one that the system does not let go. */
async function deleteKeptFiles(folder: string): Promise<readonly KeptFiles[]> {
  const before = await keptFiles(folder);
  for (const [, names] of await namesByKind(folder))
    for (const name of names) await rm(join(folder, name), { force: true });
  await syncFolder(folder);
  return before;
}

const changedAt = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );

async function namesByKind(folder: string): Promise<ReadonlyMap<KeptKind, readonly string[]>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = new Map<KeptKind, string[]>();
  for (const [kind] of kinds) found.set(kind, []);
  for (const entry of entries) {
    const kind = entry.isFile() ? keptKindOf(entry.name) : null;
    if (kind !== null) found.get(kind)?.push(entry.name);
  }
  return new Map([...found].filter(([, names]) => names.length > 0));
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );
