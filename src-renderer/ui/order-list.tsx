import {
  Fragment,
  memo,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ReactNode,
  type RefObject,
} from 'react';
import {
  ListKeyboardDelegate,
  mergeProps,
  useCollator,
  useDraggableItem,
  useDropIndicator,
  useFocusRing,
  useGridListItem,
  useHover,
  VisuallyHidden,
  type AriaButtonProps,
} from 'react-aria';
import type { DroppableCollectionState, ListState, Node } from 'react-stately';
import { classes } from './classes.ts';
import { useInPieces } from './in-pieces.ts';
import { useInSight } from './in-sight.ts';
import { rowCollection, rowLayout, type ListedRow } from './row-collection.ts';
import { placesDrawn, useRowGrid, type RowChoice } from './row-grid.ts';
import { rowHeights, rowPlaces, type RowHeights, type RowPlaces } from './row-heights.ts';
import { useCarrying, type Carrying, type PutDown } from './use-carrying.ts';
import styles from './order-list.module.css';

const c = classes(styles);

/** Rows beyond those in sight, in pixels, so that quick scrolling shows no gaps. */
const beyond = 400;
/** As many rows are drawn at a time as fit between two pictures. */
const piece = 3;

interface OrderListProps<T> extends RowChoice {
  readonly rows: readonly T[];
  /** In pixels, of most rows; each is as high as its words. */
  readonly expectedHeight: number;
  /** What stands in a row. `handle`: for the button by which keys carry the row. */
  readonly children: (row: T, handle: AriaButtonProps) => ReactNode;
  readonly onPut: PutDown;
  /** In which the list is scrolled, with what stands above and below it. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** A list that the user puts in order. Only the rows in sight are in the page. */
export function OrderList<T extends ListedRow>(props: OrderListProps<T>) {
  const { rows, expectedHeight, children, onPut, scroller } = props;
  const list = useRef<HTMLDivElement>(null);
  const heights = useMemo(() => rowHeights(expectedHeight), [expectedHeight]);
  const lying = useMemo(() => rowPlaces(rows, heights), [rows, heights]);
  const collection = useMemo(() => rowCollection(rows), [rows]);
  const layoutDelegate = useMemo(
    () => rowLayout(collection, lying.topOf, list, scroller),
    [collection, lying, scroller],
  );
  const drawn = useCallback(
    (place: number, handle: AriaButtonProps) => {
      const row = rows[place];
      return row === undefined ? null : children(row, handle);
    },
    [rows, children],
  );
  const collator = useCollator({ usage: 'search', sensitivity: 'base' });
  const keyboardDelegate = useMemo(
    // Left to itself, a list that is scrolled from outside takes all of its rows for one page.
    () => new ListKeyboardDelegate({ collection, collator, layoutDelegate, ref: scroller }),
    [collection, collator, layoutDelegate, scroller],
  );
  const { state, gridProps } = useRowGrid(props, collection, layoutDelegate, list, {
    keyboardDelegate,
    keyboardNavigationBehavior: 'tab',
  });
  const { drag, drop, dropProps } = useCarrying(state, keyboardDelegate, list, onPut);
  return (
    <div {...mergeProps(gridProps, dropProps)} ref={list} className={c('list')}>
      <RowsInSight {...{ list, scroller, lying, state, heights, drawn, drag, drop }} />
    </div>
  );
}

interface DrawnRows extends Carrying {
  readonly state: ListState<ListedRow>;
  readonly heights: RowHeights;
  readonly drawn: (place: number, handle: AriaButtonProps) => ReactNode;
}

interface RowsInSightProps extends DrawnRows {
  readonly list: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly lying: RowPlaces;
}

/** A component of its own, so that scrolling draws the rows that come into sight and nothing else. */
function RowsInSight({ list, scroller, lying, ...all }: RowsInSightProps) {
  const { state, heights, drag, drop } = all;
  const { collection, selectionManager } = state;
  const { top, height } = useInSight(scroller, list);
  useSyncExternalStore(heights.subscribe, heights.version);
  const from = lying.placeAt(top - beyond);
  const until = Math.min(collection.size, lying.placeAt(top + height + beyond) + 1);
  const pieces = useInPieces(until - from, piece);
  const placeOf = (key: string | number | null) => (key === null ? undefined : collection.getItem(key)?.index);
  // Out of sight, these have to be there still: the row with the focus, the one that is carried, and the one beside which it would come.
  const target = drop.target?.type === 'item' ? drop.target.key : null;
  const kept = [placeOf(selectionManager.focusedKey), placeOf(drag.draggedKey), placeOf(target)];
  const places = placesDrawn({ from, until: from + pieces }, kept);
  const isCarrying = drag.draggedKey !== null;
  const last = places.at(-1);
  return (
    <>
      {places.map((place, index) => {
        const node = collection.at(place);
        if (node === null) return null;
        return (
          <Fragment key={node.key}>
            <Gap height={lying.topOf(place) - lying.topOf((places[index - 1] ?? -1) + 1)} />
            {isCarrying ? <DropMark rowKey={node.key} position="before" drop={drop} /> : null}
            <OneRow node={node} {...all} />
          </Fragment>
        );
      })}
      {isCarrying && last === collection.size - 1 ? (
        <DropMark rowKey={collection.getLastKey()} position="after" drop={drop} />
      ) : null}
      <Gap height={lying.topOf(collection.size) - lying.topOf((last ?? -1) + 1)} />
    </>
  );
}

/** Stands for rows that are not in the page. */
const Gap = ({ height }: { readonly height: number }) =>
  height === 0 ? null : <div role="presentation" className={c('gap')} style={{ blockSize: height }} />;

const OneRow = memo(function OneRow({
  node,
  state,
  heights: { measure },
  drawn,
  drag,
}: DrawnRows & { readonly node: Node<ListedRow> }) {
  const element = useRef<HTMLDivElement>(null);
  const { key, index } = node;
  useEffect(() => (element.current === null ? undefined : measure(String(key), element.current)), [key, measure]);
  // The mouse may carry a row away by any of its words, so a row is only chosen when the button is let go.
  const { rowProps, gridCellProps, isSelected } = useGridListItem(
    { node, shouldSelectOnPressUp: true },
    state,
    element,
  );
  const { dragProps, dragButtonProps } = useDraggableItem({ key, hasDragButton: true }, drag);
  const { hoverProps, isHovered } = useHover({});
  const { focusProps, isFocusVisible } = useFocusRing();
  return (
    <div
      {...mergeProps(rowProps, hoverProps, focusProps, dragProps)}
      ref={element}
      aria-rowindex={index + 1}
      className={c('row')}
      data-hovered={isHovered || undefined}
      data-selected={isSelected || undefined}
      data-focus-visible={isFocusVisible || undefined}
      data-dragging={drag.isDragging(key) || undefined}
    >
      <div {...gridCellProps} className={c('cell')}>
        {drawn(index, dragButtonProps)}
      </div>
    </div>
  );
});

interface DropMarkProps {
  readonly rowKey: string | number | null;
  readonly position: 'before' | 'after';
  readonly drop: DroppableCollectionState;
}

/** Where the carried row would come to stand. */
function DropMark({ rowKey, position, drop }: DropMarkProps) {
  const button = useRef<HTMLDivElement>(null);
  const target = { type: 'item', key: rowKey ?? '', dropPosition: position } as const;
  const { dropIndicatorProps, isHidden, isDropTarget } = useDropIndicator({ target }, drop, button);
  if (isHidden) return null;
  return (
    <div role="row" className={c('mark')} data-drop-target={isDropTarget || undefined}>
      <div role="gridcell" className={c('cell')}>
        <VisuallyHidden>
          <div role="button" {...dropIndicatorProps} ref={button} />
        </VisuallyHidden>
      </div>
    </div>
  );
}
