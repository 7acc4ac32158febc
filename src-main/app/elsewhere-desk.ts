/** Plan files that the user opens from anywhere. A locked one is remembered until somebody says what opens it. */
import type { OpenedPlan } from '../../src-bridge/contract.ts';
import { failure, type Result } from '../../src-core/result.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { PlanStorage } from './plan-storage.ts';
import type { Vault } from './vault.ts';

/** What somebody has at hand to open a file with. */
export interface Secrets {
  readonly identities: readonly string[];
  /** Asked only where a file needs one; null where there is none. */
  readonly passphrase: (file: string) => Promise<string | null>;
}

export interface ElsewhereDesk {
  readonly open: (path: string) => Promise<Result<OpenedPlan>>;
  /** The file that could not be opened last. */
  readonly unlock: (way: 'passphrase' | 'key', secret: string) => Promise<Result<OpenedPlan>>;
}

interface Parts {
  readonly plan: Pick<PlanDesk, 'openOther' | 'openOwn'>;
  readonly vault: Pick<Vault, 'key'>;
  readonly identityIn: (text: string) => Promise<string | null>;
  /** Whether this is the file in the program's own folder. */
  readonly isOwn: (path: string) => boolean;
  readonly look: (path: string, secrets: Secrets) => Promise<Result<PlanStorage>>;
}

export function elsewhereDesk({ plan, vault, identityIn, isOwn, look }: Parts): ElsewhereDesk {
  let locked: string | null = null;

  async function open(path: string, identity: string | null, passphrase: string | null): Promise<Result<OpenedPlan>> {
    const identities = [identity, vault.key()].filter((key) => key !== null);
    const storage = await look(path, { identities, passphrase: async () => passphrase });
    if (!storage.ok) {
      locked = path;
      return storage;
    }
    locked = null;
    return plan.openOther(storage.value);
  }

  return {
    open: (path) => (isOwn(path) ? plan.openOwn() : open(path, null, null)),
    unlock: async (way, secret) => {
      if (locked === null) return failure('bad-request', { detail: 'nothing is locked' });
      if (way === 'passphrase') return open(locked, null, secret);
      const opened = await open(locked, await identityIn(secret), null);
      if (opened.ok || !['key-missing', 'plan-locked'].includes(opened.problem.code)) return opened;
      return failure('key-wrong', { file: opened.problem.file });
    },
  };
}
