import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Tests of the command line run the file that is shipped, so it has to be the one of today's sources. */
export function setup(): void {
  execFileSync(process.execPath, [resolve(import.meta.dirname, '../../scripts/build.mjs'), 'cli'], {
    stdio: 'inherit',
  });
}
