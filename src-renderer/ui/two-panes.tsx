import { useEffect, useRef, type ReactNode } from 'react';
import { ArrowLeft } from 'lucide-react';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import styles from './two-panes.module.css';

const c = classes(styles);

interface TwoPanesProps {
  readonly children: ReactNode;
  /** The chosen thing; null: nothing chosen, the list has the whole width. */
  readonly detail: ReactNode;
  readonly backTo: string;
  readonly onBack: () => void;
}

/** A list with the chosen thing beside it; in narrow windows the thing becomes a page of its own with a way back. */
export function TwoPanes({ children, detail, backTo, onBack }: TwoPanesProps) {
  const list = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const isOpen = detail !== null;
  useEffect(() => {
    // Where the detail takes the list's place, the focus must not stay behind on something that is not there any more.
    if (isOpen && list.current !== null && list.current.offsetParent === null) pane.current?.focus();
  }, [isOpen]);
  return (
    <div className={c('panes', isOpen && 'withDetail')}>
      <div className={c('list')} ref={list}>
        {children}
      </div>
      {detail === null ? null : (
        <div className={c('detail')} ref={pane} tabIndex={-1}>
          <div className={c('back')}>
            <Button look="link" icon={ArrowLeft} onPress={onBack}>
              {backTo}
            </Button>
          </div>
          {detail}
        </div>
      )}
    </div>
  );
}
