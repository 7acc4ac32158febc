import type { ReactNode } from 'react';
import { Switch } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './toggle.module.css';

const c = classes(styles);

interface ToggleProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** Yes or no, at once. */
export function Toggle({ isOn, onChange, children }: ToggleProps) {
  return (
    <Switch isSelected={isOn} onChange={onChange} className={c('switch')}>
      <span className={c('track')} aria-hidden />
      {children}
    </Switch>
  );
}
