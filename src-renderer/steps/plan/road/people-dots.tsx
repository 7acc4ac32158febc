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
      <path className={c('full')} d={dots(0, full)} />
      <path className={c('open')} d={dots(full, count)} />
    </svg>
  );
}

/** All dots of a kind are one shape: as sixty elements a row they took most of the time in which the road is drawn. */
const dots = (from: number, until: number): string =>
  Array.from({ length: Math.max(0, until - from) }, (_, index) => `M${(from + index) * step + 1} 4.5${dot}`).join('');
/** A circle of radius 3 as two arcs, from its left end. */
const dot = 'a3 3 0 1 0 6 0a3 3 0 1 0-6 0';
