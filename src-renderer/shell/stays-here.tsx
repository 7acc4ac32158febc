import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, LockKeyhole } from 'lucide-react';
import { Button } from 'react-aria-components';
import { isEmpty } from '../state/use-plan.ts';
import { saysUnsaved, useWindow } from '../state/window-state.ts';
import { classes } from '../ui/classes.ts';
import { lateComponent } from '../ui/late.ts';
import styles from './stays-here.module.css';

const c = classes(styles);

export const StaysNote = lateComponent(async () => (await import('./stays-note.tsx')).StaysNote);

/** "Saved" and "nothing leaves", always in sight; a click shows what is kept where. */
export function StaysHere() {
  const { t } = useTranslation();
  const opened = useWindow((state) => state.opened);
  const isUnsaved = useWindow(saysUnsaved);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  // Opened from the file and not changed since: that is saved, too.
  const isSaved =
    opened !== null &&
    !isUnsaved &&
    (opened.savedAt !== null ||
      (opened.revision === 0 && !isEmpty({ facts: opened.plan.facts, decisions: opened.decisions })));
  return (
    <div className={c('box')}>
      <p className={c('saved')} role="status">
        {!isSaved ? null : (
          <>
            <Check size={16} strokeWidth={2} aria-hidden /> {t('shell.saved')}
          </>
        )}
      </p>
      <Button ref={button} className={c('promise')} aria-expanded={isOpen} onPress={() => setOpen(true)}>
        <LockKeyhole size={16} strokeWidth={1.75} aria-hidden />
        {t('shell.nothingLeaves')}
      </Button>
      {isOpen ? <StaysNote beside={button} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
