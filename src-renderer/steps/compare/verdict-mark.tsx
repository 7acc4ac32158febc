import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../src-core/messengers/compare.ts';
import { classes } from '../../ui/classes.ts';
import styles from '../../ui/mark.module.css';

const c = classes(styles);

const colour = { works: 'good', differs: 'wait', missing: 'stop', unknown: 'soft' } as const satisfies Record<
  Verdict,
  string
>;

/** Shape, word and colour say the same. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation();
  return (
    <span className={c('worded', colour[verdict])}>
      <VerdictShape verdict={verdict} />
      {t(`compare.verdicts.${verdict}`)}
    </span>
  );
}

export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg viewBox="0 0 16 16" className={c('mark', colour[verdict])} aria-hidden>
      {verdict === 'works' ? <path className={c('stroke')} d="M3 8.5 6.5 12 13 4.5" /> : null}
      {verdict === 'differs' ? <path className={c('stroke')} d="M2.5 8.8c1.8-3 3.7-3 5.5-.8s3.7 2.2 5.5-.8" /> : null}
      {verdict === 'missing' ? <path className={c('stroke')} d="M4 4l8 8M12 4l-8 8" /> : null}
      {verdict === 'unknown' ? <circle className={c('stroke', 'dotted')} cx={8} cy={8} r={5.5} /> : null}
    </svg>
  );
}
