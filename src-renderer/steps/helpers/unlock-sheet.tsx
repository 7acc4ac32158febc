import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LockOpen } from 'lucide-react';
import type { Problem } from '../../../src-core/problem.ts';
import { unlock, useHelping } from '../../state/helping.ts';
import { closeSheet } from '../../state/sheets.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import styles from './helpers.module.css';

const c = classes(styles);

/** A helper's file wants its passphrase; a wrong one may be tried again. */
export function UnlockHelperSheet() {
  const { t } = useTranslation();
  const locked = useHelping((state) => state.locked);
  const [typed, setTyped] = useState('');
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (locked === null) return null;
  const open = async () => {
    if (typed.trim() === '' || isOpening) return;
    setOpening(true);
    setProblem(await unlock(typed));
    setOpening(false);
  };
  return (
    <Sheet
      title={t('helpers.locked')}
      lead={t('helpers.lockedLead', { file: locked.pick.name })}
      width="reading"
      onClose={closeSheet}
    >
      {() => (
        <form
          className={c('sheet')}
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <Field
            label={t('helpers.passphrase')}
            hint={t('helpers.passphraseHint')}
            value={typed}
            onChange={setTyped}
            autoFocus
          />
          <div role="alert">{problem === null ? null : <ProblemNote problem={problem} />}</div>
          <div className={c('line')}>
            <Button
              look="main"
              icon={LockOpen}
              isDisabled={typed.trim() === '' || isOpening}
              onPress={() => void open()}
            >
              {isOpening ? t('helpers.opening') : t('helpers.open')}
            </Button>
          </div>
        </form>
      )}
    </Sheet>
  );
}
