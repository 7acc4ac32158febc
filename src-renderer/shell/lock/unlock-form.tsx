import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LockKeyholeOpen } from 'lucide-react';
import type { Problem } from '../../../src-core/problem.ts';
import { unlock, type Way } from '../../state/lock.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import styles from './lock.module.css';

const c = classes(styles);

interface UnlockFormProps {
  readonly what: 'own' | 'other';
  /** What it is tried with first; the recovery key is always a way. */
  readonly first: Way;
  readonly onOpen?: () => void;
}

/** One field, sent off by Enter: the passphrase, or the recovery key in its place. */
export function UnlockForm({ what, first, onOpen }: UnlockFormProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState(first);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<Problem | null>(null);
  const [isTrying, setTrying] = useState(false);
  const send = async (): Promise<void> => {
    if (typed === '' || isTrying) return;
    setTrying(true);
    const problem = await unlock(what, way, typed);
    setTrying(false);
    setWrong(problem);
    if (problem === null) onOpen?.();
  };
  return (
    <form
      className={c('form')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        key={way}
        autoFocus
        type={way === 'passphrase' ? 'password' : 'text'}
        label={t(`lock.${way}`)}
        value={typed}
        onChange={setTyped}
        isInvalid={wrong !== null}
        {...(way === 'key' ? { hint: t('lock.keyHint') } : {})}
      />
      <div role="alert">{wrong === null ? null : <ProblemNote problem={wrong} />}</div>
      <div className={c('row')}>
        <Button type="submit" look="main" icon={LockKeyholeOpen} isDisabled={typed === '' || isTrying}>
          {t('lock.open')}
        </Button>
        <span role="status" className={c('soft')}>
          {isTrying ? t('lock.opening') : ''}
        </span>
      </div>
      {first === 'key' ? null : (
        <div>
          <Button
            look="link"
            onPress={() => {
              setWay(way === 'key' ? 'passphrase' : 'key');
              setTyped('');
              setWrong(null);
            }}
          >
            {t(way === 'key' ? 'lock.withPassphrase' : 'lock.withKey')}
          </Button>
        </div>
      )}
    </form>
  );
}
