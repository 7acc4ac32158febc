import { useTranslation } from 'react-i18next';
import type { Column, Verdict } from '../../../src-core/messengers/compare.ts';
import { classes } from '../../ui/classes.ts';
import { VerdictShape } from './verdict-mark.tsx';
import styles from './sums.module.css';

const c = classes(styles);
const verdicts = ['works', 'differs', 'missing', 'unknown'] as const satisfies readonly Verdict[];

/** Four numbers side by side and never one mark: what matters more is for the user to say. */
export function Sums({ sums }: Pick<Column, 'sums'>) {
  const { t } = useTranslation();
  return (
    <ul className={c('sums')}>
      {verdicts
        .filter((verdict) => sums[verdict] > 0)
        .map((verdict) => (
          <li key={verdict} className={c('sum')}>
            <VerdictShape verdict={verdict} />
            <span aria-hidden>{sums[verdict]}</span>
            <span className={c('words')}>
              {t('compare.sums', { count: sums[verdict], verdict: t(`compare.verdicts.${verdict}`) })}
            </span>
          </li>
        ))}
    </ul>
  );
}
