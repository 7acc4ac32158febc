/** First orders for many groups, good enough to be improved (see order-search): each takes what looks best at the moment. */
import type { Constraints, Instance } from './order-instance.ts';

/** The best first: most value for each person to be won; what others bring with them for nothing counts along. */
export function greedyForward(
  instance: Instance,
  constraints: Constraints,
  withFreed: boolean,
): readonly number[] | null {
  const { value, classesOf, groupsOf, weight } = instance;
  const size = value.length;
  const won = new Uint8Array(weight.length);
  const newPeople = classesOf.map((classes) => classes.reduce((sum, found) => sum + (weight[found] ?? 0), 0));
  const openClasses = classesOf.map((classes) => classes.length);
  const placed = new Uint8Array(size);
  const order: number[] = [];
  const pinnedAt = new Map(constraints.slot.flatMap((slot, group) => (slot === null ? [] : [[slot, group] as const])));
  const shared = new Int32Array(size);

  /** Value of all groups whose missing people are all among this group's. */
  const valueOf = (group: number): number => {
    if (!withFreed) return value[group] ?? 0;
    let sum = 0;
    const touched: number[] = [];
    for (const found of classesOf[group] ?? []) {
      if (won[found] === 1) continue;
      for (const other of groupsOf[found] ?? []) {
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    for (const other of touched) {
      if (placed[other] === 0 && shared[other] === openClasses[other]) sum += value[other] ?? 0;
      shared[other] = 0;
    }
    return touched.length === 0 ? (value[group] ?? 0) : sum;
  };
  const isDue = (group: number): boolean => (constraints.before[group] ?? []).every((other) => placed[other] === 1);

  for (let position = 0; position < size; position += 1) {
    const pinned = pinnedAt.get(position);
    if (pinned !== undefined && !isDue(pinned)) return null;
    let next = pinned ?? -1;
    let best = -1;
    const candidates = pinned === undefined ? size : 0;
    for (let group = 0; group < candidates; group += 1) {
      if (placed[group] === 1 || constraints.slot[group] !== null || !isDue(group)) continue;
      const people = newPeople[group] ?? 0;
      const ratio = people === 0 ? Infinity : valueOf(group) / people;
      if (ratio > best) [best, next] = [ratio, group];
    }
    if (next === -1) return null;
    placed[next] = 1;
    order.push(next);
    for (const found of classesOf[next] ?? []) {
      if (won[found] === 1) continue;
      won[found] = 1;
      for (const other of groupsOf[found] ?? []) {
        newPeople[other] = (newPeople[other] ?? 0) - (weight[found] ?? 0);
        openClasses[other] = (openClasses[other] ?? 0) - 1;
      }
    }
  }
  return order;
}

/** The worst last: least value for each person whom nobody else needs. Knows no positions and no precedence. */
export function greedyBackward({ value, classesOf, groupsOf, weight }: Instance): readonly number[] {
  const size = value.length;
  const users = groupsOf.map((groups) => groups.length);
  const placed = new Uint8Array(size);
  const order: number[] = [];
  for (let left = size; left > 0; left -= 1) {
    let last = -1;
    let worst = Infinity;
    for (let group = 0; group < size; group += 1) {
      if (placed[group] === 1) continue;
      const own = (classesOf[group] ?? []).reduce(
        (sum, found) => sum + (users[found] === 1 ? (weight[found] ?? 0) : 0),
        0,
      );
      const ratio = own === 0 ? Number.MAX_VALUE : (value[group] ?? 0) / own;
      if (last === -1 || ratio < worst || (ratio === worst && (value[group] ?? 0) < (value[last] ?? 0))) {
        [worst, last] = [ratio, group];
      }
    }
    placed[last] = 1;
    order.push(last);
    for (const found of classesOf[last] ?? []) users[found] = (users[found] ?? 0) - 1;
  }
  return order.reverse();
}
