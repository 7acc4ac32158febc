/** What can be taken back: the plans before, with the kind of decision that led away from each. Kept in memory only. */
import type { Action } from './action.ts';
import { decide } from './decide.ts';
import { equalJson } from './equal.ts';
import type { Plan } from './plan.ts';

/** More steps than anybody takes back; plans share what did not change, so a step costs little. */
export const longestHistory = 200;

export interface Step {
  readonly plan: Plan;
  /** The decision that undo takes back, or redo makes again. */
  readonly action: Action['type'];
}

export interface History {
  /** Oldest first. */
  readonly past: readonly Step[];
  readonly present: Plan;
  /** Next first. */
  readonly future: readonly Step[];
}

export const historyOf = (plan: Plan): History => ({ past: [], present: plan, future: [] });

export function step(history: History, action: Action): History {
  if (action.type === 'erase-person') return eraseEverywhere(history, action);
  const present = decide(history.present, action);
  if (present === history.present) return history;
  const past = [...history.past, { plan: history.present, action: action.type }].slice(-longestHistory);
  return { past, present, future: [] };
}

export function undo(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.plan,
    future: [{ plan: history.present, action: last.action }, ...history.future],
  };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, { plan: history.present, action: next.action }], present: next.plan, future };
}

/** The one decision that cannot be taken back: the person leaves every plan that undo or redo could bring up again. */
function eraseEverywhere(history: History, action: Action): History {
  const erase = (old: Step): Step => ({ ...old, plan: decide(old.plan, action) });
  const present = decide(history.present, action);
  const past = history.past.map(erase);
  const future = history.future.map(erase);
  // Steps that were only about this person lead nowhere now.
  return {
    past: past.filter((old, index) => !equalJson(old.plan, past[index + 1]?.plan ?? present)),
    present,
    future: future.filter((next, index) => !equalJson(next.plan, future[index - 1]?.plan ?? present)),
  };
}
