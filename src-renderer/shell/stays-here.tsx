import { useTranslation } from 'react-i18next';
import { Check, LockKeyhole } from 'lucide-react';
import { Button as PlainButton, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { openSheet } from '../state/sheets.ts';
import { isEmpty } from '../state/use-plan.ts';
import { useWindow } from '../state/window-state.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { moment } from '../ui/dates.ts';
import styles from './stays-here.module.css';

const c = classes(styles);

/** "Saved" and "nothing leaves", always in sight; a click shows what is kept where. */
export function StaysHere() {
  const { t } = useTranslation();
  const opened = useWindow((state) => state.opened);
  const language = useWindow(({ settings }) => settings.language);
  const savedAt = opened?.savedAt ?? null;
  // Opened from the file and not changed since: that is saved, too.
  const isSaved =
    savedAt !== null || (opened?.revision === 0 && !isEmpty({ facts: opened.plan.facts, decisions: opened.decisions }));
  return (
    <div className={c('box')}>
      <p className={c('saved')} role="status">
        {!isSaved ? null : (
          <>
            <Check size={16} strokeWidth={2} aria-hidden /> {t('shell.saved')}
          </>
        )}
      </p>
      <DialogTrigger>
        <PlainButton className={c('promise')}>
          <LockKeyhole size={16} strokeWidth={1.75} aria-hidden />
          {t('shell.nothingLeaves')}
        </PlainButton>
        <Popover placement="top start" className={c('popover')}>
          <Dialog className={c('dialog')}>
            <Heading slot="title">{t('stays.title')}</Heading>
            <p>{t('stays.offline')}</p>
            <p>{t('stays.kept')}</p>
            <p>{t('stays.notKept')}</p>
            {opened === null ? null : (
              <dl className={c('where')}>
                <dt>{t('stays.file')}</dt>
                <dd>{opened.file}</dd>
                <dt>{t('stays.folder')}</dt>
                <dd>{opened.folder}</dd>
                {savedAt === null ? null : (
                  <>
                    <dt>{t('stays.savedAt')}</dt>
                    <dd>{moment(savedAt, language)}</dd>
                  </>
                )}
              </dl>
            )}
            <Button look="link" slot="close" onPress={() => openSheet('kept')}>
              {t('stays.more')}
            </Button>
            <Button look="link" slot="close" onPress={() => openSheet('about')}>
              {t('stays.about')}
            </Button>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
