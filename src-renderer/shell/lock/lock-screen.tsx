import { useTranslation } from 'react-i18next';
import { FolderOpen, RotateCw } from 'lucide-react';
import type { Problem } from '../../../src-core/problem.ts';
import { openPlan, startNewPlan } from '../../state/open.ts';
import { chooseFiles } from '../../state/reading.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { LockedHouse } from '../../ui/drawings.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ProblemBar } from '../../ui/problem-bar.tsx';
import { LooksSwitch } from '../looks-switch.tsx';
import { UnlockForm } from './unlock-form.tsx';
import styles from './lock.module.css';

const c = classes(styles);

/** Instead of everything else while the plan is locked: what opens it, what to do without that, and that nothing is lost. */
export function LockScreen({ locked }: { readonly locked: Problem }) {
  const { t } = useTranslation();
  const hasPassphrase = locked.code === 'plan-locked';
  return (
    <main className={c('screen')}>
      <ProblemBar />
      <div className={c('middle')}>
        <LockedHouse />
        <header className={c('greeting')}>
          <h1>{t(hasPassphrase ? 'lock.title' : 'lock.lostTitle')}</h1>
          <p className={c('lead')}>{t(hasPassphrase ? 'lock.lead' : 'lock.lostLead')}</p>
        </header>
        {hasPassphrase ? null : (
          <Button icon={RotateCw} onPress={() => void openPlan()}>
            {t('lock.again')}
          </Button>
        )}
        <UnlockForm what="own" first={hasPassphrase ? 'passphrase' : 'key'} />
        <div className={c('ways')}>
          <Fold title={t('lock.anew')} level={2} look="link">
            <p>{t('lock.anewWhat')}</p>
            <div>
              <Button onPress={() => void startNewPlan()}>{t('lock.anewNow')}</Button>
            </div>
          </Fold>
          <Button look="link" icon={FolderOpen} onPress={() => void chooseFiles('plan')}>
            {t('lock.other')}
          </Button>
        </div>
      </div>
      <LooksSwitch />
    </main>
  );
}
