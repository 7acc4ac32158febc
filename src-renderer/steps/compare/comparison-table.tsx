import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, Row } from '../../../src-core/messengers/compare.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { AboutMessenger } from '../messenger/about-messenger.tsx';
import type { Asked } from './cell-source.tsx';
import type { Subject } from './model.ts';
import { rowWords } from './row-words.ts';
import { Sums } from './sums.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { useWishes } from './wishes.ts';
import styles from './comparison-table.module.css';

const c = classes(styles);

export interface ComparisonShown {
  readonly comparison: Comparison;
  readonly subject: Subject;
  readonly chosen: string | null;
  readonly onChoose: (messenger: string) => void;
  readonly onAsk: (about: Asked, from: HTMLElement) => void;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A real table for screen readers; with the keyboard Tab goes to one cell and the arrows from there to all others. */
export function ComparisonTable({ comparison, subject, chosen, onChoose, onAsk }: ComparisonShown) {
  const { t } = useTranslation();
  const wishes = useWishes();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const { columns, rows } = comparison;
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const from = event.target instanceof HTMLElement ? event.target.dataset['place'] : undefined;
    if (step === undefined || from === undefined) return;
    event.preventDefault();
    const [row = 0, column = 0] = from.split(' ').map(Number);
    const next = `${row + step[0]} ${column + step[1]}`;
    table.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };
  // Rows and columns come and go with the wishes: one cell can always be reached.
  const here = [Math.min(at[0], rows.length), Math.min(at[1], columns.length - 1)];
  const cell = (row: number, column: number) => ({
    type: 'button' as const,
    className: c('cell'),
    'data-place': `${row} ${column}`,
    'aria-haspopup': 'dialog' as const,
    tabIndex: row === here[0] && column === here[1] ? 0 : -1,
    onFocus: () => setAt([row, column]),
  });
  const body = (why: Row['why']) => {
    const part = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.why === why);
    return part.length === 0 ? null : (
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={columns.length + 1} className={c('part')}>
            <span className={c('stays')}>{t(`compare.parts.${why}`)}</span>
          </th>
        </tr>
        {part.map(({ row, index }) => (
          <tr key={row.row}>
            <th scope="row" className={c('first')}>
              {rowWords(t, row.row, subject, wishes)}
              {wishes.doubled.includes(row.row) ? <span className={c('double')}> {t('compare.twice')}</span> : null}
            </th>
            {row.cells.map((found, column) => {
              const messenger = columns[column]?.messenger;
              return messenger === undefined ? null : (
                <td key={messenger.id}>
                  <button
                    {...cell(index + 1, column)}
                    onClick={({ currentTarget }) => onAsk({ messenger, row, cell: found }, currentTarget)}
                  >
                    <VerdictMark verdict={found.verdict} />
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    );
  };
  return (
    <div className={c('scroll')} onKeyDown={move}>
      <table ref={table} className={c('table')} aria-label={t('compare.title')}>
        <thead>
          <tr>
            <th scope="col" className={c('corner')}>
              {t('compare.shown', { count: columns.length })}
            </th>
            {columns.map(({ messenger }) => (
              <th key={messenger.id} scope="col" className={c('head')}>
                <AboutMessenger messenger={messenger}>{messenger.name}</AboutMessenger>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={c('first')}>
              {t('compare.whoIsThere')}
            </th>
            {columns.map(({ messenger, alreadyThere }, column) => (
              <td key={messenger.id}>
                <button
                  {...cell(0, column)}
                  onClick={({ currentTarget }) => onAsk({ messenger, row: null, cell: null }, currentTarget)}
                >
                  {alreadyThere === 0
                    ? t('compare.nobodyKnown')
                    : t('compare.there', { there: alreadyThere, count: subject.people.length })}
                </button>
              </td>
            ))}
          </tr>
        </tbody>
        {body('need')}
        {body('habit')}
        <tfoot>
          <tr>
            <th scope="row" className={c('first', 'sumHead')}>
              {t('compare.sum')}
            </th>
            {columns.map(({ messenger, sums }) => (
              <td key={messenger.id} className={c('sum')}>
                <Sums sums={sums} />
                {messenger.id === chosen ? (
                  <span className={c('chosen')}>{t('compare.chosen')}</span>
                ) : (
                  <Button
                    aria-label={t('compare.takeThis', { messenger: messenger.name })}
                    onPress={() => onChoose(messenger.id)}
                  >
                    {t('compare.take')}
                  </Button>
                )}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
