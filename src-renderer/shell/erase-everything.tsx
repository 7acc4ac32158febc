import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Trash2 } from 'lucide-react';
import { eraseEverything, useKept, wordsForErasing } from '../state/kept.ts';
import { useWindow } from '../state/window-state.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Field } from '../ui/field.tsx';
import { KeptList } from './kept-list.tsx';
import styles from './erase-everything.module.css';

const c = classes(styles);

/** The one thing without a way back asks for a typed word, and says afterwards exactly what is gone. */
export function EraseEverything() {
  const { t } = useTranslation();
  const gone = useKept((state) => state.gone);
  const language = useWindow(({ settings }) => settings.language);
  const [typed, setTyped] = useState('');
  const report = useRef<HTMLDivElement>(null);
  // The button has nothing left to delete, so a focus on it would be lost; and what is gone would stand below the edge.
  useEffect(() => {
    if (gone !== null) report.current?.focus();
  }, [gone]);
  const word = wordsForErasing[language];
  const isSaid = typed.trim().toLocaleLowerCase(language) === word;
  return (
    <section className={c('part')} aria-labelledby="kept-erase">
      <h3 id="kept-erase">{t('kept.erase')}</h3>
      <p>{t('kept.eraseWhat')}</p>
      <p className={c('soft')}>{t('kept.eraseNot')}</p>
      <form
        className={c('row')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSaid) return;
          setTyped('');
          void eraseEverything(word);
        }}
      >
        <Field label={t('kept.typeWord', { word })} value={typed} onChange={setTyped} />
        <Button type="submit" look="stop" icon={Trash2} isDisabled={!isSaid}>
          {t('kept.eraseNow')}
        </Button>
      </form>
      <div role="status" ref={report} tabIndex={-1}>
        {gone === null ? null : (
          <div className={c('gone')}>
            <p>{gone.length === 0 ? t('kept.goneNothing') : t('kept.gone')}</p>
            <KeptList things={gone} />
          </div>
        )}
      </div>
    </section>
  );
}
