import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FolderOpen, LockKeyhole } from 'lucide-react';
import { chooseFiles, readSamples } from '../../state/reading.ts';
import { goTo, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Screen } from '../../ui/screen.tsx';
import { DropTarget } from './drop-target.tsx';
import { HowToExport } from './how-to-export.tsx';
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
      isGreeting={chats === 0}
      title={t(chats === 0 ? 'start.title' : 'start.titleAgain')}
      lead={t('start.purpose')}
    >
      <DropTarget />
      <div className={c('links')}>
        <Button look="link" onPress={() => void readSamples()}>
          {t('start.samples')}
        </Button>
        <Button look="link" aria-expanded={showsHow} onPress={() => setShowsHow(!showsHow)}>
          {t('start.how')}
        </Button>
        {chats === 0 ? null : (
          <Button look="link" onPress={() => goTo('groups')}>
            {t('start.lastPlan')}
          </Button>
        )}
        <Button look="link" icon={FolderOpen} onPress={() => void chooseFiles('folder')}>
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
