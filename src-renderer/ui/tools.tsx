import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './tools.module.css';

const c = classes(styles);

interface ToolsProps {
  /** There may be so much that the list below would have no room: then it scrolls. */
  readonly scrolls?: boolean;
  readonly children: ReactNode;
}

/** What stands above a list: search, filters and what narrows it down. */
export function Tools({ scrolls = false, children }: ToolsProps) {
  return <div className={c('tools', scrolls && 'scrolling')}>{children}</div>;
}
