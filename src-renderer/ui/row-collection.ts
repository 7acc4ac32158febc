import type { AriaGridListOptions } from 'react-aria';
import type { Collection, Node } from 'react-stately';
import { scrolledPast, type Held } from './in-sight.ts';

export type LayoutDelegate = NonNullable<AriaGridListOptions<unknown>['layoutDelegate']>;

export interface ListedRow {
  /** By which a list tells its rows apart. */
  readonly id: string;
  /** What the row is called when it is read out or searched by its first letters. */
  readonly name: string;
}

/**
 * A list of rows as react-aria's keyboard and selection want to have it. What react-aria builds by itself draws each of five thousand
 * rows once for every letter of a search; this only notes where each row stands.
 */
export function rowCollection<T extends ListedRow>(rows: readonly T[]): Collection<Node<T>> {
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const idAt = (place: number): string | null => rows[place]?.id ?? null;
  const placeOf = (key: string | number): number => places.get(String(key)) ?? NaN;
  const made = new Map<number, Node<T>>();
  const at = (place: number): Node<T> | null => {
    const row = rows[place];
    if (row === undefined) return null;
    const node = made.get(place) ?? nodeOf(row, place, idAt);
    made.set(place, node);
    return node;
  };
  return {
    size: rows.length,
    at,
    getItem: (key) => at(placeOf(key)),
    getKeys: () => places.keys(),
    getKeyBefore: (key) => idAt(placeOf(key) - 1),
    getKeyAfter: (key) => idAt(placeOf(key) + 1),
    getFirstKey: () => idAt(0),
    getLastKey: () => idAt(rows.length - 1),
    *[Symbol.iterator]() {
      for (let place = 0; place < rows.length; place += 1) {
        const node = at(place);
        if (node !== null) yield node;
      }
    },
  };
}

const nodeOf = <T extends ListedRow>(row: T, place: number, idAt: (place: number) => string | null): Node<T> => ({
  type: 'item',
  key: row.id,
  value: row,
  level: 0,
  hasChildNodes: false,
  childNodes: [],
  rendered: null,
  textValue: row.name,
  index: place,
  prevKey: idAt(place - 1),
  nextKey: idAt(place + 1),
  parentKey: null,
  props: {},
});

/**
 * Where rows lie, also those that are not in the page: how far a page is follows from it. `topOf`: in pixels from the first row's top, for
 * each place and for the end of the last one.
 */
export function rowLayout(
  collection: Collection<Node<unknown>>,
  topOf: (place: number) => number,
  list: Held,
  scroller = list,
): LayoutDelegate {
  const width = () => list.current?.clientWidth ?? 0;
  return {
    getItemRect: (key) => {
      const place = collection.getItem(key)?.index;
      if (place === undefined) return null;
      return { x: 0, y: topOf(place), width: width(), height: topOf(place + 1) - topOf(place) };
    },
    getVisibleRect: () => {
      const { scrollLeft = 0, clientHeight = 0 } = scroller.current ?? {};
      return { x: scrollLeft, y: scrolledPast(scroller, list), width: width(), height: clientHeight };
    },
    getContentSize: () => ({ width: width(), height: topOf(collection.size) }),
  };
}
