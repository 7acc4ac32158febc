import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LockKeyhole } from 'lucide-react';
import { chooseFiles, readSamples } from '../../state/reading.ts';
import { goTo, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Screen } from '../../ui/screen.tsx';
import { DropTarget } from './drop-target.tsx';
import { HowToExport } from './later.ts';
import { LoadedChats } from './loaded-chats.tsx';
import styles from './start-screen.module.css';

const c = classes(styles);

/** Not a form: one sentence, one place for the chats, and quiet ways to begin without them. */
export function StartScreen() {
  const { t } = useTranslation();
  const [showsHow, setShowsHow] = useState(false);
  const chats = useWindow(({ opened }) => opened?.plan.facts.chats.length ?? 0);
  return (
    <Screen
      {...(chats === 0
        ? { isGreeting: true, title: t('start.title'), lead: t('start.purpose') }
        : { title: t('steps.chats'), actions: <ToGroups /> })}
    >
      <DropTarget />
      <div className={c('links')}>
        <Button look="link" onPress={() => void readSamples()}>
          {t('start.samples')}
        </Button>
        <Button look="link" aria-expanded={showsHow} onPress={() => setShowsHow(!showsHow)}>
          {t('start.how')}
        </Button>
        <Button look="link" onPress={() => void chooseFiles('folder')}>
          {t('start.folder')}
        </Button>
      </div>
      {showsHow ? <HowToExport /> : null}
      {chats === 0 ? null : <LoadedChats />}
      <p className={c('promise')}>
        <LockKeyhole size={20} strokeWidth={1.75} aria-hidden />
        <span>
          <strong>{t('start.leaves')}</strong> {t('start.leavesMore')}
        </span>
      </p>
    </Screen>
  );
}

function ToGroups() {
  const { t } = useTranslation();
  return (
    <Button look="main" onPress={() => goTo('groups')}>
      {t('report.toGroups')}
    </Button>
  );
}
