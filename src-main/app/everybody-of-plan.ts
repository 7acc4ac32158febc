/** Who is who in a plan and how each stands, for the command line and for what main writes; the window keeps its own. */
import type { Everybody } from '../../src-core/invite/ask-list.ts';
import { peopleOfPlan, presentIn } from '../../src-core/plan/people-of-plan.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { standings } from '../../src-core/plan/standings.ts';

export function everybodyOf(plan: Plan): Everybody {
  const { people, current } = peopleOfPlan(plan).resolution;
  return { people, current, present: presentIn(people), standings: standings(plan.decisions, current) };
}
