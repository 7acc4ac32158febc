import { create } from 'zustand';

/** Sheets that belong to the whole window, and are opened from the menu, by keys or from several places. */
export type SheetName =
  'commands' | 'keys' | 'mode' | 'kept' | 'about' | 'copy' | 'unlock' | 'helpers' | 'unlock-helper' | 'merge-answers';

export const useSheet = create<{ readonly open: SheetName | null }>()(() => ({ open: null }));

export const openSheet = (open: SheetName): void => useSheet.setState({ open });
export const closeSheet = (): void => useSheet.setState({ open: null });
