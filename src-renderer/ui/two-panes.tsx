import type { ReactNode } from 'react';
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
  return (
    <div className={c('panes', detail !== null && 'withDetail')}>
      <div className={c('list')}>{children}</div>
      {detail === null ? null : (
        <div className={c('detail')}>
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
