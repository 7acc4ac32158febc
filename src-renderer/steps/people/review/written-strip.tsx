import { useTranslation } from 'react-i18next';
import { monthText, type Stretch } from '../../../../src-core/chat/written-months.ts';
import { useWindow } from '../../../state/window-state.ts';
import { classes } from '../../../ui/classes.ts';
import { month } from '../../../ui/dates.ts';
import { Name } from '../../../ui/person-name.tsx';
import type { Question } from './model.ts';
import { whenWritten, type WhenWritten, type WrittenRow } from './when-written.ts';
import styles from './written-strip.module.css';

const c = classes(styles);

/** In which months each of two names wrote, one above the other; the words say all that the bars show. */
export function WrittenStrip({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const written = whenWritten(question);
  if (written === null) return null;
  const nameOfMonth = (number: number) => month(monthText(number), language);
  return (
    <section className={c('strip')} aria-label={t('review.months.title')}>
      <h3 className={c('title')}>{t('review.months.title')}</h3>
      {written.rows.map((row) => (
        <div key={row.side.id}>
          <p className={c('words')}>
            <Name>{row.side.isMe ? t('members.me') : row.side.name}</Name>
            {': '}
            {row.from === row.until
              ? t('review.months.one', { month: nameOfMonth(row.from) })
              : t('review.months.span', {
                  first: nameOfMonth(row.from),
                  last: nameOfMonth(row.until),
                  months: row.months,
                  count: row.until - row.from + 1,
                })}
          </p>
          <Bars row={row} written={written} />
        </div>
      ))}
      <p className={c('axis')} aria-hidden>
        <span>{nameOfMonth(written.from)}</span>
        {written.from === written.until ? null : <span>{nameOfMonth(written.until)}</span>}
      </p>
      <p className={c('sum')}>
        {t(written.both === 0 ? 'review.months.never' : 'review.months.both', { count: written.both })}
      </p>
    </section>
  );
}

function Bars({ row, written }: { readonly row: WrittenRow; readonly written: WhenWritten }) {
  const months = written.until - written.from + 1;
  const place = (number: number): string => `${((number - written.from) / months) * 100}%`;
  const width = ({ from, until }: Stretch): string => `${((until - from + 1) / months) * 100}%`;
  return (
    <svg className={c('bars')} aria-hidden>
      <line className={c('road')} x1="0" x2="100%" y1="50%" y2="50%" />
      {written.years.map((january) => (
        <line key={january} className={c('year')} x1={place(january)} x2={place(january)} y1="0" y2="100%" />
      ))}
      {row.stretches.map((stretch) => (
        <rect
          key={stretch.from}
          className={c('wrote')}
          x={place(stretch.from)}
          width={width(stretch)}
          y="3"
          height="12"
          rx="2"
        />
      ))}
    </svg>
  );
}
