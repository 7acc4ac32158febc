/**
 * The user's wishes about the order, made free of contradictions: positions first, then "not before" in the order in which it was
 * wished; what cannot be kept beside the wishes before it is left out and said.
 */
import type { ChatId } from '../chat/chat.ts';
import type { Constraints, Instance } from './order-instance.ts';
import type { OrderWishes } from './plan.ts';

export interface UnmetWish {
  readonly chat: ChatId;
  readonly after: ChatId;
  /** `circular`: each would have to come before the other; `pinned`: the wished positions leave no room for it. */
  readonly why: 'circular' | 'pinned';
}

export interface KeptWishes extends Constraints {
  readonly unmet: readonly UnmetWish[];
  /** One order that keeps all of them. */
  readonly example: readonly number[];
}

export function keptWishes({ groups }: Instance, wishes: Pick<OrderWishes, 'pinned' | 'notBefore'>): KeptWishes {
  const indexOf = new Map(groups.map(({ id }, index) => [id, index]));
  const slot = slotsOf(groups.map(({ id }) => wishes.pinned[id] ?? null));
  const before = groups.map((): number[] => []);
  const unmet: UnmetWish[] = [];
  let example = feasibleOrder({ before, slot }) ?? groups.map((_, index) => index);
  for (const { chat, after } of wishes.notBefore) {
    const later = indexOf.get(chat);
    const earlier = indexOf.get(after);
    if (later === undefined || earlier === undefined) continue;
    const known = before[later] ?? [];
    if (known.includes(earlier)) continue;
    if (comesAfter(earlier, later, before)) {
      unmet.push({ chat, after, why: 'circular' });
      continue;
    }
    known.push(earlier);
    const order = example.indexOf(earlier) < example.indexOf(later) ? example : feasibleOrder({ before, slot });
    if (order === null) {
      known.pop();
      unmet.push({ chat, after, why: 'pinned' });
    } else example = order;
  }
  return { before, slot, unmet, example };
}

/** Positions as the user counts them, from 1; too high ones mean the end, and of two alike the second goes to the next free place. */
function slotsOf(pinned: readonly (number | null)[]): readonly (number | null)[] {
  const taken = new Set<number>();
  const slots = pinned.map((): number | null => null);
  const wanted = pinned
    .map((position, group) => ({ position, group }))
    .filter(
      (wish): wish is { position: number; group: number } => wish.position !== null && Number.isFinite(wish.position),
    )
    .sort((a, b) => a.position - b.position || a.group - b.group);
  const last = pinned.length - 1;
  for (const { position, group } of wanted) {
    const wish = Math.min(last, Math.max(0, Math.round(position) - 1));
    const free = [...range(wish, last), ...range(0, wish).reverse()].find((at) => !taken.has(at));
    if (free === undefined) continue;
    taken.add(free);
    slots[group] = free;
  }
  return slots;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

function comesAfter(group: number, wanted: number, before: readonly (readonly number[])[]): boolean {
  const seen = new Set<number>();
  const look = [group];
  for (let at = look.pop(); at !== undefined; at = look.pop()) {
    if (at === wanted) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    look.push(...(before[at] ?? []));
  }
  return false;
}

/**
 * An order that keeps all constraints, if there is one: every group gets an earliest and a latest position, and of those that may
 * come the one that is due first comes. For steps of equal length this finds an order whenever there is one.
 */
export function feasibleOrder({ before, slot }: Constraints): readonly number[] | null {
  const size = slot.length;
  const sorted = byPrecedence(before);
  if (sorted === null) return null;
  const earliest = slot.map((position) => position ?? 0);
  const latest = slot.map((position) => position ?? size - 1);
  for (const group of sorted) {
    for (const other of before[group] ?? []) {
      earliest[group] = Math.max(earliest[group] ?? 0, (earliest[other] ?? 0) + 1);
    }
  }
  for (const group of [...sorted].reverse()) {
    for (const other of before[group] ?? []) latest[other] = Math.min(latest[other] ?? 0, (latest[group] ?? 0) - 1);
  }
  const waiting = new Set(sorted);
  const order: number[] = [];
  for (let position = 0; position < size; position += 1) {
    let next = -1;
    for (const group of waiting) {
      if ((earliest[group] ?? 0) > position) continue;
      if (next === -1 || (latest[group] ?? 0) < (latest[next] ?? 0)) next = group;
    }
    if (next === -1 || (latest[next] ?? 0) < position) return null;
    waiting.delete(next);
    order.push(next);
  }
  return order;
}

/** Each group after those that must come before it; null if they go round in a circle. */
function byPrecedence(before: readonly (readonly number[])[]): readonly number[] | null {
  const open = before.map((others) => others.length);
  const after = before.map((): number[] => []);
  before.forEach((others, group) => {
    for (const other of others) after[other]?.push(group);
  });
  const ready = open.flatMap((count, group) => (count === 0 ? [group] : []));
  for (let at = 0; at < ready.length; at += 1) {
    for (const group of after[ready[at] ?? 0] ?? []) {
      open[group] = (open[group] ?? 0) - 1;
      if (open[group] === 0) ready.push(group);
    }
  }
  return ready.length === before.length ? ready : null;
}
