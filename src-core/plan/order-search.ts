/**
 * A good order of many groups: greedy starts, improved by moving blocks of neighbours to a better place and by ordering windows of
 * neighbours exactly, then shaken and improved again. Work is bounded by counting, not by the clock, so the same question has the
 * same answer on every computer.
 */
import { exactOrder } from './order-exact.ts';
import { greedyBackward, greedyForward } from './order-greedy.ts';
import { type Constraints, costOf, cumulativePeople, type Instance } from './order-instance.ts';
import { reach, shaken } from './order-moves.ts';
import { randomFrom } from './random.ts';

/** Steps of the inner loops. */
const work = 5_000_000;
const longestBlock = 6;
const windowSize = 9;

export function searchOrder(
  instance: Instance,
  constraints: Constraints,
  example: readonly number[],
): readonly number[] {
  const search = newSearch(instance, constraints);
  const isFree =
    constraints.before.every((before) => before.length === 0) && !constraints.slot.some((at) => at !== null);
  // Looking at what a group frees costs the square of how many groups people share, for each group at each step.
  const looks = instance.groupsOf.reduce((sum, groups) => sum + groups.length ** 2, 0) * instance.value.length;
  const starts = [
    looks < work * 5 ? greedyForward(instance, constraints, true) : null,
    greedyForward(instance, constraints, false),
    isFree ? greedyBackward(instance) : example,
  ].filter((start) => start !== null);

  let best = example;
  let bestCost = costOf(instance, example);
  const take = (order: readonly number[]): void => {
    const cost = costOf(instance, order);
    if (cost < bestCost * (1 - 1e-12)) [best, bestCost] = [order, cost];
  };
  for (const start of starts) take(improved(search, start));
  const random = randomFrom(instance.value.length);
  while (search.left > 0) take(improved(search, shaken(best, constraints, random)));
  return best;
}

interface Search {
  readonly instance: Instance;
  readonly constraints: Constraints;
  order: number[];
  /** Of each group in the order. */
  readonly position: Int32Array;
  /** People won with each group. */
  readonly newPeople: Int32Array;
  /** Work that may still be done. */
  left: number;
  /** Groups × classes that belong together: the work of looking at a whole order. */
  readonly memberships: number;
  /** Marks what the present step has seen: of each class the number of the step. */
  readonly seen: Int32Array;
  step: number;
  readonly extra: Float64Array;
  readonly own: Float64Array;
  readonly won: Float64Array;
}

function newSearch(instance: Instance, constraints: Constraints): Search {
  const size = instance.value.length;
  return {
    instance,
    constraints,
    order: [],
    position: new Int32Array(size),
    newPeople: new Int32Array(size),
    left: work,
    memberships: instance.groupsOf.reduce((sum, groups) => sum + groups.length, size),
    seen: new Int32Array(instance.weight.length),
    step: 0,
    extra: new Float64Array(size + 2),
    own: new Float64Array(size + 2),
    won: new Float64Array(size + 2),
  };
}

function setOrder(search: Search, order: readonly number[]): void {
  search.order = [...order];
  let before = 0;
  cumulativePeople(search.instance, order).forEach((people, index) => {
    const group = order[index] ?? 0;
    search.position[group] = index;
    search.newPeople[group] = people - before;
    before = people;
  });
  search.left -= search.memberships;
}

function improved(search: Search, start: readonly number[]): readonly number[] {
  setOrder(search, start);
  for (let better = true; better && search.left > 0;) {
    better = false;
    for (let length = 1; length <= longestBlock; length += 1) {
      for (let from = 0; from + length <= start.length; from += 1) {
        const moved = withBlockMoved(search, from, length);
        if (moved === null) continue;
        setOrder(search, moved);
        better = true;
      }
    }
    if (better) continue;
    for (let from = 0; from + windowSize <= start.length; from += 3) {
      const ordered = withWindowOrdered(search, from);
      if (ordered === null) continue;
      setOrder(search, ordered);
      better = true;
    }
  }
  return search.order;
}

/** The order with this block where it costs least; null if it stands there already. */
function withBlockMoved(search: Search, from: number, length: number): readonly number[] | null {
  const { instance, constraints, order, position, newPeople, seen, extra, own, won } = search;
  const { value, classesOf, groupsOf, weight } = instance;
  const block = order.slice(from, from + length);
  const size = order.length - length;
  const restAt = (index: number): number => order[index < from ? index : index + length] ?? 0;
  const [lowest, highest] = reach(constraints, order, from, length);
  search.left -= order.length;
  if (lowest === highest) return null;

  search.step += 1;
  extra.fill(0);
  own.fill(0);
  won.fill(0);
  let valueLeft = block.reduce((sum, group) => sum + (value[group] ?? 0), 0);
  const blockValue = valueLeft;
  for (const group of block) {
    for (const found of classesOf[group] ?? []) {
      if (seen[found] === search.step) continue;
      seen[found] = search.step;
      const people = weight[found] ?? 0;
      // How many of the rest have moved when the first of them wins this class; past all of them if none does.
      let first = size + 1;
      for (const other of groupsOf[found] ?? []) {
        const at = position[other] ?? 0;
        if (at < from) first = Math.min(first, at + 1);
        else if (at >= from + length) first = Math.min(first, at - length + 1);
      }
      search.left -= (groupsOf[found] ?? []).length;
      extra[first - 1] = (extra[first - 1] ?? 0) + people;
      own[first - 1] = (own[first - 1] ?? 0) + people * valueLeft;
      // Without the block it is this one of the rest that wins them.
      if (first > from) won[first] = (won[first] ?? 0) + people;
    }
    valueLeft -= value[group] ?? 0;
  }
  for (let at = 1; at <= size; at += 1)
    won[at] = (won[at] ?? 0) + (won[at - 1] ?? 0) + (newPeople[restAt(at - 1)] ?? 0);
  for (let at = size - 1; at >= 0; at -= 1) {
    extra[at] = (extra[at] ?? 0) + (extra[at + 1] ?? 0);
    own[at] = (own[at] ?? 0) + (own[at + 1] ?? 0);
  }

  // From the back: `later` is what the block's people cost in the groups that then stand behind it.
  let later = 0;
  let best = Infinity;
  let place = from;
  let here = 0;
  for (let at = size; at >= 0; at -= 1) {
    const cost = blockValue * (won[at] ?? 0) + (own[at] ?? 0) + later;
    if (at === from) here = cost;
    if (at >= lowest && at <= highest && cost < best) [best, place] = [cost, at];
    if (at > 0) later += (value[restAt(at - 1)] ?? 0) * (extra[at] ?? 0);
  }
  if (place === from || best >= here - Math.abs(here) * 1e-9) return null;
  const rest = [...order.slice(0, from), ...order.slice(from + length)];
  return [...rest.slice(0, place), ...block, ...rest.slice(place)];
}

/** The order with these neighbours ordered as well as they can be among themselves; null if they already are. */
function withWindowOrdered(search: Search, from: number): readonly number[] | null {
  const { instance, constraints, order, position, newPeople, seen } = search;
  const window = order.slice(from, from + windowSize);
  const bitOf = (group: number): number => {
    const at = (position[group] ?? 0) - from;
    return at >= 0 && at < windowSize ? 1 << at : 0;
  };
  search.step += 1;
  search.left -= 2 ** windowSize * windowSize * 2;
  const people: { groups: number; weight: number }[] = [];
  for (const group of window) {
    for (const found of instance.classesOf[group] ?? []) {
      if (seen[found] === search.step) continue;
      seen[found] = search.step;
      const groups = instance.groupsOf[found] ?? [];
      if (groups.some((other) => (position[other] ?? 0) < from)) continue;
      people.push({
        groups: groups.reduce((mask, other) => mask | bitOf(other), 0),
        weight: instance.weight[found] ?? 0,
      });
    }
  }
  const best = exactOrder({
    value: window.map((group) => instance.value[group] ?? 0),
    people,
    wonBefore: order.slice(0, from).reduce((sum, group) => sum + (newPeople[group] ?? 0), 0),
    before: window.map((group) => (constraints.before[group] ?? []).reduce((mask, other) => mask | bitOf(other), 0)),
    slot: window.map((group) => {
      const slot = constraints.slot[group] ?? null;
      return slot === null ? null : slot - from;
    }),
  });
  if (best === null) return null;
  const ordered = [...order.slice(0, from), ...best.map((at) => window[at] ?? 0), ...order.slice(from + windowSize)];
  const cost = costOf(instance, order);
  return costOf(instance, ordered) < cost - cost * 1e-9 ? ordered : null;
}
