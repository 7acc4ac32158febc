import { groupFacts, isMoving } from '../steps/groups/model.ts';
import type { OpenedPlan } from '../../src-bridge/contract.ts';
import { isEmpty } from '../state/use-plan.ts';
import type { StepName } from '../state/window-state.ts';

/** How far each step is, derived from facts and decisions alone: nothing is stored and nothing is locked. */
export function stepsDone(opened: OpenedPlan | null): ReadonlySet<StepName> {
  const done = new Set<StepName>();
  if (opened === null || isEmpty({ facts: opened.plan.facts, decisions: opened.decisions })) return done;
  const { decisions } = opened;
  const groups = groupFacts(opened.plan.facts, decisions).filter(isMoving);
  const announced = new Set(decisions.askings.flatMap(({ person, chats }) => (person === null ? chats : [])));
  if (opened.plan.facts.chats.length > 0) done.add('chats');
  if (groups.length === 0) return done;
  if (groups.every(({ dateQuestion }) => !dateQuestion)) done.add('groups');
  if (groups.every(({ messenger }) => messenger !== null)) done.add('plan');
  if (groups.every(({ id }) => announced.has(id))) done.add('invite');
  return done;
}
