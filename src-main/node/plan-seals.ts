/** The ways a plan lies in its file: as it is, for a key, or with a passphrase. */
import { failure, type Result } from '../../src-core/result.ts';
import type { PlanSeal } from '../app/plan-storage.ts';
import { openWithIdentity, openWithPassphrase, passphraseSealer, sealForIdentity, sealingOf } from './age.ts';

const ready: PlanSeal['ready'] = async () => ({ ok: true, value: null });

/** No seal: what is written lies open, and what is sealed does not open. */
export const plainSeal: PlanSeal = {
  ready,
  seal: async (content) => content,
  open: async (sealed, file) => failure(lockOf(sealed), { file }),
};

export const identitySeal = (identity: string): PlanSeal => ({
  ready,
  seal: (content) => sealForIdentity(content, identity),
  open: (sealed, file) => openWithIdentity(sealed, identity, file),
});

/** A file of its own that any computer opens with the passphrase. */
export function passphraseSeal(passphrase: string): PlanSeal {
  // A file is looked at, opened and read once more before it is replaced; each time would take a second.
  let last: { readonly sealed: Uint8Array; readonly opened: Result<Uint8Array> } | null = null;
  return {
    ready,
    seal: passphraseSealer(passphrase),
    open: async (sealed, file) => {
      if (last === null || Buffer.compare(last.sealed, sealed) !== 0)
        last = { sealed, opened: await openWithPassphrase(sealed, passphrase, file) };
      return last.opened;
    },
  };
}

const lockOf = (sealed: Uint8Array): 'plan-locked' | 'key-missing' =>
  sealingOf(sealed) === 'passphrase' ? 'plan-locked' : 'key-missing';
