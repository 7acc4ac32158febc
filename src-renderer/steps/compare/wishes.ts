import { create } from 'zustand';
import type { ColumnOrder, Need } from '../../../src-core/messengers/compare.ts';
import type { Habit } from '../../../src-core/messengers/messenger.ts';

/** What the user looks for in a messenger. Kept while the window is open: a comparison is a way to a decision, not one itself. */
export interface Wishes {
  readonly needs: readonly Need[];
  /** Rows that count twice. */
  readonly doubled: readonly (Need | Habit)[];
  /** What the group does and could do without. */
  readonly dispensable: readonly Habit[];
  readonly youngest: number;
  readonly oldestAndroid: number;
  /** Messengers side by side; null: nobody has chosen yet. */
  readonly messengers: readonly string[] | null;
  readonly order: ColumnOrder;
}

export const firstWishes: Wishes = {
  needs: ['group-link', 'no-phone-number', 'free', 'big-enough', 'old-android', 'desktop'],
  doubled: [],
  dispensable: [],
  youngest: 12,
  oldestAndroid: 7,
  messengers: null,
  order: 'registry',
};

export const useWishes = create<Wishes>()(() => firstWishes);

/** The list with this one put in or taken out. */
export function toggled<T>(list: readonly T[], one: T, isIn: boolean): readonly T[] {
  const others = list.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}
