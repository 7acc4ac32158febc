import { useTranslation } from 'react-i18next';
import type { Brake } from '../../../src-core/invite/asking.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { ago } from '../../ui/dates.ts';
import styles from './ask-back.module.css';

const c = classes(styles);

interface AskBackProps {
  readonly brake: Brake;
  readonly name: string;
  /** How many were written to today. */
  readonly today: number;
  readonly onYes: () => void;
}

/** The brake, as a friend would put it: why it may be better to wait, and the way on. */
export function AskBack({ brake, name, today, onYes }: AskBackProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  if (brake.reason === null) return null;
  const { lastAsked, reason, times } = brake;
  return (
    <div className={c('note')} role="status">
      <p>
        {t(`ask.back.${reason}`, {
          name,
          count: reason === 'many-today' ? today : times,
          ago: lastAsked === null ? '' : ago(lastAsked, new Date(), language),
        })}
      </p>
      {brake.may === 'ask-back' ? <Button onPress={onYes}>{t('ask.anyway')}</Button> : null}
    </div>
  );
}
