import { classes } from '../../../ui/classes.ts';
import { StatusMark } from '../../../ui/status-mark.tsx';
import type { HoldSeat } from './model.ts';
import styles from './dot.module.css';

const c = classes(styles);

/** Size and shape carry the meaning, so that colour need not. */
export type Mark = 'silent' | 'seldom' | 'regular' | 'strong' | 'former';

/** What the picture is about: how much somebody writes in each group, or who has moved. */
export const looks = ['life', 'moved'] as const;
export type Look = (typeof looks)[number];

const strengths = ['silent', 'seldom', 'regular', 'strong'] as const satisfies readonly Mark[];

/** The mark of one place; it says nothing by itself, its words stand beside it. */
export function CellMark({ cell, look }: { readonly cell: HoldSeat; readonly look: Look }) {
  if (!cell.present) return <Dot mark="former" />;
  if (look === 'life' || cell.status === null) return <Dot mark={strengths[cell.strength]} />;
  return <StatusMark status={cell.status} />;
}

export function Dot({ mark }: { readonly mark: Mark }) {
  return <span className={c('dot', mark)} aria-hidden />;
}
