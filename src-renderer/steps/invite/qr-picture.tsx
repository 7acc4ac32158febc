import { useCallback, useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScanQrCode } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { problem } from '../../../src-core/problem.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { pictureIn, pictureTypes, readQrPicture } from './read-qr-picture.ts';
import styles from './qr-picture.module.css';

const c = classes(styles);

interface QrPictureProps {
  readonly onText: (text: string) => void;
  /** The field for the link: pictures may be dropped on all of it. */
  readonly children: ReactNode;
}

type State = 'idle' | 'reading' | 'found' | 'nothing';

/** The phone shows a group's QR code: a screenshot or photo of it, dropped, pasted or chosen, becomes the link. */
export function QrPicture({ onText, children }: QrPictureProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<State>('idle');
  const [isOver, setOver] = useState(false);
  const latest = useRef(onText);
  latest.current = onText;
  const read = useCallback(async (picture: File) => {
    setState('reading');
    const text = await readQrPicture(picture);
    setState(text === null ? 'nothing' : 'found');
    if (text !== null) latest.current(text);
  }, []);
  useEffect(() => {
    // Ctrl+V works anywhere on the screen; a picture can go nowhere else here.
    const paste = (event: ClipboardEvent) => {
      const picture = pictureIn(event.clipboardData?.files ?? []);
      if (picture === null) return;
      event.preventDefault();
      void read(picture);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [read]);
  const holdsPicture = (event: DragEvent) =>
    [...event.dataTransfer.items].some(({ kind, type }) => kind === 'file' && pictureTypes.includes(type));
  return (
    <div
      className={c('place', isOver && 'over')}
      onDragOver={(event) => {
        if (!holdsPicture(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const picture = pictureIn(event.dataTransfer.files);
        // Anything else is a chat, and those are taken in all over the window.
        if (picture === null) return;
        event.preventDefault();
        void read(picture);
      }}
    >
      {children}
      <div className={c('ways')}>
        <FileTrigger
          acceptedFileTypes={pictureTypes}
          onSelect={(files) => {
            const picture = pictureIn(files ?? []);
            if (picture !== null) void read(picture);
          }}
        >
          <Button icon={ScanQrCode}>{t('qrPicture.choose')}</Button>
        </FileTrigger>
        <span className={c('hint')}>{t('qrPicture.hint')}</span>
      </div>
      <div role="status" className={c('state')}>
        {state === 'reading' ? <p className={c('hint')}>{t('qrPicture.reading')}</p> : null}
        {state === 'found' ? <p className={c('hint')}>{t('qrPicture.found')}</p> : null}
        {state === 'nothing' ? <ProblemNote problem={problem('qr-not-found')} /> : null}
      </div>
    </div>
  );
}
