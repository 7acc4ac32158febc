import type { Decisions, Facts } from '../../src-core/plan/plan.ts';

/**
 * The same work, done once for facts and decisions that are the same objects, however many screens ask and however often one comes
 * back to them. `more`: what else it depends on; the latest of it counts. Kept for as long as somebody holds the decisions.
 */
export function perPlan<T, More extends readonly unknown[]>(
  work: (facts: Facts, decisions: Decisions, ...more: More) => T,
): (facts: Facts, decisions: Decisions, ...more: More) => T {
  const done = new WeakMap<Decisions, { readonly facts: Facts; readonly more: More; readonly result: T }>();
  return (facts, decisions, ...more) => {
    const before = done.get(decisions);
    if (before?.facts === facts && more.every((one, place) => one === before.more[place])) return before.result;
    const result = work(facts, decisions, ...more);
    done.set(decisions, { facts, more, result });
    return result;
  };
}
