/**
 * The asking list, shared out among helpers: whom a helper knows best first, the rest evenly. People of one household stay together,
 * and nobody is asked to ask themselves.
 */
import type { PersonId } from '../people/person.ts';
import { householdOf, households } from '../plan/household.ts';
import type { PersonDecision } from '../plan/plan.ts';
import type { AskingProposal } from '../plan/who-asks-whom.ts';

export interface ToShare {
  readonly id: PersonId;
  readonly decision: PersonDecision;
}

export interface HelperNamed {
  readonly name: string;
  /** Where the helper is somebody of the plan. */
  readonly person: PersonId | null;
}

/** Person → place of the helper in `helpers`. Whoever helps is in nobody's part. */
export function shareOut(
  people: readonly ToShare[],
  helpers: readonly HelperNamed[],
  proposals: readonly AskingProposal[],
): ReadonlyMap<PersonId, number> {
  const shares = new Map<PersonId, number>();
  if (helpers.length === 0) return shares;
  const load = helpers.map(() => 0);
  const place = new Map(helpers.flatMap(({ person }, index) => (person === null ? [] : [[person, index] as const])));
  const proposed = new Map(proposals.map(({ ask, by }) => [ask, place.get(by)]));
  const decisions = new Map(people.map(({ id, decision }) => [id, decision]));
  const of = householdOf({ decisionOf: (person) => decisions.get(person) ?? {} });
  const together = households(
    people.filter(({ id }) => !place.has(id)),
    ({ id }) => of(id),
  );
  const give = (household: readonly ToShare[], to: number) => {
    for (const { id } of household) shares.set(id, to);
    load[to] = (load[to] ?? 0) + household.length;
  };
  const open = together.filter((household) => {
    const known = household.map(({ id }) => proposed.get(id)).find((found) => found !== undefined);
    if (known !== undefined) give(household, known);
    return known === undefined;
  });
  // The largest households first, so that the parts come out alike.
  for (const household of [...open].sort((a, b) => b.length - a.length))
    give(household, load.indexOf(Math.min(...load)));
  return shares;
}
