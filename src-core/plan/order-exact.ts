/**
 * The best order of a few groups, by dynamic programming over subsets: how the groups of a set were ordered does not matter to
 * those that follow, only who has been won. Work and memory double with each group; 18 take well under 100 ms.
 */
export const mostExact = 18;

export interface SmallInstance {
  readonly value: readonly number[];
  /** People by the set of groups they are in, as bits. */
  readonly people: readonly { readonly groups: number; readonly weight: number }[];
  /** People won before the first of these groups moves. */
  readonly wonBefore: number;
  /** Bits of the groups that must come before each. */
  readonly before: readonly number[];
  readonly slot: readonly (number | null)[];
}

/** Of equally good orders the first one, counted by index. Null if the constraints leave none. */
export function exactOrder({ value, people, wonBefore, before, slot }: SmallInstance): readonly number[] | null {
  const size = value.length;
  const full = 2 ** size - 1;
  const won = peopleWon(size, people, wonBefore);
  const free = slotMasks(slot);
  const rest = new Float64Array(full + 1).fill(Infinity);
  rest[full] = 0;
  const values = Float64Array.from(value);
  const needs = Int32Array.from(before);
  const steps = Int8Array.from({ length: full + 1 }, () => 0);
  for (let set = 1; set <= full; set += 1) steps[set] = (steps[set >> 1] ?? 0) + (set & 1);

  for (let set = full - 1; set >= 0; set -= 1) {
    let best = Infinity;
    for (let open = ~set & full & (free[steps[set] ?? 0] ?? 0); open !== 0; open &= open - 1) {
      const bit = open & -open;
      const group = 31 - Math.clz32(bit);
      if (((needs[group] ?? 0) & ~set) !== 0) continue;
      const next = set | bit;
      const cost = (values[group] ?? 0) * (won[next] ?? 0) + (rest[next] ?? Infinity);
      if (cost < best) best = cost;
    }
    rest[set] = best;
  }
  if (rest[0] === Infinity) return null;

  const order: number[] = [];
  for (let set = 0; set !== full;) {
    const group = firstBest(set);
    order.push(group);
    set |= 1 << group;
  }
  return order;

  function firstBest(set: number): number {
    const wanted = rest[set] ?? 0;
    const close = Math.abs(wanted) * 1e-12;
    for (let group = 0; group < size; group += 1) {
      const bit = 1 << group;
      const allowed = (~set & (free[steps[set] ?? 0] ?? 0) & bit) !== 0 && ((needs[group] ?? 0) & ~set) === 0;
      const cost = (values[group] ?? 0) * (won[set | bit] ?? 0) + (rest[set | bit] ?? Infinity);
      if (allowed && cost <= wanted + close) return group;
    }
    // Some group attains the minimum, so this is never reached.
    return 31 - Math.clz32(~set & full);
  }
}

/** For every set of groups, how many people have been won when it has moved. */
function peopleWon(size: number, people: SmallInstance['people'], wonBefore: number): Int32Array {
  const full = 2 ** size - 1;
  const within = new Int32Array(full + 1);
  let total = 0;
  for (const { groups, weight } of people) {
    within[groups] = (within[groups] ?? 0) + weight;
    total += weight;
  }
  // Now the people all of whose groups lie within the set; who is not within the rest has been won.
  for (let bit = 1; bit <= full; bit <<= 1) {
    for (let set = 0; set <= full; set += 1) {
      if ((set & bit) !== 0) within[set] = (within[set] ?? 0) + (within[set ^ bit] ?? 0);
    }
  }
  const won = new Int32Array(full + 1);
  for (let set = 0; set <= full; set += 1) won[set] = wonBefore + total - (within[full ^ set] ?? 0);
  return won;
}

/** For each position the groups that may stand there. */
function slotMasks(slot: readonly (number | null)[]): readonly number[] {
  const unpinned = slot.reduce<number>((mask, position, group) => (position === null ? mask | (1 << group) : mask), 0);
  return slot.map((_, position) => {
    const pinned = slot.indexOf(position);
    return pinned === -1 ? unpinned : 1 << pinned;
  });
}
