import { memo } from 'react';
import { classes } from '../../../ui/classes.ts';
import { Name } from '../../../ui/person-name.tsx';
import { CellMark, type Look } from './dot.tsx';
import { sizes } from './grid-geometry.ts';
import { cellWords } from './words.ts';
import { useWindow } from '../../../state/window-state.ts';
import type { SeatRow } from './model.ts';
import styles from './dot-row.module.css';

const c = classes(styles);

interface DotRowProps {
  readonly id: string;
  readonly row: SeatRow;
  readonly index: number;
  readonly width: number;
  readonly look: Look;
  /** The active column; -1 the name, null another row. */
  readonly active: number | null;
  readonly isFocused: boolean;
}

/** One person: the name, and a dot for each group they are in. Empty places are no elements but the active one. */
export const DotRow = memo(
  ({ id, row, index, width, look, active, isFocused }: DotRowProps) => {
    const language = useWindow(({ settings }) => settings.language);
    const now = new Date();
    const isEmpty = active !== null && active >= 0 && !row.cells.some(({ column }) => column === active);
    const cells = isEmpty ? [...row.cells, null] : row.cells;
    return (
      <div
        role="row"
        aria-rowindex={index + 2}
        className={c('row', active !== null && isFocused && 'activeRow')}
        style={{ insetBlockStart: sizes.head + index * sizes.row }}
      >
        <span
          id={`${id}-${index}--1`}
          role="rowheader"
          aria-colindex={1}
          className={c('name', active === -1 && isFocused && 'active')}
          data-place={`${index} -1`}
        >
          <Name>{row.name}</Name>
        </span>
        {cells.map((cell) => {
          const column = cell?.column ?? active ?? 0;
          const moved = look === 'moved' && (cell?.status === 'there' || cell?.status === 'coming') && cell.status;
          return (
            <span
              key={column}
              id={`${id}-${index}-${column}`}
              role="gridcell"
              aria-colindex={column + 2}
              aria-label={cellWords(cell ?? undefined, look, now, language)}
              className={c('cell', moved, active === column && isFocused && 'active')}
              style={{ insetInlineStart: sizes.name + column * width, inlineSize: width }}
              data-place={`${index} ${column}`}
            >
              {cell === null ? null : <CellMark cell={cell} look={look} />}
            </span>
          );
        })}
      </div>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.index === after.index &&
    before.width === after.width &&
    before.look === after.look &&
    before.active === after.active &&
    (before.isFocused === after.isFocused || after.active === null),
);
