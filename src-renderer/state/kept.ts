import { create } from 'zustand';
import type { Kept, KeptFiles } from '../../src-bridge/contract.ts';
import { bridge } from '../bridge.ts';
import { openWindow } from './open.ts';
import { nothingSeen, report, useWindow } from './window-state.ts';

/** What main keeps on the disk, as it was when last asked; null until then. */
export const useKept = create<{ readonly kept: Kept | null; readonly gone: readonly KeptFiles[] | null }>()(() => ({
  kept: null,
  gone: null,
}));

export async function lookAtKept(): Promise<void> {
  const kept = await bridge().call('kept.look', null);
  if (kept.ok) useKept.setState({ kept: kept.value });
  else report(kept.problem);
}

/** The days until the question comes again begin anew. */
export async function keepOn(): Promise<void> {
  const kept = await bridge().call('kept.keep', null);
  if (kept.ok) useKept.setState({ kept: kept.value });
  else report(kept.problem);
}

export const wordsForErasing = { de: 'löschen', en: 'delete' } as const;

/** For good: files first, then everything that the window still knows. */
export async function eraseEverything(word: 'löschen' | 'delete'): Promise<void> {
  const erased = await bridge().call('kept.erase', { word });
  // Messages name files, and files are called after chats and people.
  useWindow.setState({ ...nothingSeen, problems: [], step: 'chats' });
  await openWindow();
  await lookAtKept();
  if (erased.ok) useKept.setState({ gone: erased.value });
  else report(erased.problem);
}
