import { randomUUID } from 'node:crypto';
import type { ImportEvent } from '../../src-bridge/import-event.ts';
import type { ChatId, DateOrder } from '../../src-core/chat/chat.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { problem } from '../../src-core/problem.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { changedContacts } from '../app/changed-contacts.ts';
import { errorKind } from '../app/error-code.ts';
import type { LogFailure } from '../app/guarded.ts';
import type { PlanDesk } from '../app/plan-desk.ts';
import { runImport, type RunningImport } from '../app/run-import.ts';
import { ProblemError } from '../app/source.ts';
import type { Picks } from './picks.ts';

interface Desk {
  readonly picks: Picks;
  readonly plan: Pick<PlanDesk, 'open' | 'addFacts' | 'onLeaving'>;
  /** The built import worker. */
  readonly worker: string;
  readonly emit: (importId: string, event: ImportEvent) => void;
  readonly log: LogFailure;
}

export interface ImportDesk {
  start(pickIds: readonly string[]): Promise<Result<{ readonly importId: string }>>;
  cancel(importId: string): Result<null>;
  /** Ends what is still reading; afterwards nothing more comes into the plan. */
  stop(): Promise<void>;
}

/** Reads picks in the worker and puts what was found into the plan; `finished` is said only when it is in there. */
export function createImportDesk({ picks, plan, worker, emit, log }: Desk): ImportDesk {
  const starting = new Set<Promise<unknown>>();
  const running = new Map<string, RunningImport>();
  const landing = new Map<string, Promise<void>>();

  /** Tells the window; what ends an import, or what nobody expected of a file, is noted as well. */
  function tell(importId: string, event: ImportEvent): void {
    const isNoted = event.type === 'failed' || (event.type === 'problem' && event.problem.code === 'internal');
    if (isNoted) log('import', new ProblemError(event.problem));
    emit(importId, event);
  }

  function start(pickIds: readonly string[]): Promise<Result<{ readonly importId: string }>> {
    const started = begin(pickIds);
    starting.add(started);
    const over = () => starting.delete(started);
    started.then(over, over);
    return started;
  }

  async function begin(pickIds: readonly string[]): Promise<Result<{ readonly importId: string }>> {
    const sources = picks.sourcesOf(pickIds);
    if (sources === null) return failure('bad-request', { detail: 'pick' });
    const opened = await plan.open();
    if (!opened.ok) return opened;
    const importId = randomUUID();
    const { decisions } = opened.value.plan;
    // It brings what is known of all messengers, and no start waits for that.
    const { listeningFor } = await import('../app/listening.ts');
    const listening = listeningFor(decisions);
    let finished: ImportEvent | null = null;
    const job = runImport(
      {
        sources,
        country: decisions.country,
        dateOrders: flipped(decisions.groups),
        ...(listening === null ? {} : { listening }),
      },
      { worker, emit: (event) => (event.type === 'finished' ? (finished = event) : tell(importId, event)) },
    );
    running.set(importId, job);
    const landed = job.done
      .then(async (imported) => {
        running.delete(importId);
        if (imported === null || finished === null) return;
        const before = await plan.open();
        const changed = before.ok ? changedContacts(before.value.plan, imported.contacts) : null;
        if (changed !== null) tell(importId, { type: 'problem', problem: changed });
        const added = await plan.addFacts({ chats: imported.chats, contacts: imported.contacts });
        tell(importId, added.ok ? finished : { type: 'failed', problem: added.problem });
      })
      // The window waits for the end of what it started.
      .catch((error: unknown) =>
        tell(importId, { type: 'failed', problem: problem('internal', { detail: errorKind(error) }) }),
      );
    landing.set(importId, landed);
    void landed.finally(() => landing.delete(importId));
    return { ok: true, value: { importId } };
  }

  async function stop(): Promise<void> {
    // What waits for its plan to open is no job yet that could be cancelled.
    await Promise.allSettled(starting);
    for (const job of running.values()) job.cancel();
    await Promise.all(landing.values());
  }
  // Chats belong to the plan for which somebody chose them.
  plan.onLeaving(stop);

  return {
    start,
    cancel: (importId) => {
      running.get(importId)?.cancel();
      return { ok: true, value: null };
    },
    stop,
  };
}

/** The day and month orders that the user decided for single chats. */
function flipped(groups: Plan['decisions']['groups']): Readonly<Record<ChatId, DateOrder>> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([chat, { dateOrder }]) => (dateOrder === undefined ? [] : [[chat, dateOrder]])),
  );
}
