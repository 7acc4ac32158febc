/**
 * Which plan is open: the one in the program's own folder, or a file that the user opened. One at a time; whoever listens keeps
 * hearing whichever it is.
 */
import type { OpenedPlan } from '../../src-bridge/contract.ts';
import type { Result } from '../../src-core/result.ts';
import type { PlanSession } from './plan-session.ts';
import type { PlanStorage } from './plan-storage.ts';

export interface PlanDesk extends PlanSession {
  /** Another file becomes the plan; where it cannot be opened, this one stays. */
  readonly openOther: (storage: PlanStorage) => Promise<Result<OpenedPlan>>;
  /** Back to the program's own folder, as after a fresh start. */
  readonly openOwn: () => Promise<Result<OpenedPlan>>;
  /** Waited for before another plan is opened in the place of this one: what was begun for this one must not come into the next. */
  readonly onLeaving: (end: () => Promise<void>) => void;
}

export function planDesk(own: PlanStorage, sessionOf: (storage: PlanStorage) => PlanSession): PlanDesk {
  const listeners = new Set<(opened: OpenedPlan) => void>();
  const tell = (opened: OpenedPlan): void => {
    for (const listener of listeners) listener(opened);
  };
  const ends = new Set<() => Promise<void>>();
  const leave = async (): Promise<void> => {
    await Promise.all([...ends].map((end) => end()));
  };
  let current = sessionOf(own);
  let stopListening = current.onFacts(tell);

  async function change(storage: PlanStorage): Promise<Result<OpenedPlan>> {
    // First of all: the other may turn out to be the same file, which is then read with all that has come into it.
    await leave();
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
    startNew: async () => {
      await leave();
      return current.startNew();
    },
    onFacts: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: () => current.settled(),
    openOther: change,
    openOwn: () => change(own),
    onLeaving: (end) => void ends.add(end),
  };
}
