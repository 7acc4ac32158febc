import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { LucideIcon } from 'lucide-react';
import { classes } from './classes.ts';
import styles from './button.module.css';

const c = classes(styles);

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** `main`: the one accent button of a view. `quiet`: everything else. `chip`: one of many small ones. `stop`: has no way back. `link`: a word among words. */
  readonly look?: 'main' | 'quiet' | 'chip' | 'stop' | 'link';
  readonly icon?: LucideIcon;
  readonly children?: ReactNode;
}

export function Button({ look = 'quiet', icon: Icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={c('button', look, children === undefined && 'onlyIcon')}>
      {Icon === undefined ? null : <Icon size={20} strokeWidth={1.75} aria-hidden className={c('icon')} />}
      {children === undefined ? null : <span>{children}</span>}
    </AriaButton>
  );
}
