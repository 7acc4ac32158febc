import { useEffect, useRef, type ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './screen.module.css';

const c = classes(styles);

interface ScreenProps {
  readonly title: ReactNode;
  /** One line under the title: what is here, as numbers with nouns. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** `reading`: a comfortable column for text. `wide`: lists and panes that fill the window's height. */
  readonly width?: 'reading' | 'wide';
  /** The one screen that greets: its title is larger. */
  readonly isGreeting?: boolean;
  readonly children: ReactNode;
}

/** One subject with its heading; arriving there moves the focus to the heading, so that screen readers say where one is. */
export function Screen({ title, lead, actions, width = 'reading', isGreeting = false, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={c('screen', width, isGreeting && 'greeting')}>
      <header className={c('header')}>
        <div className={c('titles')}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead === undefined ? null : <p className={c('lead')}>{lead}</p>}
        </div>
        {actions === undefined ? null : <div className={c('actions')}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
