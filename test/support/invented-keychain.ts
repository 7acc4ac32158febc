/** A keychain as a system has one: real encryption, a password that only it knows, and it can be lost or refuse. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keychain } from '../../src-main/app/vault.ts';

export interface InventedKeychain extends Keychain {
  /** The user's password was reset: what was sealed before does not open any more. */
  readonly lose: () => void;
  /** Nobody has logged in, or there is none on this desktop. */
  readonly lock: () => void;
  readonly unlock: () => void;
}

export function inventedKeychain(): InventedKeychain {
  let password = randomBytes(32);
  let isLocked = false;
  return {
    isThere: () => !isLocked,
    seal: (text) => {
      if (isLocked) return null;
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', password, nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    open: (sealed) => {
      if (isLocked) return null;
      try {
        const decipher = createDecipheriv('aes-256-gcm', password, sealed.subarray(0, 12));
        decipher.setAuthTag(sealed.subarray(12, 28));
        return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString();
      } catch {
        return null;
      }
    },
    lose: () => (password = randomBytes(32)),
    lock: () => (isLocked = true),
    unlock: () => (isLocked = false),
  };
}

/** A computer without one. */
export const noKeychain: Keychain = { isThere: () => false, seal: () => null, open: () => null };
