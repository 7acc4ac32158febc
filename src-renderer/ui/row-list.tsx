import { memo, useCallback, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { mergeProps, useFocusRing, useGridListItem, useHover } from 'react-aria';
import type { ListState, Node } from 'react-stately';
import { classes } from './classes.ts';
import { rowsInSight, useInSight } from './in-sight.ts';
import { rowCollection, rowLayout, type ListedRow } from './row-collection.ts';
import { placesDrawn, useRowGrid, type RowChoice } from './row-grid.ts';
import styles from './row-list.module.css';

const c = classes(styles);

interface RowListProps<T> extends RowChoice {
  readonly rows: readonly T[];
  /** In pixels, the same for all. */
  readonly rowHeight: number;
  /** For the columns of a row. */
  readonly rowClass: string;
  /** What stands in a row. */
  readonly children: (row: T) => ReactNode;
}

/** Only the rows in sight are in the page, so thousands stay smooth; the keys lead to all of them. */
export function RowList<T extends ListedRow>(props: RowListProps<T>) {
  const { rows, rowHeight, rowClass, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const collection = useMemo(() => rowCollection(rows), [rows]);
  const layoutDelegate = useMemo(
    () => rowLayout(collection, (place) => place * rowHeight, list),
    [collection, rowHeight],
  );
  const drawn = useCallback(
    (place: number) => {
      const row = rows[place];
      return row === undefined ? null : children(row);
    },
    [rows, children],
  );
  const { state, gridProps } = useRowGrid(props, collection, layoutDelegate, list);
  return (
    <div {...gridProps} ref={list} className={c('list')}>
      <RowsInSight {...{ list, state, rowHeight, rowClass, drawn }} />
    </div>
  );
}

interface DrawnRows {
  readonly state: ListState<ListedRow>;
  readonly rowHeight: number;
  readonly rowClass: string;
  readonly drawn: (place: number) => ReactNode;
}

/** A component of its own, so that scrolling draws the rows that come into sight and nothing else. */
function RowsInSight({ list, ...all }: DrawnRows & { readonly list: RefObject<HTMLElement | null> }) {
  const { collection, selectionManager } = all.state;
  const inSight = rowsInSight(useInSight(list), all.rowHeight, collection.size);
  const { focusedKey } = selectionManager;
  // Scrolled out of sight, the row with the focus still has to be there.
  const places = placesDrawn(inSight, [focusedKey === null ? undefined : collection.getItem(focusedKey)?.index]);
  return (
    <div role="presentation" className={c('canvas')} style={{ blockSize: collection.size * all.rowHeight }}>
      {places.map((place) => {
        const node = collection.at(place);
        return node === null ? null : <OneRow key={node.key} node={node} {...all} />;
      })}
    </div>
  );
}

const OneRow = memo(function OneRow({
  node,
  state,
  rowHeight,
  rowClass,
  drawn,
}: DrawnRows & { readonly node: Node<ListedRow> }) {
  const element = useRef<HTMLDivElement>(null);
  // `isVirtualized` would make each row count all of them to learn its place, which is known here.
  const { rowProps, gridCellProps, isSelected } = useGridListItem({ node }, state, element);
  const { hoverProps, isHovered } = useHover({});
  const { focusProps, isFocusVisible } = useFocusRing();
  return (
    <div
      {...mergeProps(rowProps, hoverProps, focusProps)}
      ref={element}
      aria-rowindex={node.index + 1}
      className={`${c('row')} ${rowClass}`}
      style={{ insetBlockStart: node.index * rowHeight, blockSize: rowHeight }}
      data-hovered={isHovered || undefined}
      data-selected={isSelected || undefined}
      data-focus-visible={isFocusVisible || undefined}
    >
      <div {...gridCellProps} className={c('cell')}>
        {drawn(node.index)}
      </div>
    </div>
  );
});
