/** The order's question in numbers: people who share the same groups are one class, groups and classes have indices. */
import type { ChatId } from '../chat/chat.ts';
import type { PersonId } from '../people/person.ts';

/** A group that is to move. Who is there already, or need not be won, may stand in `people`: `already` takes them out. */
export interface GroupToMove {
  readonly id: ChatId;
  readonly title: string;
  /** v(g): the share of the user's life that happens here, or any other non-negative weight. */
  readonly value: number;
  readonly people: readonly PersonId[];
}

export interface Instance {
  /** By value, then by id: of equally good orders the first by this one is taken, however the groups were given. */
  readonly groups: readonly GroupToMove[];
  readonly value: readonly number[];
  /** Classes of each group. */
  readonly classesOf: readonly (readonly number[])[];
  /** Groups of each class, rising. */
  readonly groupsOf: readonly (readonly number[])[];
  /** People in each class. */
  readonly weight: readonly number[];
}

/** What the user wished, in indices, without contradictions. */
export interface Constraints {
  /** For each group those that must come before it. */
  readonly before: readonly (readonly number[])[];
  /** For each group its position, or null. */
  readonly slot: readonly (number | null)[];
}

export function instanceOf(groups: readonly GroupToMove[], already: ReadonlySet<PersonId>): Instance {
  const sorted = [...new Map(groups.map((group) => [group.id, group])).values()].sort(
    (a, b) => valueOf(b) - valueOf(a) || (a.id < b.id ? -1 : 1),
  );
  const groupsOfPerson = new Map<PersonId, number[]>();
  sorted.forEach((group, index) => {
    for (const person of new Set(group.people)) {
      if (already.has(person)) continue;
      const known = groupsOfPerson.get(person);
      if (known === undefined) groupsOfPerson.set(person, [index]);
      else known.push(index);
    }
  });
  const classes = new Map<string, { groups: readonly number[]; people: number }>();
  for (const indices of groupsOfPerson.values()) {
    const key = indices.join();
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { groups: indices, people: 1 });
    else known.people += 1;
  }
  // Sorted by their groups, so that names of people change nothing, not even between equally good orders.
  const all = [...classes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
  const classesOf = sorted.map((): number[] => []);
  all.forEach((found, index) => {
    for (const group of found.groups) classesOf[group]?.push(index);
  });
  return {
    groups: sorted,
    value: sorted.map(valueOf),
    classesOf,
    groupsOf: all.map((found) => found.groups),
    weight: all.map(({ people }) => people),
  };
}

const valueOf = ({ value }: GroupToMove): number => (Number.isFinite(value) ? Math.max(0, value) : 0);

/** C(g) at each step: how many people have been won over by then. */
export function cumulativePeople({ classesOf, weight }: Instance, order: readonly number[]): readonly number[] {
  const won = new Uint8Array(weight.length);
  let people = 0;
  return order.map((group) => {
    for (const found of classesOf[group] ?? []) {
      if (won[found] === 1) continue;
      won[found] = 1;
      people += weight[found] ?? 0;
    }
    return people;
  });
}

/** Σ v(g) · C(g). */
export function costOf(instance: Instance, order: readonly number[]): number {
  const cumulative = cumulativePeople(instance, order);
  return order.reduce((sum, group, step) => sum + (instance.value[group] ?? 0) * (cumulative[step] ?? 0), 0);
}
