import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './view-pane.module.css';

const c = classes(styles);

interface ViewPaneProps {
  /** For a view in which nothing takes the focus: the pane itself takes it, since keys could not scroll it otherwise. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A view of the plan, scrolling below the switch between the views; on paper it is as long as it is. */
export function ViewPane({ label, children }: ViewPaneProps) {
  if (label === undefined) return <div className={c('pane')}>{children}</div>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={c('pane')} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
