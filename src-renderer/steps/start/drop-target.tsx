import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { chooseFiles } from '../../state/reading.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { ComingAlong } from '../../ui/drawings.tsx';
import styles from './drop-target.module.css';

const c = classes(styles);

/** The one thing to do here. Dropping works anywhere in the window; this is where one looks for it, and a button as well. */
export function DropTarget() {
  const { t } = useTranslation();
  const isSmall = useWindow(({ opened }) => (opened?.plan.facts.chats.length ?? 0) > 0);
  return (
    <Button className={c('target', isSmall && 'small')} onPress={() => void chooseFiles('chats')}>
      {isSmall ? null : <ComingAlong />}
      <span className={c('words')}>
        <span className={c('title')}>{t('start.drop')}</span>
        <span className={c('hint')}>{t('start.dropHint')}</span>
      </span>
    </Button>
  );
}
