import { classes } from '../../../ui/classes.ts';
import styles from './people-dots.module.css';

const c = classes(styles);
const most = 60;
const step = 9;

/** People joining the road: full for those who are with you by then, open for those to be won. The line above says it in words. */
export function PeopleDots({ won, toWin }: { readonly won: number; readonly toWin: number }) {
  const all = won + toWin;
  // Of very many people each dot stands for several.
  const each = Math.max(1, Math.ceil(all / most));
  const full = Math.round(won / each);
  const count = Math.ceil(all / each);
  return (
    <svg className={c('dots')} viewBox={`0 0 ${Math.max(1, count) * step} ${step}`} aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <circle key={index} className={c(index < full ? 'full' : 'open')} cx={index * step + 4} cy={4.5} r={3} />
      ))}
    </svg>
  );
}
