import type { ListedRow } from './row-collection.ts';

/** How high rows are that are as high as their words, in pixels: those that were drawn as high as they were, the others as expected. */
export interface RowHeights {
  readonly heightOf: (id: string) => number;
  /** Of a row in the page, for as long as it is there. Returns what ends it. */
  readonly measure: (id: string, row: HTMLElement) => () => void;
  /** Another number whenever a height turned out otherwise than was told before. */
  readonly version: () => number;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Chromium says how high rows are once it has laid them out; being asked for each, it would lay them out once more for each. */
export function rowHeights(expected: number): RowHeights {
  const known = new Map<string, number>();
  const inPage = new Map<Element, string>();
  const listening = new Set<() => void>();
  let version = 0;
  const heightOf = (id: string): number => known.get(id) ?? expected;
  const observer = new ResizeObserver((entries) => {
    const before = version;
    for (const { target, borderBoxSize } of entries) {
      const id = inPage.get(target);
      const height = borderBoxSize[0]?.blockSize ?? 0;
      // Behind a detail that takes the list's place, rows have no height; they keep the one they had.
      if (id === undefined || height === 0) continue;
      if (Math.abs(heightOf(id) - height) >= 1) version = before + 1;
      known.set(id, height);
    }
    if (version !== before) for (const onChange of listening) onChange();
  });
  return {
    heightOf,
    measure: (id, row) => {
      inPage.set(row, id);
      observer.observe(row);
      return () => {
        inPage.delete(row);
        observer.unobserve(row);
      };
    },
    version: () => version,
    subscribe: (onChange) => {
      listening.add(onChange);
      return () => listening.delete(onChange);
    },
  };
}

/** Where rows lie one below the other, in pixels from the first one's top. */
export interface RowPlaces {
  /** Of the place after the last one: where that ends. */
  readonly topOf: (place: number) => number;
  /** The row that lies there, or the nearest. */
  readonly placeAt: (top: number) => number;
}

export function rowPlaces(
  rows: readonly ListedRow[],
  { heightOf, version }: Pick<RowHeights, 'heightOf' | 'version'>,
): RowPlaces {
  let tops: readonly number[] = [];
  let known: number | null = null;
  const now = (): readonly number[] => {
    if (known === version()) return tops;
    known = version();
    let top = 0;
    tops = [0, ...rows.map(({ id }) => (top += heightOf(id)))];
    return tops;
  };
  return {
    topOf: (place) => now()[place] ?? 0,
    placeAt: (top) => {
      const all = now();
      let low = 0;
      let high = Math.max(0, rows.length - 1);
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((all[middle] ?? 0) <= top) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
