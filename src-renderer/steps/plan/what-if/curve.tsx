import { useTranslation } from 'react-i18next';
import { classes } from '../../../ui/classes.ts';
import { axisSteps, type WeekRow } from './model.ts';
import styles from './curve.module.css';

const c = classes(styles);
const width = 800;
const height = 300;
const inset = { start: 48, end: 16, above: 16, below: 40 } as const;

/** People over weeks: a line for the run in the middle, a band for eight of ten. The table below says the same. */
export function Curve({ rows, people }: { readonly rows: readonly WeekRow[]; readonly people: number }) {
  const { t } = useTranslation();
  const last = rows.at(-1);
  if (last === undefined) return null;
  const x = (week: number) => inset.start + (week / Math.max(1, last.week)) * (width - inset.start - inset.end);
  const y = (count: number) =>
    height - inset.below - (count / Math.max(1, people)) * (height - inset.above - inset.below);
  const line = (of: (row: WeekRow) => number) =>
    rows.map((row) => `${x(row.week).toFixed(1)},${y(of(row)).toFixed(1)}`);
  const band = [...line(({ high }) => high), ...line(({ low }) => low).reverse()].join(' ');
  return (
    <svg
      className={c('curve')}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('whatIf.picture', {
        weeks: last.week,
        middle: last.middle,
        low: last.low,
        high: last.high,
        count: people,
      })}
    >
      {axisSteps(people).map((count) => (
        <g key={count}>
          <line className={c('grid')} x1={inset.start} x2={width - inset.end} y1={y(count)} y2={y(count)} />
          <text className={c('word')} x={inset.start - 8} y={y(count) + 4} textAnchor="end">
            {t('number', { count })}
          </text>
        </g>
      ))}
      <polygon className={c('band')} points={band} />
      <polyline className={c('edge')} points={line(({ high }) => high).join(' ')} />
      <polyline className={c('edge')} points={line(({ low }) => low).join(' ')} />
      <polyline className={c('middle')} points={line(({ middle }) => middle).join(' ')} />
      {rows
        .filter(({ week }) => week % 4 === 0)
        .map(({ week }) => (
          <text key={week} className={c('word')} x={x(week)} y={height - inset.below + 18} textAnchor="middle">
            {t('number', { count: week })}
          </text>
        ))}
      <text className={c('word')} x={width - inset.end} y={height - 4} textAnchor="end">
        {t('whatIf.weekAxis')}
      </text>
      <text className={c('word')} x={inset.start + 6} y={inset.above + 4}>
        {t('whatIf.peopleAxis')}
      </text>
    </svg>
  );
}
