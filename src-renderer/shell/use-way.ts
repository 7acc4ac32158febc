import type { OpenedPlan } from '../../src-bridge/contract.ts';
import { isEmpty } from '../state/use-plan.ts';
import type { StepName } from '../state/window-state.ts';
import { late, useLate } from '../ui/late.ts';

/** It knows all words for kinds of groups; while there are no groups, nobody needs them. */
export const judging = late(async () => (await import('./steps-done.ts')).stepsDone);

const nothing: ReadonlySet<StepName> = new Set();

/** Which steps are done, and which is the next. */
export function useWay(opened: OpenedPlan | null): { readonly done: ReadonlySet<StepName>; readonly next: StepName } {
  const isJudged = opened !== null && !isEmpty({ facts: opened.plan.facts, decisions: opened.decisions });
  const stepsDone = useLate(judging, isJudged);
  const done = !isJudged || stepsDone === null ? nothing : stepsDone(opened);
  return { done, next: nextStep(done) };
}

/**
 * Where to go next: the first step of these that is not done, and at the end where everybody is. People and their names can be
 * looked at any time; nobody has to.
 */
function nextStep(done: ReadonlySet<StepName>): StepName {
  const inOrder: readonly StepName[] = ['chats', 'groups', 'plan', 'invite'];
  return inOrder.find((step) => !done.has(step)) ?? 'progress';
}
