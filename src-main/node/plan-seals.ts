/** The ways a plan lies in its file: as it is, for a key, or with a passphrase. */
import { problem } from '../../src-core/problem.ts';
import type { PlanSeal } from '../app/plan-storage.ts';
import { openWithIdentity, openWithPassphrase, passphraseSealer, sealForIdentity, sealingOf } from './age.ts';

const ready: PlanSeal['ready'] = async () => ({ ok: true, value: null });

/** No seal: what is written lies open, and what is sealed does not open. */
export const plainSeal: PlanSeal = {
  ready,
  seal: async (content) => content,
  open: async (sealed, file) => ({ ok: false, problem: problem(lockOf(sealed), { file }) }),
};

export const identitySeal = (identity: string): PlanSeal => ({
  ready,
  seal: (content) => sealForIdentity(content, identity),
  open: (sealed, file) => openWithIdentity(sealed, identity, file),
});

/** A file of its own that any computer opens with the passphrase. */
export function passphraseSeal(passphrase: string): PlanSeal {
  return {
    ready,
    seal: passphraseSealer(passphrase),
    open: (sealed, file) => openWithPassphrase(sealed, passphrase, file),
  };
}

const lockOf = (sealed: Uint8Array): 'plan-locked' | 'key-missing' =>
  sealingOf(sealed) === 'passphrase' ? 'plan-locked' : 'key-missing';
