import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { followPlan, followProblems, openWindow } from '../state/open.ts';
import { followGivenFiles, followImports } from '../state/reading.ts';
import { followSystemTheme } from '../state/settings.ts';
import { useWindow, type StepName } from '../state/window-state.ts';
import { GroupsScreen } from '../steps/groups/groups-screen.tsx';
import { InviteScreen } from '../steps/invite/invite-screen.tsx';
import { PeopleScreen } from '../steps/people/people-screen.tsx';
import { PlanScreen } from '../steps/plan/plan-screen.tsx';
import { ProgressScreen } from '../steps/progress/progress-screen.tsx';
import { ChatsScreen } from '../steps/start/chats-screen.tsx';
import { classes } from '../ui/classes.ts';
import { DropAnywhere } from './drop-anywhere.tsx';
import { followKeysAndMenu } from './keys.ts';
import { LockScreen } from './lock/lock-screen.tsx';
import { ProblemBar } from './problem-bar.tsx';
import { Sheets } from './sheets.tsx';
import { Sidebar } from './sidebar.tsx';
import { StillNeeded } from './still-needed.tsx';
import { UndoBar } from './undo-bar.tsx';
import styles from './app.module.css';

const c = classes(styles);

const screens: Readonly<Record<StepName, () => React.ReactNode>> = {
  chats: ChatsScreen,
  groups: GroupsScreen,
  people: PeopleScreen,
  plan: PlanScreen,
  invite: InviteScreen,
  progress: ProgressScreen,
};

export function App() {
  const language = useWindow(({ settings }) => settings.language);
  const step = useWindow((state) => state.step);
  const isOpening = useWindow((state) => state.isOpening);
  const locked = useWindow((state) => state.locked);
  useEffect(() => {
    const stops = [
      followPlan(),
      followImports(),
      followGivenFiles(),
      followProblems(),
      followSystemTheme(),
      followKeysAndMenu(),
    ];
    // Only now: main tells what it has waiting as soon as the plan is asked for.
    void openWindow();
    return () => stops.forEach((stop) => stop());
  }, []);
  const Here = screens[step];
  return (
    <I18nProvider locale={language === 'de' ? 'de-DE' : 'en-GB'}>
      <DropAnywhere>
        {locked === null ? (
          <div className={c('window')}>
            <Sidebar />
            <main className={c('main')}>
              <ProblemBar />
              <StillNeeded />
              <div className={c('view')} aria-busy={isOpening}>
                {isOpening ? null : <Here key={step} />}
              </div>
              <UndoBar />
            </main>
          </div>
        ) : (
          <LockScreen locked={locked} />
        )}
        <Sheets />
      </DropAnywhere>
    </I18nProvider>
  );
}
