/** What the user does about the plan's lock: open it, choose who guards the key, take the recovery key along. */
import type { OpenedPlan, Protection } from '../../src-bridge/contract.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { oneAfterAnother } from './one-after-another.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { PlanStorage } from './plan-storage.ts';
import type { Vault } from './vault.ts';

export interface ProtectionDesk {
  readonly look: () => Promise<Protection>;
  /** Opens the program's own plan. */
  readonly unlock: (way: 'passphrase' | 'key', secret: string) => Promise<Result<OpenedPlan>>;
  /** Everything in the folder is sealed when it resolves. */
  readonly setPassphrase: (passphrase: string) => Promise<Result<Protection>>;
  /** The keychain takes over; where there is none, everything in the folder lies open afterwards. */
  readonly removePassphrase: () => Promise<Result<Protection>>;
  /** The recovery key; a problem where there is none. */
  readonly key: () => Result<{ readonly key: string }>;
  /** At the start: where there is a keychain by now, what an earlier edition left open is sealed without waiting for a save. */
  readonly sealWhatLiesOpen: () => Promise<void>;
  /** An empty plan. The old one is kept beside it, and where it is locked its key is, too. */
  readonly startNew: () => Promise<Result<OpenedPlan>>;
}

interface Parts {
  readonly vault: Vault;
  readonly own: PlanStorage;
  readonly plan: Pick<PlanDesk, 'settled' | 'open' | 'openOwn' | 'startNew'>;
}

export function protectionDesk({ vault, own, plan }: Parts): ProtectionDesk {
  const look = async (): Promise<Protection> => ({
    by: vault.guard(),
    hasKeychain: vault.hasKeychain(),
    keyName: await vault.keyName(),
    isLocked: vault.isLocked(),
  });

  // Two at once, as by an impatient hand, would each make a key.
  const alone = oneAfterAnother();

  async function change(work: () => Promise<void>): Promise<Result<Protection>> {
    try {
      await plan.settled();
      await alone(work);
      return { ok: true, value: await look() };
    } catch {
      return failure('protection-not-changed');
    }
  }

  return {
    look,
    unlock: async (way, secret) => {
      const unlocked = await alone(() => vault.unlock(way, secret));
      return unlocked.ok ? plan.openOwn() : unlocked;
    },
    // The key's file first, then what is sealed for it: whatever a crash leaves, the key that opens it is there.
    setPassphrase: (passphrase) =>
      change(async () => {
        await vault.setPassphrase(passphrase);
        await own.reseal();
      }),
    removePassphrase: () =>
      change(async () => {
        await vault.removePassphrase();
        await own.reseal();
        await vault.dropKey();
      }),
    sealWhatLiesOpen: async () => {
      const isOpen = vault.key() === null && vault.hasKeychain() && !vault.isLocked();
      // What could not be written is written with the next decision.
      if (isOpen) await change(own.reseal);
    },
    startNew: async () => {
      const opened = await plan.open();
      const isLocked = !opened.ok && !(await vault.seal.ready()).ok;
      if (isLocked) await vault.startAnew();
      return plan.startNew();
    },
    key: () => {
      const key = vault.key();
      return key === null ? failure('key-missing', { file: own.file }) : { ok: true, value: { key } };
    },
  };
}
