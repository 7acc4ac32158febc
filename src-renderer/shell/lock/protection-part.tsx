import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyRound, LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import { hideKey, lookAtProtection, removePassphrase, setPassphrase, showKey, useLock } from '../../state/lock.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Fold } from '../../ui/fold.tsx';
import { isGood, nothingTyped, PassphraseFields } from './passphrase-fields.tsx';
import { RecoveryKey } from './recovery-key.tsx';
import styles from './lock.module.css';

const c = classes(styles);

/** How the plan is protected, said plainly, and everything that can be done about it. */
export function ProtectionPart() {
  const { t } = useTranslation();
  const protection = useLock((state) => state.protection);
  const key = useLock((state) => state.key);
  useEffect(() => {
    // Whoever comes back later may not be alone any more.
    hideKey();
    void lookAtProtection();
    if (useLock.getState().isKeyAsked) void showKey();
  }, []);
  if (protection === null) return null;
  const { by, keyName, hasKeychain, isLocked } = protection;
  const Icon = by === 'none' ? LockKeyholeOpen : LockKeyhole;
  return (
    <section className={c('part')} aria-labelledby="protection">
      <h3 id="protection">{t('protection.title')}</h3>
      <p className={c('by')} role="status">
        <Icon size={20} strokeWidth={1.75} aria-hidden />
        <span>{t(`protection.by.${by}`)}</span>
      </p>
      {isLocked ? null : (
        <>
          {/* Set or changed: the fields are empty again and folded away. */}
          <NewPassphrase key={by} isFirst={by !== 'passphrase'} />
          {by === 'passphrase' ? (
            <Fold title={t('protection.remove')} level={3} look="link">
              <p>{t(hasKeychain ? 'protection.removeToKeychain' : 'protection.removeToOpen')}</p>
              <div>
                <Button onPress={() => void removePassphrase()}>{t('protection.removeNow')}</Button>
              </div>
            </Fold>
          ) : null}
          {keyName !== null && key === null ? (
            <Button look="link" icon={KeyRound} onPress={() => void showKey()}>
              {t('protection.showKey')}
            </Button>
          ) : null}
          {key === null ? null : <RecoveryKey words={key} />}
        </>
      )}
    </section>
  );
}

function NewPassphrase({ isFirst }: { readonly isFirst: boolean }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(nothingTyped);
  const [isOpen, setOpen] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    const isSet = await setPassphrase(typed.first);
    setSaving(false);
    if (!isSet) return;
    setTyped(nothingTyped);
    setOpen(false);
  };
  const word = isFirst ? 'protection.set' : 'protection.change';
  return (
    <Fold title={t(word)} level={3} look="link" isOpen={isOpen} onOpen={setOpen}>
      <form
        className={c('form')}
        onSubmit={(event) => {
          event.preventDefault();
          if (isGood(typed) && !isSaving) void save();
        }}
      >
        <p>{t('protection.setWhat')}</p>
        <PassphraseFields typed={typed} onType={setTyped} />
        <div className={c('row')}>
          <Button type="submit" icon={LockKeyhole} isDisabled={!isGood(typed) || isSaving}>
            {t('protection.setNow')}
          </Button>
          <span role="status" className={c('soft')}>
            {isSaving ? t('protection.sealing') : ''}
          </span>
        </div>
      </form>
    </Fold>
  );
}
