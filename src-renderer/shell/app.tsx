import { Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { joinNamesInTime } from '../state/many-names.ts';
import { useHelping } from '../state/helping.ts';
import { useWindow, type StepName } from '../state/window-state.ts';
import { classes } from '../ui/classes.ts';
import { ProblemBar } from '../ui/problem-bar.tsx';
import { DropAnywhere } from './drop-anywhere.tsx';
import { fetchRest } from './fetch-rest.ts';
import { HelpingScreen, LockScreen, screens } from './screens.ts';
import { Sheets } from './sheets.tsx';
import { Sidebar } from './sidebar.tsx';
import { StillNeeded } from './still-needed.tsx';
import { UndoBar } from './undo-bar.tsx';
import styles from './app.module.css';

const c = classes(styles);

/** Steps that show no joined names, and so need not wait for them. */
const withoutPeople: ReadonlySet<StepName> = new Set(['chats', 'groups']);

export function App() {
  const language = useWindow(({ settings }) => settings.language);
  const step = useWindow((state) => state.step);
  const isReady = useWindow((state) => !state.isJoining || withoutPeople.has(state.step));
  const [here, setHere] = useState(step);
  if (isReady && here !== step) setHere(step);
  // The way answers at once; the screen behind it is drawn in pieces, so that five thousand people hold nothing up.
  const shown = useDeferredValue(here);
  const isHelping = useHelping(({ helping }) => helping !== null);
  const isOpening = useWindow((state) => state.isOpening);
  const locked = useWindow((state) => state.locked);
  useEffect(() => (isOpening ? undefined : fetchRest()), [isOpening]);
  const facts = useWindow(({ opened }) => opened?.plan.facts ?? null);
  useEffect(() => (facts === null ? undefined : joinNamesInTime(facts)), [facts]);
  // Kept as it is while only the step changes: else the screen that is left would be drawn once more, in the click that leaves it.
  const screen = useMemo(() => {
    const Here = screens[shown];
    return <Here key={shown} />;
  }, [shown]);
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return (
    // No language of ours is written from right to left yet; while that is tried out, lists and keys must know it, too.
    <I18nProvider locale={document.documentElement.dir === 'rtl' ? 'he-IL' : locale}>
      <DropAnywhere>
        {locked === null ? (
          <div className={c('window', isHelping && 'alone')}>
            {isHelping ? null : <Sidebar />}
            <main className={c('main')}>
              <ProblemBar />
              {isHelping ? null : <StillNeeded />}
              <div className={c('view')} aria-busy={isOpening || shown !== step}>
                <Suspense>{isOpening ? null : isHelping ? <HelpingScreen /> : screen}</Suspense>
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
