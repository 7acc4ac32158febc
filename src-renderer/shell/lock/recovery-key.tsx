import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hideKey, saveKey, settleKey, useHasOpenKey } from '../../state/lock.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './lock.module.css';

const c = classes(styles);

/** The key in groups that can be copied by hand. */
export function RecoveryKey({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const isOpen = useHasOpenKey();
  const place = useRef<HTMLDivElement>(null);
  // Far down in its sheet, and what was asked for.
  useEffect(() => place.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <div ref={place} className={c('recovery')} role="group" aria-label={t('protection.key')}>
      <p className={c('strong')}>{t('protection.key')}</p>
      <p className={c('key')} translate="no">
        {inGroups(words)}
      </p>
      <p>{t('protection.keyWhat')}</p>
      <div className={c('row')}>
        <Button onPress={() => void saveKey()}>{t('protection.saveKey')}</Button>
        {isOpen ? (
          <Button look="link" onPress={() => void settleKey()}>
            {t('protection.keyNoted')}
          </Button>
        ) : null}
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
