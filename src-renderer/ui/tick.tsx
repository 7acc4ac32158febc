import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './tick.module.css';

const c = classes(styles);

interface TickProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** One of several that may be chosen together. */
export function Tick({ isOn, onChange, children }: TickProps) {
  return (
    <Checkbox isSelected={isOn} onChange={onChange} className={c('tick')}>
      <span className={c('box')} aria-hidden>
        <Check size={14} strokeWidth={3} className={c('check')} />
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}
