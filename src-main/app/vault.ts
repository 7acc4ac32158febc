/**
 * The one key of this computer that the plan is sealed for, and who guards it: the system's keychain, or a passphrase. Plans are
 * sealed for the key, so that saving is quick; only the key itself lies under keychain or passphrase, in a file beside them.
 */
import type { PlanGuard } from '../../src-bridge/contract.ts';
import { failure, type Result } from '../../src-core/result.ts';
import type { PlanSeal } from './plan-storage.ts';

/** The system's own safe for small secrets (shell/keychain.ts). Both ways answer null where it refuses. */
export interface Keychain {
  readonly isThere: () => boolean;
  readonly seal: (text: string) => Uint8Array | null;
  readonly open: (sealed: Uint8Array) => string | null;
}

/** The file of the sealed key (node/key-file.ts). */
export interface KeyFile {
  readonly read: () => Promise<StoredKey | null>;
  /** Durable when it resolves. */
  readonly write: (key: StoredKey) => Promise<void>;
  /** Puts it aside under a name of its own, beside the plan that it opens. */
  readonly keep: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export interface StoredKey {
  /** `unknown`: the file is damaged, or from another edition. */
  readonly by: 'keychain' | 'passphrase' | 'unknown';
  readonly sealed: Uint8Array;
}

/** What the age format can do (node/age.ts). */
export interface Age {
  readonly sealingOf: (bytes: Uint8Array) => 'passphrase' | 'key' | null;
  readonly newIdentity: () => Promise<string>;
  readonly identityIn: (text: string) => Promise<string | null>;
  readonly publicHalf: (identity: string) => Promise<string>;
  readonly sealForIdentity: (content: Uint8Array, identity: string) => Promise<Uint8Array>;
  readonly openWithIdentity: (sealed: Uint8Array, identity: string, file: string) => Promise<Result<Uint8Array>>;
  readonly sealWithPassphrase: (content: Uint8Array, passphrase: string) => Promise<Uint8Array>;
  readonly openWithPassphrase: (sealed: Uint8Array, passphrase: string, file: string) => Promise<Result<Uint8Array>>;
}

interface Parts {
  readonly keyFile: KeyFile;
  readonly keychain: Keychain;
  readonly age: Age;
  /** The plan as it lies there, to try a typed key on; null where there is none. */
  readonly plan: { readonly file: string; readonly read: () => Promise<Uint8Array | null> };
}

export interface Vault {
  readonly seal: PlanSeal;
  readonly guard: () => PlanGuard;
  readonly hasKeychain: () => boolean;
  readonly isLocked: () => boolean;
  /** Problems: `passphrase-wrong`, `key-wrong`, and `key-missing` where no passphrase would help. */
  readonly unlock: (way: 'passphrase' | 'key', secret: string) => Promise<Result<null>>;
  /** From now on the passphrase guards the key. Rejects when that could not be written. */
  readonly setPassphrase: (passphrase: string) => Promise<void>;
  /** From now on the keychain guards it; where there is none, what is written from now on lies open. The key's file stays until `dropKey`. */
  readonly removePassphrase: () => Promise<void>;
  readonly dropKey: () => Promise<void>;
  /** The recovery key; null where nothing is sealed or it is locked. */
  readonly key: () => string | null;
  /** Its public half, in the same cases. */
  readonly keyName: () => Promise<string | null>;
  /** For a plan that begins: the old key is put aside. */
  readonly startAnew: () => Promise<void>;
  /** As after a start of the program: the key is read again when it is needed. */
  readonly forget: () => void;
}

type State =
  | { readonly is: 'unread' }
  | { readonly is: 'locked'; readonly stored: StoredKey }
  | { readonly is: 'open'; readonly identity: string | null; readonly by: PlanGuard };

const done: Result<null> = { ok: true, value: null };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function vault({ keyFile, keychain, age, plan }: Parts): Vault {
  let state: State = { is: 'unread' };
  /** What opens plans that are sealed in another way; they are written in ours. */
  let extras: readonly PlanSeal['open'][] = [];

  async function ready(): Promise<Result<null>> {
    if (state.is === 'unread') {
      const stored = await keyFile.read();
      state = stored === null ? { is: 'open', identity: null, by: 'none' } : { is: 'locked', stored };
    }
    // Asked anew each time: somebody may have unlocked the keychain in the meantime.
    if (state.is === 'locked' && state.stored.by === 'keychain') {
      const identity = await age.identityIn(keychain.open(state.stored.sealed) ?? '');
      if (identity !== null) state = { is: 'open', identity, by: 'keychain' };
    }
    if (state.is !== 'locked') return done;
    return failure(state.stored.by === 'passphrase' ? 'plan-locked' : 'key-missing', { file: plan.file });
  }

  async function seal(content: Uint8Array): Promise<Uint8Array> {
    const identity = await identityForSealing();
    return identity === null ? content : age.sealForIdentity(content, identity);
  }

  /** The identity of an open vault. Whoever writes has made sure before that it is open. */
  async function openIdentity(): Promise<string | null> {
    await ready();
    if (state.is !== 'open') throw new Error('the key is locked');
    return state.identity;
  }

  async function identityForSealing(): Promise<string | null> {
    const identity = await openIdentity();
    if (identity !== null || !keychain.isThere()) return identity;
    await keepInKeychain(await age.newIdentity());
    return openIdentity();
  }

  async function keepInKeychain(identity: string): Promise<void> {
    const sealed = keychain.seal(identity);
    if (sealed === null) return;
    await keyFile.write({ by: 'keychain', sealed });
    state = { is: 'open', identity, by: 'keychain' };
  }

  async function open(sealed: Uint8Array, file: string): Promise<Result<Uint8Array>> {
    const openers = [...extras];
    if (state.is === 'open' && state.identity !== null) openers.unshift(openerOf(state.identity));
    let answer: Result<Uint8Array> = failure(age.sealingOf(sealed) === 'passphrase' ? 'plan-locked' : 'key-missing', {
      file,
    });
    for (const opener of openers) {
      const opened = await opener(sealed, file);
      if (opened.ok || opened.problem.code === 'sealed-damaged') return opened;
      if (opened.problem.code !== 'passphrase-wrong') answer = opened;
    }
    return answer;
  }

  const openerOf =
    (identity: string): PlanSeal['open'] =>
    (sealed, file) =>
      age.openWithIdentity(sealed, identity, file);

  async function unlockWithPassphrase(passphrase: string): Promise<Result<null>> {
    if (state.is === 'locked') {
      if (state.stored.by !== 'passphrase') return failure('key-missing', { file: plan.file });
      const opened = await age.openWithPassphrase(state.stored.sealed, passphrase, plan.file);
      if (!opened.ok) return opened;
      const identity = await age.identityIn(new TextDecoder().decode(opened.value));
      if (identity === null) return failure('key-missing', { file: plan.file });
      state = { is: 'open', identity, by: 'passphrase' };
      return done;
    }
    // The key is here, so the plan itself is under a passphrase: a copy that somebody put back in its place.
    const sealed = await plan.read();
    const opened = sealed === null ? null : await age.openWithPassphrase(sealed, passphrase, plan.file);
    if (opened?.ok === false) return opened;
    extras = [...extras, (other, file) => age.openWithPassphrase(other, passphrase, file)];
    return done;
  }

  async function unlockWithKey(typed: string): Promise<Result<null>> {
    const identity = await age.identityIn(typed);
    if (identity === null) return failure('key-wrong', { file: plan.file });
    const sealed = await plan.read();
    const isSealed = sealed !== null && age.sealingOf(sealed) === 'key';
    if (isSealed && !(await age.openWithIdentity(sealed, identity, plan.file)).ok)
      return failure('key-wrong', { file: plan.file });
    if (state.is === 'open' && state.identity !== null) {
      extras = [...extras, openerOf(identity)];
      return done;
    }
    // A forgotten passphrase is still one that somebody wanted, and the file of its key is as good as before.
    const keepsPassphrase = isSealed && state.is === 'locked' && state.stored.by === 'passphrase';
    state = { is: 'open', identity, by: keepsPassphrase ? 'passphrase' : 'key' };
    if (!keepsPassphrase && keychain.isThere()) await keepInKeychain(identity);
    return done;
  }

  const key = (): string | null => (state.is === 'open' ? state.identity : null);

  return {
    seal: { ready, seal, open },
    guard: () => {
      if (state.is === 'locked') return state.stored.by === 'passphrase' ? 'passphrase' : 'keychain';
      if (state.is === 'open' && state.identity !== null) return state.by;
      return keychain.isThere() ? 'keychain' : 'none';
    },
    hasKeychain: keychain.isThere,
    isLocked: () => state.is === 'locked',
    unlock: async (way, secret) => {
      await ready();
      return way === 'passphrase' ? unlockWithPassphrase(secret) : unlockWithKey(secret);
    },
    setPassphrase: async (passphrase) => {
      const identity = (await openIdentity()) ?? (await age.newIdentity());
      await keyFile.write({
        by: 'passphrase',
        sealed: await age.sealWithPassphrase(bytesOf(keyText(identity)), passphrase),
      });
      state = { is: 'open', identity, by: 'passphrase' };
    },
    removePassphrase: async () => {
      const identity = await openIdentity();
      if (identity === null) return;
      if (keychain.isThere()) return keepInKeychain(identity);
      extras = [...extras, openerOf(identity)];
      state = { is: 'open', identity: null, by: 'none' };
    },
    dropKey: async () => {
      if (state.is === 'open' && state.identity === null) await keyFile.remove();
    },
    key,
    keyName: async () => {
      const identity = key();
      return identity === null ? null : age.publicHalf(identity);
    },
    startAnew: async () => {
      await keyFile.keep();
      extras = [];
      state = { is: 'open', identity: null, by: 'none' };
    },
    forget: () => {
      extras = [];
      state = { is: 'unread' };
    },
  };
}

/** As `age-keygen` writes it, so that `age -d -i` takes the file. */
export const keyText = (identity: string): string => `# Komm mit\n${identity}\n`;
