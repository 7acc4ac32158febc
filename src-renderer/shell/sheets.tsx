import { lazy, Suspense, type ComponentType } from 'react';
import { useSheet, type SheetName } from '../state/sheets.ts';
import { AboutSheet } from './about-sheet.tsx';
import { Commands } from './commands.tsx';
import { KeptSheet } from './kept-sheet.tsx';
import { CopySheet } from './lock/copy-sheet.tsx';
import { UnlockSheet } from './lock/unlock-sheet.tsx';

const sheets: Readonly<Record<SheetName, ComponentType>> = {
  commands: Commands,
  kept: KeptSheet,
  about: AboutSheet,
  copy: CopySheet,
  unlock: UnlockSheet,
  helpers: lazy(() => import('../steps/helpers/helpers-sheet.tsx').then((file) => ({ default: file.HelpersSheet }))),
  'unlock-helper': lazy(() =>
    import('../steps/helpers/unlock-sheet.tsx').then((file) => ({ default: file.UnlockHelperSheet })),
  ),
  'merge-answers': lazy(() =>
    import('../steps/helpers/merge-sheet.tsx').then((file) => ({ default: file.MergeSheet })),
  ),
};

/** The one sheet that is open, if any. */
export function Sheets() {
  const open = useSheet((state) => state.open);
  if (open === null) return null;
  const Open = sheets[open];
  return (
    <Suspense>
      <Open />
    </Suspense>
  );
}
