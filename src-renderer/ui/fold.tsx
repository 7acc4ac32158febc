import type { ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './fold.module.css';

const c = classes(styles);

interface FoldProps {
  readonly title: string;
  readonly level: 2 | 3;
  /** `title`: like a heading; `link`: one of several things to do here. */
  readonly look?: 'title' | 'link';
  /** For whoever keeps it open or closed from outside. */
  readonly isOpen?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is there when it is wanted. */
export function Fold({ title, level, look = 'title', isOpen, onOpen, children }: FoldProps) {
  return (
    <Disclosure
      className={c('fold')}
      {...(isOpen === undefined ? {} : { isExpanded: isOpen })}
      {...(onOpen === undefined ? {} : { onExpandedChange: onOpen })}
    >
      <Heading level={level} className={c('heading')}>
        <Button slot="trigger" className={c('trigger', look)}>
          <ChevronRight size={18} strokeWidth={1.75} aria-hidden className={c('arrow')} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={c('panel')}>{children}</DisclosurePanel>
    </Disclosure>
  );
}
