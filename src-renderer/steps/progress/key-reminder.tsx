import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyRound } from 'lucide-react';
import { askForKey, lookAtProtection, settleKey, useHasOpenKey, useLock } from '../../state/lock.ts';
import { sayDone } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './next-steps.module.css';

const c = classes(styles);

/** Only the keychain locks the plan, without a question: so nobody would think of what opens it when the keychain is gone. */
export function useKeyReminder(): boolean {
  const by = useLock(({ protection }) => protection?.by ?? null);
  const isOpen = useHasOpenKey();
  useEffect(() => void lookAtProtection(), []);
  return by === 'keychain' && isOpen;
}

/** Last and quiet among what is to be done, until the recovery key is put away. */
export function KeyReminder() {
  const { t } = useTranslation();
  const dismiss = async (): Promise<void> => {
    await settleKey();
    sayDone((t) => t('keyReminder.dismissed'));
  };
  return (
    <li className={c('key')}>
      <Button look="link" icon={KeyRound} onPress={askForKey}>
        {t('keyReminder.save')}
      </Button>
      <p className={c('due')}>{t('keyReminder.why')}</p>
      <Button look="link" onPress={() => void dismiss()}>
        {t('keyReminder.dismiss')}
      </Button>
    </li>
  );
}
