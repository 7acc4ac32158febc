/**
 * People who count as one because the user said so: one yes may do for two parents, since news that reaches one of them reaches both.
 * That stops being true where each wants a seat of their own; so people stay counted one by one, and households stand beside them.
 */
import type { ChatId } from '../chat/chat.ts';
import type { GroupKind } from '../groups/group.ts';
import type { Status } from './plan.ts';
import type { PersonId } from '../people/person.ts';
import type { Standings } from './standings.ts';
import { typedName } from './typed-name.ts';

export type HouseholdId = string;
export type HouseholdOf = (person: PersonId) => HouseholdId;

/** Whoever shares a household with nobody is one of their own. */
export function householdOf({ decisionOf }: Pick<Standings, 'decisionOf'>): HouseholdOf {
  return (person) => {
    const { household } = decisionOf(person);
    // Most people share one with nobody, and thousands are asked for at once.
    const name = household === undefined ? '' : typedName(household);
    return name === '' ? `person:${person}` : `household:${name}`;
  };
}

/** In the order in which they first appear. */
export function households<One>(all: readonly One[], of: (one: One) => HouseholdId): readonly (readonly One[])[] {
  const found = new Map<HouseholdId, One[]>();
  for (const one of all) {
    const household = of(one);
    const others = found.get(household);
    if (others === undefined) found.set(household, [one]);
    else others.push(one);
  }
  return [...found.values()];
}

/** Only those of two or more. */
export const sharedHouseholds = (people: readonly PersonId[], of: HouseholdOf): readonly (readonly PersonId[])[] =>
  households(people, of).filter((together) => together.length > 1);

/** Who need not come themselves, since somebody of their household in the same group stands at one of these; with that somebody. */
export function coveredBy(
  { chat, people }: { readonly chat: ChatId; readonly people: readonly PersonId[] },
  known: Standings,
  enough: ReadonlySet<Status>,
): ReadonlyMap<PersonId, PersonId> {
  const stands = (person: PersonId): boolean => enough.has(known.standingOf(person, chat).status);
  const covered = new Map<PersonId, PersonId>();
  for (const together of households(people, householdOf(known))) {
    const first = together.length < 2 ? undefined : together.find(stands);
    if (first === undefined) continue;
    for (const person of together) if (!stands(person)) covered.set(person, first);
  }
  return covered;
}

/** Has said yes: the other parent need not be asked. */
export const saidYes: ReadonlySet<Status> = new Set(['there', 'coming']);
/** Is not waited for: has refused, or hears of everything in another way. */
export const notWaitedFor: ReadonlySet<Status> = new Set(['not-coming', 'do-not-ask', 'reachable-otherwise']);
/** Is there: the other parent will hear of everything. */
export const isThere: ReadonlySet<Status> = new Set(['there']);

/** Where parents are in for their child, one of two is enough for the group to have moved; a couple among friends are two friends. */
export const isOfParents = (kind: GroupKind | undefined): boolean => kind === 'kita' || kind === 'school';
