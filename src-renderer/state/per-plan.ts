import type { Decisions, Facts } from '../../src-core/plan/plan.ts';

/**
 * The same work, done once for facts and decisions that are the same objects, however many screens ask and however often one comes
 * back to them. Kept for as long as somebody holds the decisions.
 */
export function perPlan<T>(work: (facts: Facts, decisions: Decisions) => T): (facts: Facts, decisions: Decisions) => T {
  const done = new WeakMap<Decisions, { readonly facts: Facts; readonly result: T }>();
  return (facts, decisions) => {
    const before = done.get(decisions);
    if (before?.facts === facts) return before.result;
    const result = work(facts, decisions);
    done.set(decisions, { facts, result });
    return result;
  };
}
