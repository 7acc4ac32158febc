/**
 * The one owner of the plan in main. Every decision goes through here: it is carried out at once, written, and acknowledged only
 * when it is durable. When it cannot be written it stays in memory and is written with the next decision.
 */
import type { OpenedPlan, PlanState } from '../../src-bridge/contract.ts';
import type { Action } from '../../src-core/plan/action.ts';
import { emptyPlan } from '../../src-core/plan/decide.ts';
import { type History, historyOf, redo, step, undo } from '../../src-core/plan/history.ts';
import type { Facts, Instant } from '../../src-core/plan/plan.ts';
import type { Problem } from '../../src-core/problem.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { openPlan } from './open-plan.ts';
import type { PlanStorage } from './plan-storage.ts';
import { eraseFromEarlierPlans } from './erase-from-earlier-plans.ts';
import { planSaver } from './save-plan.ts';

export interface PlanSession {
  /** The same plan every time; the file is read once. */
  readonly open: () => Promise<Result<OpenedPlan>>;
  readonly decide: (action: Action) => Promise<Result<PlanState>>;
  readonly undo: () => Promise<Result<PlanState>>;
  readonly redo: () => Promise<Result<PlanState>>;
  readonly addFacts: (facts: Facts) => Promise<Result<OpenedPlan>>;
  /** An empty plan; the old file is kept beside it. */
  readonly startNew: () => Promise<Result<OpenedPlan>>;
  /** Called whenever the facts are others than before: an import, its undo, another plan. Answers how to stop. */
  readonly onFacts: (listener: (opened: OpenedPlan) => void) => () => void;
  /** Before the program ends: resolves when everything is written. */
  readonly settled: () => Promise<void>;
}

interface Surroundings {
  readonly now: () => Instant;
  /** ISO 3166, for a plan that begins: the country of the user's own number. */
  readonly country: string;
}

interface Opened {
  readonly history: History;
  readonly problems: readonly Problem[];
  readonly revision: number;
  readonly savedAt: Instant | null;
}

const done: Result<null> = { ok: true, value: null };

export function planSession(storage: PlanStorage, { now, country }: Surroundings): PlanSession {
  const saver = planSaver(storage);
  const listeners = new Set<(opened: OpenedPlan) => void>();
  let current: Opened | null = null;
  let savedRevision = -1;
  let opening: Promise<Result<Opened>> | null = null;

  const open = async (): Promise<Result<Opened>> => {
    if (current !== null) return { ok: true, value: current };
    opening ??= openFile().finally(() => (opening = null));
    return opening;
  };

  async function openFile(): Promise<Result<Opened>> {
    const opened = await openPlan(storage, now(), country);
    if (!opened.ok) return opened;
    const { plan, problems, unsaved } = opened.value;
    const start = { history: historyOf(plan), problems, revision: 0, savedAt: null };
    current = start;
    savedRevision = unsaved ? -1 : 0;
    if (!unsaved) return { ok: true, value: start };
    const saved = await save(start);
    if (!saved.ok) current = { ...start, problems: [...problems, saved.problem] };
    return { ok: true, value: current };
  }

  async function save(opened: Opened): Promise<Result<null>> {
    const saved = await saver.save(opened.history.present);
    if (!saved.ok || current === null) return saved;
    savedRevision = Math.max(savedRevision, opened.revision);
    current = { ...current, savedAt: now() };
    return saved;
  }

  /** The change happens before anything is awaited, so that decisions keep the order in which they were made. */
  async function advance(change: (history: History) => History): Promise<Result<Opened>> {
    const opened = await open();
    if (!opened.ok) return opened;
    const before = current ?? opened.value;
    const history = change(before.history);
    if (history !== before.history) {
      current = { ...before, history, revision: before.revision + 1 };
      if (history.present.facts !== before.history.present.facts) tell(current);
    }
    const after = current ?? before;
    // Even when nothing changed: an earlier decision may still be on its way, or could not be written before.
    const saved = after.revision > savedRevision ? await save(after) : done;
    return saved.ok ? { ok: true, value: current ?? after } : saved;
  }

  const tell = (opened: Opened): void => {
    for (const listener of listeners) listener(openedPlan(opened, storage));
  };

  async function decideAction(action: Action): Promise<Result<Opened>> {
    const decided = await advance((history) => step(history, action));
    if (!decided.ok || action.type !== 'erase-person') return decided;
    // A backup would bring the erased person back.
    const dropped = await attempt(async () => {
      await storage.dropBackups();
      await eraseFromEarlierPlans(storage, action);
    });
    return dropped.ok ? decided : dropped;
  }

  async function startNew(): Promise<Result<Opened>> {
    await saver.settled();
    const kept = await attempt(storage.keep);
    if (!kept.ok) return kept;
    const revision = (current?.revision ?? -1) + 1;
    const start = { history: historyOf(emptyPlan(now(), country)), problems: [], revision, savedAt: null };
    current = start;
    tell(start);
    const saved = await save(start);
    if (!saved.ok) return saved;
    const dropped = await attempt(storage.dropBackups);
    return dropped.ok ? { ok: true, value: current } : dropped;
  }

  async function attempt(job: () => Promise<unknown>): Promise<Result<null>> {
    try {
      await job();
      return done;
    } catch {
      return failure('plan-not-saved', { file: storage.file });
    }
  }

  const state = (result: Result<Opened>): Result<PlanState> =>
    result.ok ? { ok: true, value: planState(result.value) } : result;
  const whole = (result: Result<Opened>): Result<OpenedPlan> =>
    result.ok ? { ok: true, value: openedPlan(result.value, storage) } : result;

  return {
    open: async () => whole(await open()),
    decide: async (action) => state(await decideAction(action)),
    undo: async () => state(await advance(undo)),
    redo: async () => state(await advance(redo)),
    addFacts: async (facts) => whole(await decideAction({ type: 'add-facts', ...facts })),
    startNew: async () => whole(await startNew()),
    onFacts: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: saver.settled,
  };
}

function planState({ history, revision, savedAt }: Opened): PlanState {
  return {
    revision,
    decisions: history.present.decisions,
    undo: history.past.at(-1)?.action ?? null,
    redo: history.future[0]?.action ?? null,
    savedAt,
  };
}

const openedPlan = (opened: Opened, { file, folder, isOwn }: PlanStorage): OpenedPlan => ({
  ...planState(opened),
  plan: opened.history.present,
  file,
  folder,
  isOwn,
  problems: opened.problems,
});
