import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import { classes } from './classes.ts';
import styles from './note.module.css';

const c = classes(styles);

interface NoteProps {
  readonly look: 'good' | 'wait' | 'stop' | 'plain';
  readonly icon: LucideIcon;
  /** What the icon says, where no word beside it does. */
  readonly iconLabel?: string;
  readonly children: ReactNode;
}

/** A few sentences that something happened, each a paragraph, the first of them strong. */
export function Note({ look, icon: Icon, iconLabel, children }: NoteProps) {
  return (
    <div className={c('note', look)}>
      <Icon
        size={20}
        strokeWidth={1.75}
        className={c('icon')}
        {...(iconLabel === undefined ? { 'aria-hidden': true } : { 'aria-label': iconLabel })}
      />
      <div className={c('words')}>{children}</div>
    </div>
  );
}
