import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';

/** Files on the command line, also of a second start. Chromium mixes its own switches in, in any order. */
export function givenFiles(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .slice(1)
    .filter((word) => !word.startsWith('-'))
    .map((word) => resolve(folder, word))
    .filter((path) => path !== app.getAppPath() && existsSync(path));
}

/** A plan by its name: our own ending, or the name that the command line's examples use. */
export const isPlanFile = (path: string): boolean => /\.kommmit$|(?:^|[\\/])plan\.json$/iu.test(path);
