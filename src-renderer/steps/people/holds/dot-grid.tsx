import { memo, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from 'react-aria-components';
import { useWindow } from '../../../state/window-state.ts';
import { classes } from '../../../ui/classes.ts';
import { rowsInSight, useInSight } from '../../../ui/in-sight.ts';
import { DotHeads } from './dot-heads.tsx';
import { DotLegend } from './dot-legend.tsx';
import { DotRow } from './dot-row.tsx';
import type { Look } from './dot.tsx';
import { columnWidth, moveInGrid, sizes, type Place } from './grid-geometry.ts';
import { cellWords } from './words.ts';
import type { SeatPicture, SeatRow } from './model.ts';
import styles from './dot-grid.module.css';

const c = classes(styles);

interface DotGridProps {
  readonly picture: SeatPicture;
  readonly look: Look;
  readonly onOpen: (person: string) => void;
}

/**
 * People down, groups across, a dot where somebody is in one. Only rows in sight are in the page. One Tab stop: arrows move within,
 * and the line below says in words what the dot shows.
 */
export const DotGrid = memo(({ picture, look, onOpen }: DotGridProps) => {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const inSight = useInSight(grid);
  const [active, setActive] = useState<Place>({ row: 0, column: -1 });
  const [isFocused, setIsFocused] = useState(false);
  const { columns, rows } = picture;
  const place = { row: Math.min(active.row, rows.length - 1), column: Math.min(active.column, columns.length - 1) };
  const { from, until } = rowsInSight(inSight, sizes.row, rows.length);
  const activeRow = rows[place.row];
  const width = columnWidth(columns.length);

  const goTo = (next: Place) => {
    setActive(next);
    reveal(grid.current, next, width);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && activeRow !== undefined) return onOpen(activeRow.person);
    const page = Math.max(1, Math.floor(inSight.height / sizes.row) - 5);
    const next = moveInGrid(event.key, event.ctrlKey || event.metaKey, place, rows.length, columns.length, page);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  };

  return (
    <div className={c('picture')}>
      <div className={c('foot')}>
        <p className={c('said')}>{activeRow === undefined ? null : sentence(activeRow)}</p>
        <DotLegend look={look} />
        <VisuallyHidden id={`${id}-help`}>{t('holds.help')}</VisuallyHidden>
      </div>
      <div
        ref={grid}
        className={c('grid')}
        role="grid"
        aria-label={t(look === 'moved' ? 'holds.gridMoved' : 'holds.grid')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-describedby={`${id}-help`}
        aria-activedescendant={`${id}-${place.row}-${place.column}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          const clicked = placeOf(target);
          if (clicked !== null) setActive(clicked);
        }}
        onDoubleClick={({ target }) => {
          const row = rows[placeOf(target)?.row ?? -1];
          if (row !== undefined) onOpen(row.person);
        }}
        onFocus={() => setIsFocused(true)}
        onBlur={() => setIsFocused(false)}
      >
        <div
          className={c('canvas')}
          role="rowgroup"
          style={{
            inlineSize: sizes.name + columns.length * width + sizes.slant,
            blockSize: sizes.head + rows.length * sizes.row,
          }}
        >
          <DotHeads
            columns={columns}
            width={width}
            look={look}
            here={isFocused && place.column >= 0 ? place.column : null}
          />
          {rows.slice(from, until).map((row, offset) => drawn(row, from + offset))}
          {/* Scrolled out of sight by the mouse, the active row still has to be there for screen readers. */}
          {activeRow === undefined || (place.row >= from && place.row < until) ? null : drawn(activeRow, place.row)}
        </div>
      </div>
    </div>
  );

  function drawn(row: SeatRow, index: number) {
    const at = place.row === index ? place.column : null;
    return <DotRow key={row.person} {...{ id, row, index, width, look, isFocused }} active={at} />;
  }

  function sentence(row: SeatRow): string {
    const column = columns[place.column];
    if (column === undefined)
      return t('holds.row', { name: row.name, groups: t('holds.groups', { count: row.groups }) });
    const cell = row.cells.find((one) => one.column === place.column);
    const title = column.title === '' ? t('groups.untitled') : column.title;
    return t('holds.cell', { name: row.name, title, how: cellWords(cell, look, new Date(), language) });
  }
});

/** Scrolls just far enough that the place is seen beside the names and under the titles. */
function reveal(grid: HTMLDivElement | null, { row, column }: Place, width: number): void {
  if (grid === null) return;
  const top = row * sizes.row;
  const inSight = grid.clientHeight - sizes.head - sizes.row;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top > grid.scrollTop + inSight) grid.scrollTop = top - inSight;
  if (column < 0) return;
  const start = column * width;
  const across = grid.clientWidth - sizes.name - width;
  if (start < grid.scrollLeft) grid.scrollLeft = start;
  else if (start > grid.scrollLeft + across) grid.scrollLeft = start - across;
}

/** Which place of the grid was clicked; one listener for thousands of places. */
function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof Element)) return null;
  const [row, column] = (target.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
