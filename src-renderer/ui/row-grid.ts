import type { RefObject } from 'react';
import { useGridList, type AriaGridListOptions, type GridListAria } from 'react-aria';
import { useListState, type Collection, type ListState, type Node } from 'react-stately';
import type { LayoutDelegate, ListedRow } from './row-collection.ts';

export interface RowChoice {
  readonly label: string;
  /** `undefined`: no row stays chosen, a row opens something. */
  readonly chosen?: string | null | undefined;
  readonly onChoose: (id: string) => void;
}

interface RowGrid<T> extends GridListAria {
  readonly state: ListState<T>;
}

/** Keyboard, choice and names of a list that has only the rows in sight in the page. */
export function useRowGrid<T extends ListedRow>(
  { label, chosen, onChoose }: RowChoice,
  collection: Collection<Node<T>>,
  layoutDelegate: LayoutDelegate,
  list: RefObject<HTMLElement | null>,
  more: Pick<AriaGridListOptions<T>, 'keyboardDelegate' | 'keyboardNavigationBehavior'> = {},
): RowGrid<T> {
  const reaction =
    chosen === undefined
      ? ({ selectionMode: 'none' } as const)
      : ({
          selectionMode: 'single',
          selectionBehavior: 'replace',
          disallowEmptySelection: true,
          selectedKeys: chosen === null ? [] : [chosen],
          onSelectionChange: (keys: 'all' | Set<string | number>) => {
            const [id] = keys === 'all' ? [] : [...keys];
            if (id !== undefined) onChoose(String(id));
          },
        } as const);
  const state = useListState({ collection, ...reaction });
  const opens = chosen === undefined ? { onAction: (key: string | number) => onChoose(String(key)) } : {};
  const { gridProps } = useGridList(
    { 'aria-label': label, layoutDelegate, isVirtualized: true, ...opens, ...more },
    state,
    list,
  );
  return { state, gridProps };
}

/** Places to be drawn: those in sight, and rows that must not leave the page, such as the one that has the focus. */
export function placesDrawn(
  { from, until }: { readonly from: number; readonly until: number },
  kept: readonly (number | undefined)[],
): readonly number[] {
  const places = new Set(Array.from({ length: until - from }, (_, offset) => from + offset));
  for (const place of kept) if (place !== undefined) places.add(place);
  return [...places].sort((a, b) => a - b);
}
