import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';

/** Files on the command line, also of a second start. Chromium mixes its own switches in, in any order. */
export function givenFiles(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .slice(1)
    .filter((word) => !word.startsWith('-'))
    .map((word) => pathOf(word, folder))
    .filter((path) => path !== app.getAppPath() && existsSync(path));
}

/** Linux desktops hand files over as `file://` addresses where an entry says %U, as electron-builder's do (checked 2026-11-25). */
function pathOf(word: string, folder: string): string {
  try {
    return word.startsWith('file://') ? fileURLToPath(word) : resolve(folder, word);
  } catch {
    return resolve(folder, word);
  }
}

/** A plan by its name: our own ending, or the name that the command line's examples use. */
export const isPlanFile = (path: string): boolean => /\.kommmit$|(?:^|[\\/])plan\.json$/iu.test(path);
