import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWindow } from '../state/window-state.ts';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { ProblemBar } from './problem-bar.tsx';
import styles from './sheet.module.css';

const c = classes(styles);

interface SheetProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** `wide`: tables · `reading`: a column of text. */
  readonly width: 'wide' | 'reading';
  /** For a sheet that no button of its own opens. */
  readonly onClose?: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** A sheet over the window for one subject; stands inside a `DialogTrigger`. Escape, the cross and a click beside it close it. */
export function Sheet({ title, lead, width, onClose, children }: SheetProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isDismissable
      className={c('veil')}
      {...(onClose === undefined ? {} : { isOpen: true, onOpenChange: (isOpen) => (isOpen ? undefined : onClose()) })}
    >
      <Modal className={c('sheet', width)}>
        <Dialog className={c('dialog')}>
          {({ close }) => (
            <>
              <header className={c('header')}>
                <div className={c('titles')}>
                  <Heading slot="title" level={2}>
                    {title}
                  </Heading>
                  {lead === undefined ? null : <p className={c('lead')}>{lead}</p>}
                </div>
                <div className={c('close')}>
                  <Button icon={X} look="quiet" aria-label={t('sheet.close')} onPress={close} />
                </div>
              </header>
              <ProblemsSinceOpening />
              <div className={c('body')}>{children(close)}</div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What goes wrong in a sheet is said in it: behind the veil nobody would read it, and no screen reader would. */
function ProblemsSinceOpening() {
  const [before] = useState(() => useWindow.getState().problems);
  return (
    <div className={c('problems')}>
      <ProblemBar without={before} />
    </div>
  );
}
