import type { Status } from '../../src-core/plan/plan.ts';
import { classes } from './classes.ts';
import styles from './mark.module.css';

const c = classes(styles);

/** The shape of a status; its word always stands beside it. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <svg viewBox="0 0 16 16" className={c('mark', colour[status])} aria-hidden>
      {status === 'there' ? <path className={c('stroke')} d="M3 8.5 6.5 12 13 4.5" /> : null}
      {status === 'not-coming' ? <path className={c('stroke')} d="M3 8h10" /> : null}
      {status === 'reachable-otherwise' ? <path className={c('stroke')} d="M5 11 11 5M6 5h5v5" /> : null}
      {status === 'do-not-ask' ? <path className={c('stroke')} d="M4 4l8 8" /> : null}
      {ring.has(status) ? <circle className={c('stroke')} cx={8} cy={8} r={6} /> : null}
      {status === 'coming' ? <circle className={c('fill')} cx={8} cy={8} r={6} /> : null}
      {status === 'asked' ? <path className={c('fill')} d="M8 2a6 6 0 0 1 0 12Z" /> : null}
      {status === 'thinking' ? <path className={c('fill')} d="M8 2a6 6 0 0 1 6 6H8Z" /> : null}
      {status === 'coming-if' ? <path className={c('fill')} d="M8 2a6 6 0 1 1-6 6h6Z" /> : null}
    </svg>
  );
}

const ring: ReadonlySet<Status> = new Set(['not-asked', 'asked', 'thinking', 'coming', 'coming-if', 'do-not-ask']);

const colour: Readonly<Record<Status, string>> = {
  'not-asked': 'soft',
  asked: 'wait',
  thinking: 'wait',
  coming: 'accent',
  'coming-if': 'accent',
  there: 'good',
  'not-coming': 'soft',
  'reachable-otherwise': 'soft',
  'do-not-ask': 'soft',
};
