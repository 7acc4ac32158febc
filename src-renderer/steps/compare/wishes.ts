import { useLayoutEffect } from 'react';
import { create } from 'zustand';
import type { ComparisonWishes } from '../../../src-bridge/settings.ts';
import { columnOrders, needs, type ColumnOrder, type Need } from '../../../src-core/messengers/compare.ts';
import { habits, type Habit } from '../../../src-core/messengers/messenger.ts';
import { changeSettings } from '../../state/settings.ts';
import { useWindow } from '../../state/window-state.ts';

/** What the user looks for in a messenger. Kept with the settings: a comparison is a way to a decision in a plan, not one itself. */
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

/** Names of another edition are left out; what was never kept is as at first. */
export function wishesFrom(kept: ComparisonWishes): Wishes {
  const rows = [...needs, ...habits];
  return {
    ...firstWishes,
    needs: needs.filter((one) => kept.needs.includes(one)),
    doubled: rows.filter((one) => kept.doubled.includes(one)),
    dispensable: habits.filter((one) => kept.dispensable.includes(one)),
    youngest: kept.youngest,
    oldestAndroid: kept.oldestAndroid,
    messengers: kept.messengers,
    order: columnOrders.find((order) => order === kept.order) ?? firstWishes.order,
  };
}

const quietMs = 500;
let isKeeping = false;

/** Takes up what was kept and keeps what is changed from then on; clicks in a row are written once. */
export function useKeptWishes(): void {
  useLayoutEffect(() => {
    if (isKeeping) return;
    isKeeping = true;
    const kept = useWindow.getState().settings.compare;
    if (kept !== undefined) useWishes.setState(wishesFrom(kept));
    let timer: ReturnType<typeof setTimeout> | undefined;
    useWishes.subscribe((compare) => {
      clearTimeout(timer);
      timer = setTimeout(() => void changeSettings({ compare }), quietMs);
    });
  }, []);
}

/** The list with this one put in or taken out. */
export function toggled<T>(list: readonly T[], one: T, isIn: boolean): readonly T[] {
  const others = list.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}
