/**
 * The sealed key in `plan.key`. Under a passphrase it is an age file with the key in it, which `age -d -i plan.key plan.json` takes as it
 * is; in the keychain's keeping it is one line of our own with what the keychain made of it.
 */
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, type Result } from '../../src-core/result.ts';
import { keyText, type KeyFile, type StoredKey } from '../app/vault.ts';
import { errorCode } from '../app/error-code.ts';
import { sealingOf } from './age.ts';
import { renamePatiently, syncFolder, writeDurably } from './durable-file.ts';
import { timeInName } from './time-in-name.ts';

const keychainStart = 'komm-mit key in the keychain\n';
const keptKey = /^plan\.kept-.+\.key$/u;

export const isKeyFile = (name: string): boolean => name === 'plan.key' || keptKey.test(name);

export function keyFile(folder: string, now: () => number = Date.now): KeyFile {
  const path = join(folder, 'plan.key');
  return {
    read: async () => {
      try {
        return storedKey(await readFile(path));
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return null;
        // It is there, and not for us to read now: nothing may be sealed for another key meanwhile.
        return { by: 'unknown', sealed: new Uint8Array() };
      }
    },
    write: ({ by, sealed }) =>
      writeDurably(path, by === 'keychain' ? `${keychainStart}${Buffer.from(sealed).toString('base64')}\n` : sealed),
    keep: async () => {
      try {
        await renamePatiently(path, join(folder, `plan.kept-${timeInName(now())}.key`));
        await syncFolder(folder);
      } catch (error) {
        if (errorCode(error) !== 'ENOENT') throw error;
      }
    },
    remove: async () => {
      await rm(path, { force: true });
      await syncFolder(folder);
    },
  };
}

/** The recovery key in a file of its own, where the user wants it. */
export async function saveKey(path: string, key: string): Promise<Result<null>> {
  try {
    await writeDurably(path, keyText(key));
    return { ok: true, value: null };
  } catch (error) {
    return failure('not-written', { file: basename(path), detail: errorCode(error) });
  }
}

function storedKey(bytes: Buffer): StoredKey {
  if (sealingOf(bytes) === 'passphrase') return { by: 'passphrase', sealed: bytes };
  const text = bytes.toString('latin1');
  if (!text.startsWith(keychainStart)) return { by: 'unknown', sealed: bytes };
  return { by: 'keychain', sealed: Buffer.from(text.slice(keychainStart.length), 'base64') };
}
