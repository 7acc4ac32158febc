/**
 * age's passphrase stanza with the system's scrypt instead of the library's: that one computes in JavaScript for more than a second and the
 * window would stand still; Node's own runs beside us. Format: https://github.com/C2SP/C2SP/blob/main/age.md#the-scrypt-recipient-stanza
 * (checked 2026-11-25).
 */
import { randomBytes, scrypt, type BinaryLike, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Stanza, type Identity, type Recipient } from 'age-encryption';

/** What age itself takes: 2^18, about a second and 256 MB on a computer of today. */
const usualWorkFactor = 18;
/** A file may ask for more, but never for more than a gigabyte and some seconds. */
const largestWorkFactor = 20;
const saltBytes = 16;
const label = Buffer.from('age-encryption.org/v1/scrypt');
/** The key of a stanza is used once, so its nonce may be zero; so says the format. */
const nonce = new Uint8Array(12);

const derive: (secret: BinaryLike, salt: BinaryLike, length: number, options: ScryptOptions) => Promise<Buffer> =
  promisify(scrypt);

/**
 * May be used again and again: each file has a salt of its own, and the one after the next is computed while nobody waits for it. Only a
 * file that is sealed within a second of the last one has to wait.
 */
export function passphraseRecipient(passphrase: string): Recipient {
  const lock = async () => {
    const salt = randomBytes(saltBytes);
    return { salt, key: await keyOf(passphrase, salt, usualWorkFactor) };
  };
  let isFirst = true;
  let ahead: ReturnType<typeof lock> | null = null;
  return {
    wrapFileKey: async (fileKey) => {
      // Taken before anything is awaited: a salt seals one file only.
      const mine = ahead ?? lock();
      ahead = null;
      const { salt, key } = await mine;
      if (!isFirst && ahead === null) {
        ahead = lock();
        ahead.catch(() => (ahead = null));
      }
      isFirst = false;
      return [
        new Stanza(['scrypt', base64(salt), String(usualWorkFactor)], chacha20poly1305(key, nonce).encrypt(fileKey)),
      ];
    },
  };
}

export function passphraseIdentity(passphrase: string): Identity {
  return {
    unwrapFileKey: async (stanzas) => {
      const [stanza] = stanzas;
      const [, salt, factor] = stanza?.args ?? [];
      if (stanza === undefined || stanzas.length !== 1 || salt === undefined || factor === undefined) throw malformed();
      const saltThere = Buffer.from(salt, 'base64');
      if (saltThere.length !== saltBytes || !/^[1-9]\d?$/u.test(factor) || stanza.body.length !== 32) throw malformed();
      if (Number(factor) > largestWorkFactor) throw new Error('scrypt work factor is too high');
      const key = await keyOf(passphrase, saltThere, Number(factor));
      try {
        return chacha20poly1305(key, nonce).decrypt(stanza.body);
      } catch {
        // Another passphrase.
        return null;
      }
    },
  };
}

/** Composed letters, so that the same words typed on another system are the same passphrase. */
const keyOf = (passphrase: string, salt: Uint8Array, factor: number): Promise<Buffer> =>
  derive(passphrase.normalize('NFC'), Buffer.concat([label, salt]), 32, {
    N: 2 ** factor,
    r: 8,
    p: 1,
    // 128 · N · r is what it needs; a little more for the rest.
    maxmem: 128 * 8 * 2 ** factor + 32 * 1024 * 1024,
  });

const malformed = (): Error => new Error('malformed scrypt stanza');

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/u, '');
