import { useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Download } from 'lucide-react';
import { readDropped } from '../state/reading.ts';
import { classes } from '../ui/classes.ts';
import styles from './drop-anywhere.module.css';

const c = classes(styles);

/** Chats may be dropped anywhere in the window, on every screen. */
export function DropAnywhere({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={c('place')}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        // A place below has use for what is held over it (a picture of a QR code).
        if (event.defaultPrevented) return setOver(false);
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        setOver(false);
        if (event.defaultPrevented) return;
        event.preventDefault();
        void readDropped([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver ? (
        <div className={c('veil')} aria-hidden>
          <div className={c('invitation')}>
            <Download size={32} strokeWidth={1.5} />
            {t('start.dropNow')}
          </div>
        </div>
      ) : null}
    </div>
  );
}
