import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Undo2, Redo2, X } from 'lucide-react';
import { closeUndoBar, redo, undo } from '../state/decide.ts';
import { useWindow, type LastDecision } from '../state/window-state.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import styles from './undo-bar.module.css';

const c = classes(styles);
const shownForMs = 20_000;

/** What was just decided and how to take it back. It goes by itself; Ctrl+Z works as long as the window is open. */
export function UndoBar() {
  const { t } = useTranslation();
  const last = useWindow(({ lastDecision }) => lastDecision);
  const language = useWindow(({ settings }) => settings.language);
  const said = ({ saying }: LastDecision) => saying(t, language);
  const underWay = useWindow((state) => state.underWay);
  useEffect(() => {
    if (last === null) return;
    const timer = setTimeout(closeUndoBar, shownForMs);
    return () => clearTimeout(timer);
  }, [last]);
  return (
    <div className={c('place')} role="status" aria-label={t('undo.region')}>
      {underWay !== null ? (
        // For the eye only, which sees that the key was heard; what has been done is said once, when it has.
        <div className={c('bar')} aria-hidden>
          <span className={c('sentence')}>{t(`undo.underWay.${underWay}`)}</span>
        </div>
      ) : last === null ? null : (
        <div className={c('bar')} key={last.number}>
          <span className={c('sentence')}>
            {last.isTakenBack ? t('undo.takenBack', { sentence: said(last) }) : said(last)}
          </span>
          {last.isForGood === true ? null : last.isTakenBack ? (
            <Button look="link" icon={Redo2} onPress={() => void redo()}>
              {t('undo.redo')}
            </Button>
          ) : (
            <Button look="link" icon={Undo2} onPress={() => void undo()}>
              {t('undo.undo')}
            </Button>
          )}
          <Button look="link" icon={X} aria-label={t('undo.close')} onPress={closeUndoBar} />
        </div>
      )}
    </div>
  );
}
