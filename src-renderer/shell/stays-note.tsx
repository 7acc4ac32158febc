import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { openSheet, type SheetName } from '../state/sheets.ts';
import { useWindow } from '../state/window-state.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { moment } from '../ui/dates.ts';
import styles from './stays-note.module.css';

const c = classes(styles);

interface StaysNoteProps {
  readonly beside: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** What is kept where and what is not, in a few lines beside the button that asks for them. */
export function StaysNote({ beside, onClose }: StaysNoteProps) {
  const { t } = useTranslation();
  const opened = useWindow((state) => state.opened);
  const language = useWindow(({ settings }) => settings.language);
  const goOnTo = (sheet: SheetName): void => {
    onClose();
    openSheet(sheet);
  };
  return (
    <Popover
      isOpen
      triggerRef={beside}
      placement="top start"
      className={c('popover')}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
    >
      <Dialog className={c('dialog')}>
        <Heading slot="title">{t('stays.title')}</Heading>
        <p>{t('stays.offline')}</p>
        <p>{t('stays.kept')}</p>
        <p>{t('stays.notKept')}</p>
        {opened === null ? null : (
          <dl className={c('where')}>
            <dt>{t('stays.where')}</dt>
            <dd>{opened.isOwn ? t('stays.own') : t('stays.elsewhere', { file: opened.file })}</dd>
            {opened.isOwn ? null : (
              <>
                <dt>{t('stays.folder')}</dt>
                <dd>{opened.folder}</dd>
              </>
            )}
            {opened.savedAt === null ? null : (
              <>
                <dt>{t('stays.savedAt')}</dt>
                <dd>{moment(opened.savedAt, language)}</dd>
              </>
            )}
          </dl>
        )}
        <Button look="link" onPress={() => goOnTo('kept')}>
          {t('stays.more')}
        </Button>
        <Button look="link" onPress={() => goOnTo('about')}>
          {t('stays.about')}
        </Button>
      </Dialog>
    </Popover>
  );
}
