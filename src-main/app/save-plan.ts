/**
 * Saves plans one after another. While a write is under way, newer plans wait and only the newest of them is written; whoever
 * asked for one in between is told with it, since it holds their decision too.
 */
import type { Plan } from '../../src-core/plan/plan.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { errorCode } from './error-code.ts';
import type { PlanStorage } from './plan-storage.ts';

export interface PlanSaver {
  /** Resolves when this plan, or a newer one, is durable – or could not be written. */
  readonly save: (plan: Plan) => Promise<Result<null>>;
  /** Resolves when nothing waits any more. */
  readonly settled: () => Promise<void>;
}

interface Waiting {
  readonly plan: Plan;
  readonly tell: readonly ((result: Result<null>) => void)[];
}

export function planSaver(storage: Pick<PlanStorage, 'write' | 'file'>): PlanSaver {
  let waiting: Waiting | null = null;
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    for (let next = waiting; next !== null; next = waiting) {
      waiting = null;
      const result = await write(storage, next.plan);
      for (const tell of next.tell) tell(result);
    }
    writing = null;
  }

  return {
    save: (plan) =>
      new Promise((resolve) => {
        waiting = { plan, tell: [...(waiting?.tell ?? []), resolve] };
        writing ??= writeAll();
      }),
    settled: async () => {
      await writing;
    },
  };
}

async function write(storage: Pick<PlanStorage, 'write' | 'file'>, plan: Plan): Promise<Result<null>> {
  try {
    await storage.write(JSON.stringify(plan));
    return { ok: true, value: null };
  } catch (error) {
    return failure('plan-not-saved', { file: storage.file, detail: errorCode(error) });
  }
}
