/** Where a block of an order may stand without breaking a constraint. */
import type { Constraints } from './order-instance.ts';

/** Lowest and highest number of other groups that may stand before the block. A pinned group is a wall: nothing passes it. */
export function reach(
  { before, slot }: Constraints,
  order: readonly number[],
  from: number,
  length: number,
): readonly [number, number] {
  const block = order.slice(from, from + length);
  if (block.some((group) => isPinned(slot, group))) return [from, from];
  let lowest = from;
  for (; lowest > 0; lowest -= 1) {
    const other = order[lowest - 1] ?? 0;
    if (isPinned(slot, other) || block.some((group) => before[group]?.includes(other))) break;
  }
  let highest = from;
  for (; highest + length < order.length; highest += 1) {
    const other = order[highest + length] ?? 0;
    if (isPinned(slot, other) || block.some((group) => before[other]?.includes(group))) break;
  }
  return [lowest, highest];
}

const isPinned = (slot: Constraints['slot'], group: number): boolean => (slot[group] ?? null) !== null;

/** The order with a few blocks somewhere else, so that the search leaves the hollow it sits in. */
export function shaken(order: readonly number[], constraints: Constraints, random: () => number): readonly number[] {
  let result = [...order];
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let move = 2 + below(3); move > 0; move -= 1) {
    const length = 1 + below(Math.min(8, result.length));
    const from = below(result.length - length + 1);
    const [lowest, highest] = reach(constraints, result, from, length);
    const place = lowest + below(highest - lowest + 1);
    const block = result.slice(from, from + length);
    const rest = [...result.slice(0, from), ...result.slice(from + length)];
    result = [...rest.slice(0, place), ...block, ...rest.slice(place)];
  }
  return result;
}
