/**
 * Files in age's format (https://age-encryption.org/v1, checked 2026-11-25), sealed with a passphrase or for a key. What is written here
 * opens with the `age` program too, and the other way round: `age -d plan.kommmit`, `age -d -i key.txt plan.kommmit`.
 */
import { webcrypto } from 'node:crypto';
import type { Identity } from 'age-encryption';
import { failure, type Result } from '../../src-core/result.ts';

// The library takes its random bytes from there, and Node 18 (Electron before 28) does not have it; Node ≥ 20 does.
const surroundings: { crypto?: unknown } = globalThis;
surroundings.crypto ??= webcrypto;

/** Loaded when the first file needs it: it takes a tenth of a second, and most starts of the command line open no plan. */
const library = () => import('age-encryption');
const scrypt = () => import('./age-scrypt.ts');

const binaryStart = 'age-encryption.org/v1\n';
const armourStart = '-----BEGIN AGE ENCRYPTED FILE-----';

/** What opens the file: a passphrase or a key; null where it is no age file at all. */
export function sealingOf(bytes: Uint8Array): 'passphrase' | 'key' | null {
  const start = textOf(bytes.subarray(0, 200));
  const isLetters = start.startsWith(armourStart);
  const header = isLetters ? Buffer.from(start.slice(armourStart.length), 'base64').toString('latin1') : start;
  if (!header.startsWith(binaryStart)) return null;
  return header.startsWith('-> scrypt ', binaryStart.length) ? 'passphrase' : 'key';
}

/** Takes about a second. Leading and trailing spaces of a passphrase count. */
export const sealWithPassphrase = (content: Uint8Array, passphrase: string): Promise<Uint8Array> =>
  passphraseSealer(passphrase)(content);

/** For sealing again and again: what takes time is done ahead for the next one, each with a salt of its own. */
export function passphraseSealer(passphrase: string): (content: Uint8Array) => Promise<Uint8Array> {
  const encrypter = (async () => {
    const [{ Encrypter }, { passphraseRecipient }] = await Promise.all([library(), scrypt()]);
    const made = new Encrypter();
    made.addRecipient(passphraseRecipient(passphrase));
    return made;
  })();
  // Whoever seals hears of it.
  encrypter.catch(() => undefined);
  return async (content) => (await encrypter).encrypt(content);
}

/**
 * Takes about a second. Problems: `not-sealed` (no age file), `key-missing` (an age file for a key, no passphrase will do),
 * `passphrase-wrong`, `sealed-damaged`. `file` is the name that the problem tells.
 */
export async function openWithPassphrase(
  sealed: Uint8Array,
  passphrase: string,
  file: string,
): Promise<Result<Uint8Array>> {
  if (sealingOf(sealed) === 'key') return failure('key-missing', { file });
  const { passphraseIdentity } = await scrypt();
  return open(sealed, passphraseIdentity(passphrase), 'passphrase-wrong', file);
}

/** A key as text: `AGE-SECRET-KEY-1…`. Whoever has it opens what was sealed for it. */
export const newIdentity = async (): Promise<string> => (await library()).generateX25519Identity();

/** The key in a text, as `age-keygen` and we write it (with remarks above), or typed with spaces; null where there is none. */
export async function identityIn(text: string): Promise<string | null> {
  const [found] = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/u.exec(text.replace(/\s/gu, '').toUpperCase()) ?? [];
  if (found === undefined) return null;
  const { identityToRecipient } = await library();
  return identityToRecipient(found).then(
    () => found,
    // Mistyped: the last letters are a check sum.
    () => null,
  );
}

/** What files are sealed for: `age1…`. It tells keys apart and opens nothing. */
export const publicHalf = async (identity: string): Promise<string> => (await library()).identityToRecipient(identity);

/** Quick: a few milliseconds for a plan. `identity` is one that `identityIn` or `newIdentity` answered. */
export async function sealForIdentity(content: Uint8Array, identity: string): Promise<Uint8Array> {
  const { Encrypter, identityToRecipient } = await library();
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  return encrypter.encrypt(content);
}

/** Problems: `not-sealed`, `plan-locked` (sealed with a passphrase), `key-missing` (for another key), `sealed-damaged`. */
export async function openWithIdentity(
  sealed: Uint8Array,
  identity: string,
  file: string,
): Promise<Result<Uint8Array>> {
  if (sealingOf(sealed) === 'passphrase') return failure('plan-locked', { file });
  return open(sealed, identity, 'key-missing', file);
}

async function open(
  sealed: Uint8Array,
  identity: string | Identity,
  refused: 'passphrase-wrong' | 'key-missing',
  file: string,
): Promise<Result<Uint8Array>> {
  if (sealingOf(sealed) === null) return failure('not-sealed', { file });
  const { armor, Decrypter } = await library();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    // Mail programs may carry it as letters.
    const binary = startsWith(sealed, armourStart) ? armor.decode(textOf(sealed)) : sealed;
    return { ok: true, value: await decrypter.decrypt(binary) };
  } catch (error) {
    // The library tells it by this sentence only; a test notices when it changes.
    const isOther = error instanceof Error && error.message.startsWith('no identity matched');
    return failure(isOther ? refused : 'sealed-damaged', { file });
  }
}

const startsWith = (bytes: Uint8Array, start: string): boolean => textOf(bytes.subarray(0, start.length)) === start;

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
