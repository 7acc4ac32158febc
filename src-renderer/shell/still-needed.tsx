import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { keepOn, lookAtKept, useKept } from '../state/kept.ts';
import { openSheet } from '../state/sheets.ts';
import { useWindow } from '../state/window-state.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import styles from './still-needed.module.css';

const c = classes(styles);

/** Asked once the plan has not changed for as long as the user chose. Nothing is deleted by itself. */
export function StillNeeded() {
  const { t } = useTranslation();
  const isOpening = useWindow((state) => state.isOpening);
  const isDue = useKept(({ kept }) => kept?.isDue ?? false);
  const days = useWindow(({ settings }) => settings.keepDays);
  useEffect(() => {
    if (!isOpening) void lookAtKept();
  }, [isOpening]);
  if (!isDue) return null;
  return (
    <section className={c('question')} aria-label={t('stillNeeded.title')}>
      <p>{t('stillNeeded.text', { count: days })}</p>
      <div className={c('answers')}>
        <Button onPress={() => void keepOn()}>{t('stillNeeded.keep')}</Button>
        <Button look="link" onPress={() => openSheet('kept')}>
          {t('stillNeeded.look')}
        </Button>
      </div>
    </section>
  );
}
