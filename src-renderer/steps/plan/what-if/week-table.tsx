import { useTranslation } from 'react-i18next';
import { classes } from '../../../ui/classes.ts';
import type { WeekRow } from './model.ts';
import styles from './week-table.module.css';

const c = classes(styles);

/** The curve as numbers. */
export function WeekTable({ rows }: { readonly rows: readonly WeekRow[] }) {
  const { t } = useTranslation();
  return (
    <details className={c('details')}>
      <summary className={c('summary')}>{t('whatIf.asTable')}</summary>
      <table className={c('table')}>
        <thead>
          <tr>
            <th scope="col">{t('whatIf.week')}</th>
            <th scope="col">{t('whatIf.low')}</th>
            <th scope="col">{t('whatIf.middle')}</th>
            <th scope="col">{t('whatIf.high')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ week, low, middle, high }) => (
            <tr key={week}>
              <th scope="row">{t('number', { count: week })}</th>
              <td>{t('number', { count: low })}</td>
              <td>{t('number', { count: middle })}</td>
              <td>{t('number', { count: high })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
