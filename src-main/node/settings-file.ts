/**
 * The window's settings in `settings.json`. A file that is no settings is renamed aside, never written over; what a newer edition
 * wrote and we do not know stays as it is.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../app/error-code.ts';
import { oneAfterAnother } from '../app/one-after-another.ts';
import { type Settings, settingsSchema } from '../app/settings-schema.ts';
import { removeAbandoned, renamePatiently, syncFolder, writeDurably } from './durable-file.ts';
import { timeInName } from './time-in-name.ts';

const known = {
  ...settingsSchema.shape,
  /** When the user last said "keep it", in milliseconds. */
  keptAt: z.number().int().nonnegative(),
};

/** What the user chose; what is missing was never chosen. */
export type StoredSettings = Partial<Settings> & { readonly keptAt?: number };

export interface SettingsFile {
  readonly settings: StoredSettings;
  /** Durable when it resolves. Rejects when it could not be written. */
  readonly save: (settings: StoredSettings) => Promise<void>;
}

export async function openSettingsFile(folder: string, now: () => number = Date.now): Promise<SettingsFile> {
  const path = join(folder, 'settings.json');
  await removeAbandoned(folder, 'settings.', now()).catch(() => undefined);
  const stored = await readObject(path);
  const isBlocked = stored === 'blocked' || (stored === 'damaged' && !(await setAside(folder, now())));
  let all = typeof stored === 'object' ? stored : {};
  const inTurn = oneAfterAnother();
  return {
    settings: settingsIn(all),
    save: (settings) => {
      // It may be there and fine, only not for us and not now; or no good, and nobody lets us put it aside.
      if (isBlocked) return Promise.reject(new Error('settings.json cannot be read, so it is not replaced'));
      all = { ...all, ...settings };
      const text = JSON.stringify(all, null, 2);
      return inTurn(() => writeDurably(path, text));
    },
  };
}

/** Whether it could be done: settings that cannot be moved must not keep the program from starting. */
async function setAside(folder: string, now: number): Promise<boolean> {
  try {
    await renamePatiently(join(folder, 'settings.json'), join(folder, `settings.unreadable-${timeInName(now)}.json`));
    await syncFolder(folder);
    return true;
  } catch {
    return false;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

async function readObject(path: string): Promise<JsonObject | 'damaged' | 'blocked' | 'nothing'> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isObject(value) ? value : 'damaged';
  } catch (error) {
    if (error instanceof SyntaxError) return 'damaged';
    return errorCode(error) === 'ENOENT' ? 'nothing' : 'blocked';
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function settingsIn(all: JsonObject): StoredSettings {
  const language = known.language.safeParse(all['language']);
  const theme = known.theme.safeParse(all['theme']);
  const keep = known.keepDays.safeParse(all['keepDays']);
  const compare = known.compare.safeParse(all['compare']);
  const settledKey = known.settledKey.safeParse(all['settledKey']);
  const keptAt = known.keptAt.safeParse(all['keptAt']);
  return {
    ...(language.success && { language: language.data }),
    ...(theme.success && { theme: theme.data }),
    ...(keep.success && { keepDays: keep.data }),
    ...(compare.success && { compare: compare.data }),
    ...(settledKey.success && { settledKey: settledKey.data }),
    ...(keptAt.success && { keptAt: keptAt.data }),
  };
}
