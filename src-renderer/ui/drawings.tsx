import { classes } from './classes.ts';
import styles from './drawings.module.css';

const c = classes(styles);

/** Three speech bubbles walking one after another to a house with a lit door. */
export function ComingAlong() {
  return (
    <svg className={c('drawing')} viewBox="0 0 260 92" aria-hidden fill="none">
      <path className={c('line')} d="M8 82h244" />
      <g className={c('soft')}>
        <path d="M22 46h30a8 8 0 0 1 8 8v8a8 8 0 0 1-8 8H38l-8 8v-8h-8a8 8 0 0 1-8-8v-8a8 8 0 0 1 8-8Z" />
        <path d="M78 40h34a8 8 0 0 1 8 8v14a8 8 0 0 1-8 8H96l-8 8v-8H78a8 8 0 0 1-8-8V48a8 8 0 0 1 8-8Z" />
      </g>
      <path
        className={c('lead')}
        d="M140 32h38a9 9 0 0 1 9 9v20a9 9 0 0 1-9 9h-20l-9 9v-9h-9a9 9 0 0 1-9-9V41a9 9 0 0 1 9-9Z"
      />
      <g className={c('line')}>
        <path d="M26 58h22M82 52h26M82 60h14" />
      </g>
      <path className={c('onLead')} d="M145 46h28M145 56h18" />
      <path className={c('line', 'house')} d="M202 44l23-20 23 20v38h-46Z" />
      <path className={c('door')} d="M217 82V60a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v22Z" />
    </svg>
  );
}

/** An empty bench under a lamp: nobody here yet. */
export function NobodyYet() {
  return (
    <svg className={c('drawing')} viewBox="0 0 160 92" aria-hidden fill="none">
      <path className={c('line')} d="M8 82h144" />
      <path className={c('line')} d="M112 82V26q0-10-10-10h-6" />
      <path className={c('door')} d="M84 28l6-12h10l6 12Z" />
      <path className={c('line')} d="M34 58h44M34 48h44M38 58v24M74 58v24M34 40v18M78 40v18" />
    </svg>
  );
}

/** The house with its door closed and a lock on it; the bubbles wait outside. */
export function LockedHouse() {
  return (
    <svg className={c('drawing')} viewBox="0 0 160 92" aria-hidden fill="none">
      <path className={c('line')} d="M8 82h144" />
      <g className={c('soft')}>
        <path d="M20 52h24a7 7 0 0 1 7 7v7a7 7 0 0 1-7 7H34l-7 7v-7h-7a7 7 0 0 1-7-7v-7a7 7 0 0 1 7-7Z" />
      </g>
      <path className={c('line', 'house')} d="M66 42l33-28 33 28v40H66Z" />
      <path className={c('door')} d="M87 82V56a5 5 0 0 1 5-5h14a5 5 0 0 1 5 5v26Z" />
      <path className={c('line')} d="M95 65v-3a4 4 0 0 1 8 0v3M93 65h12v9H93Z" />
    </svg>
  );
}
