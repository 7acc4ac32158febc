/** Who is who in a plan and how each stands. The window, which asks at every key, keeps its own (steps/people/model.ts). */
import type { Person, PersonId } from '../people/person.ts';
import { peopleOfPlan, presentIn, type PresentPeople } from './people-of-plan.ts';
import type { Plan } from './plan.ts';
import { standings, type Standings } from './standings.ts';
import { typedName } from './typed-name.ts';

export interface Everybody {
  readonly people: readonly Person[];
  /** Any id that a person has or had → the present one. */
  readonly current: ReadonlyMap<PersonId, PersonId>;
  readonly present: PresentPeople;
  readonly standings: Standings;
}

export function everybodyOf(plan: Pick<Plan, 'facts' | 'decisions'>): Everybody {
  const { people, current } = peopleOfPlan(plan).resolution;
  return { people, current, present: presentIn(people), standings: standings(plan.decisions, current) };
}

/** Whoever in the plan is called so, if only one is, and not the user: whom a helper knows best can go to them. */
export function personCalled(name: string, people: readonly Person[], { nameOf }: Standings): PersonId | null {
  const found = people.filter((person) => !person.isMe && typedName(nameOf(person)) === typedName(name));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
