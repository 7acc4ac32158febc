import { useSheet, type SheetName } from '../state/sheets.ts';
import { lateComponent, type LateComponent } from '../ui/late.ts';

export const sheets: Readonly<Record<SheetName, LateComponent<object>>> = {
  commands: lateComponent(async () => (await import('./commands.tsx')).Commands),
  keys: lateComponent(async () => (await import('./key-map.tsx')).KeyMap),
  mode: lateComponent(async () => (await import('../steps/mode/mode-sheet.tsx')).ModeSheet),
  kept: lateComponent(async () => (await import('./kept-sheet.tsx')).KeptSheet),
  about: lateComponent(async () => (await import('./about-sheet.tsx')).AboutSheet),
  copy: lateComponent(async () => (await import('./lock/copy-sheet.tsx')).CopySheet),
  unlock: lateComponent(async () => (await import('./lock/unlock-sheet.tsx')).UnlockSheet),
  helpers: lateComponent(async () => (await import('../steps/helpers/helpers-sheet.tsx')).HelpersSheet),
  'unlock-helper': lateComponent(async () => (await import('../steps/helpers/unlock-sheet.tsx')).UnlockHelperSheet),
  'merge-answers': lateComponent(async () => (await import('../steps/helpers/merge-sheet.tsx')).MergeSheet),
};

/** The one sheet that is open, if any. */
export function Sheets() {
  const open = useSheet((state) => state.open);
  if (open === null) return null;
  const Open = sheets[open];
  return <Open />;
}
