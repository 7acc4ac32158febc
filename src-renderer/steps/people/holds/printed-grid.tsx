import { useTranslation } from 'react-i18next';
import { classes } from '../../../ui/classes.ts';
import { Name } from '../../../ui/person-name.tsx';
import { usePrinting } from '../../../ui/use-printing.ts';
import { CellMark, type Look } from './dot.tsx';
import { DotLegend } from './dot-legend.tsx';
import type { SeatPicture, SeatRow } from './model.ts';
import styles from './printed-grid.module.css';

const c = classes(styles);

interface PrintedGridProps {
  readonly picture: SeatPicture;
  readonly look: Look;
}

/** The whole picture on paper, lying: every row, the titles again on each page. In the page only while it is printed. */
export function PrintedGrid({ picture: { columns, rows }, look }: PrintedGridProps) {
  const { t } = useTranslation();
  if (!usePrinting()) return null;
  return (
    <div className={c('sheet')} data-printed>
      <DotLegend look={look} />
      <table className={c('table', columns.length > 30 && 'narrow')}>
        <thead>
          <tr>
            <th scope="col" className={c('corner')}>
              {t('holds.person')}
            </th>
            {columns.map(({ chat, title }) => (
              <th key={chat} scope="col" className={c('column')}>
                <span>{title === '' ? t('groups.untitled') : title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PrintedRow key={row.person} row={row} columns={columns.length} look={look} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PrintedRowProps {
  readonly row: SeatRow;
  readonly columns: number;
  readonly look: Look;
}

function PrintedRow({ row, columns, look }: PrintedRowProps) {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  return (
    <tr>
      <th scope="row" className={c('name')}>
        <Name>{row.name}</Name>
      </th>
      {Array.from({ length: columns }, (_, column) => {
        const cell = cells.get(column);
        return <td key={column}>{cell === undefined ? null : <CellMark cell={cell} look={look} />}</td>;
      })}
    </tr>
  );
}
