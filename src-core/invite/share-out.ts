/**
 * The asking list, shared out among helpers: whom a helper knows best first, the rest evenly. People of one household stay together,
 * nobody gets much more than an even part because they know everybody, and nobody is asked to ask themselves.
 */
import type { PersonId } from '../people/person.ts';
import { householdOf, households } from '../plan/household.ts';
import type { PresentPeople } from '../plan/people-of-plan.ts';
import type { Decisions, PersonDecision } from '../plan/plan.ts';
import { type AskingProposal, whoAsksWhom } from '../plan/who-asks-whom.ts';

export interface ToShare {
  readonly id: PersonId;
  readonly decision: PersonDecision;
}

export interface HelperNamed {
  readonly name: string;
  /** Where the helper is somebody of the plan. */
  readonly person: PersonId | null;
}

/** What the plan tells about who knows whom. */
export interface Acquaintance {
  readonly mode: Decisions['mode'];
  readonly present: PresentPeople;
}

/** Of an even part, what the people whom a helper knows may make of it. */
const mostOfEven = 1.25;

/** Person → place of the helper in `helpers`. Whoever helps is in nobody's part. `known`: null for parts that are only even. */
export function shareOut(
  people: readonly ToShare[],
  helpers: readonly HelperNamed[],
  known: Acquaintance | null,
): ReadonlyMap<PersonId, number> {
  const shares = new Map<PersonId, number>();
  if (helpers.length === 0) return shares;
  const load = helpers.map(() => 0);
  const place = new Map(helpers.flatMap(({ person }, index) => (person === null ? [] : [[person, index] as const])));
  const proposed = new Map(whomTheyKnow(people, helpers, known).map(({ ask, by }) => [ask, place.get(by)]));
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
    const friend = household.map(({ id }) => proposed.get(id)).find((found) => found !== undefined);
    if (friend !== undefined) give(household, friend);
    return friend === undefined;
  });
  // The largest households first, so that the parts come out alike.
  for (const household of [...open].sort((a, b) => b.length - a.length))
    give(household, load.indexOf(Math.min(...load)));
  return shares;
}

function whomTheyKnow(
  people: readonly ToShare[],
  helpers: readonly HelperNamed[],
  known: Acquaintance | null,
): readonly AskingProposal[] {
  const convinced = helpers.flatMap(({ person }) => person ?? []);
  if (known === null || convinced.length === 0) return [];
  return whoAsksWhom({
    mode: known.mode,
    groups: [...known.present].map(([id, present]) => ({ id, people: present.map((person) => person.id) })),
    convinced,
    toAsk: people.map(({ id }) => id),
    most: Math.ceil((people.length / helpers.length) * mostOfEven),
  });
}
