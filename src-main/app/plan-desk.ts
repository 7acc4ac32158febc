/**
 * Which plan is open: the one in the program's own folder, or a file that the user opened. One at a time; whoever listens keeps
 * hearing whichever it is.
 */
import type { OpenedPlan } from '../../src-bridge/contract.ts';
import type { Result } from '../../src-core/result.ts';
import type { PlanSession } from './plan-session.ts';
import type { PlanStorage } from './plan-storage.ts';

export interface PlanDesk extends PlanSession {
  /** Another file becomes the plan; until it could be opened, nothing changes. */
  readonly openOther: (storage: PlanStorage) => Promise<Result<OpenedPlan>>;
  /** Back to the program's own folder, as after a fresh start. */
  readonly openOwn: () => Promise<Result<OpenedPlan>>;
}

export function planDesk(own: PlanStorage, sessionOf: (storage: PlanStorage) => PlanSession): PlanDesk {
  const listeners = new Set<(opened: OpenedPlan) => void>();
  const tell = (opened: OpenedPlan): void => {
    for (const listener of listeners) listener(opened);
  };
  let current = sessionOf(own);
  let stopListening = current.onFacts(tell);

  async function change(storage: PlanStorage): Promise<Result<OpenedPlan>> {
    await current.settled();
    const next = sessionOf(storage);
    const opened = await next.open();
    if (!opened.ok) return opened;
    stopListening();
    current = next;
    stopListening = next.onFacts(tell);
    tell(opened.value);
    return opened;
  }

  return {
    open: () => current.open(),
    decide: (action) => current.decide(action),
    undo: () => current.undo(),
    redo: () => current.redo(),
    addFacts: (facts) => current.addFacts(facts),
    startNew: () => current.startNew(),
    onFacts: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: () => current.settled(),
    openOther: change,
    openOwn: () => change(own),
  };
}
