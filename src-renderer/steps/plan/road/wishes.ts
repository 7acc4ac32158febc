import type { ChatId } from '../../../../src-core/chat/chat.ts';
import type { OrderWishes } from '../../../../src-core/plan/plan.ts';

type Pinned = OrderWishes['pinned'];

/**
 * Fixed places after a group was put elsewhere: it holds its new place, and groups that were fixed before make room for it.
 * Groups without a fixed place stay free for the reckoning.
 */
export function pinnedAfterMove(order: readonly ChatId[], pinned: Pinned, moved: ChatId, to: number): Pinned {
  const next = order.filter((chat) => chat !== moved);
  next.splice(Math.max(0, Math.min(next.length, to)), 0, moved);
  const places = next.flatMap((chat, index) =>
    chat === moved || pinned[chat] !== undefined ? [[chat, index + 1] as const] : [],
  );
  // Groups that are left out keep the place they had.
  return { ...pinned, ...Object.fromEntries(places) };
}

/** Where a group that is dropped before or after another one comes to stand. */
export function placeOfDrop(
  order: readonly ChatId[],
  moved: ChatId,
  target: ChatId,
  position: 'before' | 'after',
): number {
  const rest = order.filter((chat) => chat !== moved);
  return rest.indexOf(target) + (position === 'after' ? 1 : 0);
}

export function without<T>(record: Readonly<Record<ChatId, T>>, chat: ChatId): Readonly<Record<ChatId, T>> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => id !== chat));
}

/** How many times as much a group counts, in words. */
export const weightSteps = [
  { id: 'little', weight: 0.5 },
  { id: 'usual', weight: 1 },
  { id: 'much', weight: 2 },
  { id: 'most', weight: 4 },
] as const;
export type WeightWord = (typeof weightSteps)[number]['id'];

/** The nearest word; a plan from elsewhere may hold any number. */
export function weightWord(weight: number): WeightWord {
  const distance = (other: number): number => Math.abs(Math.log(Math.max(weight, 0.01) / other));
  return [...weightSteps].sort((a, b) => distance(a.weight) - distance(b.weight))[0]?.id ?? 'usual';
}
