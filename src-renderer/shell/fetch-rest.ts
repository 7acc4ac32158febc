import { HowToExport, ReadingScreen } from '../steps/start/later.ts';
import { lateScreens } from './screens.ts';
import { sheets } from './sheets.tsx';
import { StaysNote } from './stays-here.tsx';
import { judging } from './use-way.ts';

/** Everything that no start waits for, one after the other, whenever the window has nothing better to do. Answers how to stop. */
export function fetchRest(): () => void {
  const left = [
    ReadingScreen,
    judging,
    ...Object.values(lateScreens),
    ...Object.values(sheets),
    StaysNote,
    HowToExport,
  ];
  let waiting = 0;
  const next = (): void => {
    const part = left.shift();
    if (part !== undefined) waiting = requestIdleCallback(() => void part.fetch().then(next));
  };
  next();
  return () => cancelIdleCallback(waiting);
}
