/** What the program keeps, when it asks whether that is still needed, and how all of it goes away for good. */
import type { Kept, KeptFiles } from '../../src-bridge/contract.ts';
import type { Settings } from '../../src-bridge/settings.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { offerDeletionAt } from './expiry.ts';

export type { KeptFiles, KeptKind } from '../../src-bridge/contract.ts';

export interface KeptStorage {
  readonly folder: string;
  readonly look: () => Promise<readonly KeptFiles[]>;
  /** Answers what is gone. */
  readonly erase: () => Promise<readonly KeptFiles[]>;
  /** In milliseconds; null when there is no plan. */
  readonly planChangedAt: () => Promise<number | null>;
}

interface Surroundings {
  readonly now: () => number;
  readonly keepDays: () => Settings['keepDays'];
  readonly keptAt: () => number | null;
  readonly noteKept: (at: number) => Promise<void>;
  /** Lets everything that could still write come to rest, before files go. */
  readonly rest: () => Promise<void>;
  /** Begins as after a first start. */
  readonly startOver: () => Promise<void>;
}

export interface KeptDesk {
  readonly look: () => Promise<Kept>;
  readonly keep: () => Promise<Kept>;
  readonly erase: () => Promise<Result<readonly KeptFiles[]>>;
}

export function keptDesk(storage: KeptStorage, around: Surroundings): KeptDesk {
  async function look(): Promise<Kept> {
    const due = offerDeletionAt(await storage.planChangedAt(), around.keptAt(), around.keepDays());
    return {
      folder: storage.folder,
      things: await storage.look(),
      offerDeletionAt: due === null ? null : new Date(due).toISOString(),
      isDue: due !== null && due <= around.now(),
    };
  }
  return {
    look,
    keep: async () => {
      await around.noteKept(around.now());
      return look();
    },
    erase: async () => {
      await around.rest();
      try {
        const gone = await storage.erase();
        return { ok: true, value: gone };
      } catch {
        // Some may be gone already; what is left is seen by looking.
        return failure('not-erased');
      } finally {
        await around.startOver();
      }
    },
  };
}
