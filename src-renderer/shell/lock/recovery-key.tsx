import { useTranslation } from 'react-i18next';
import { hideKey, saveKey } from '../../state/lock.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './lock.module.css';

const c = classes(styles);

/** The key in groups that can be copied by hand. */
export function RecoveryKey({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  return (
    <div className={c('recovery')} role="group" aria-label={t('protection.key')}>
      <p className={c('strong')}>{t('protection.key')}</p>
      <p className={c('key')} translate="no">
        {inGroups(words)}
      </p>
      <p>{t('protection.keyWhat')}</p>
      <div className={c('row')}>
        <Button onPress={() => void saveKey()}>{t('protection.saveKey')}</Button>
        <Button look="link" onPress={hideKey}>
          {t('protection.hideKey')}
        </Button>
      </div>
    </div>
  );
}

/** Its beginning stays whole, since people are told to look for it. */
const inGroups = (words: string): string =>
  words.replace(/^(AGE-SECRET-KEY-1)?(.*)$/u, (_, start: string | undefined, rest: string) =>
    [start ?? '', rest.replace(/(.{6})(?=.)/gu, '$1 ')].join(' ').trim(),
  );
