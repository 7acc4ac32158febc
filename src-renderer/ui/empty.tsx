import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './empty.module.css';

const c = classes(styles);

interface EmptyProps {
  readonly drawing?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
}

/** What stands where a list would be: why it is empty and what to do. */
export function Empty({ drawing, title, children }: EmptyProps) {
  return (
    <div className={c('empty')}>
      {drawing}
      <p className={c('title')}>{title}</p>
      {children === undefined ? null : <div className={c('body')}>{children}</div>}
    </div>
  );
}
