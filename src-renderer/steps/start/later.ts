import { lateComponent } from '../../ui/late.ts';

/** What comes to the first screen only once somebody has done something there. */
export const ReadingScreen = lateComponent(async () => (await import('../reading/reading-screen.tsx')).ReadingScreen);
export const HowToExport = lateComponent(async () => (await import('./how-to-export.tsx')).HowToExport);
