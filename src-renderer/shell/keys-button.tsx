import { useTranslation } from 'react-i18next';
import { Keyboard } from 'lucide-react';
import { Button } from 'react-aria-components';
import { openSheet } from '../state/sheets.ts';
import { classes } from '../ui/classes.ts';
import styles from './keys-button.module.css';

const c = classes(styles);

/** To the map of all keys. */
export function KeysButton() {
  const { t } = useTranslation();
  return (
    <Button className={c('opener')} onPress={() => openSheet('keys')}>
      <Keyboard size={16} strokeWidth={1.75} aria-hidden />
      {t('keys.title')}
    </Button>
  );
}
