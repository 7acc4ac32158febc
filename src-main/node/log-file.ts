import { appendFileSync, renameSync, statSync } from 'node:fs';
import { errorKind } from '../app/error-code.ts';
import type { LogFailure } from '../app/guarded.ts';

const largest = 512 * 1024;

/** Names of commands and kinds of errors, never names of people, numbers or texts. */
export function logFile(path: string): LogFailure {
  return (what, error) => {
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.old`);
      appendFileSync(path, `${new Date().toISOString()} ${what} ${errorKind(error)}\n`, { mode: 0o600 });
    } catch {
      // A log that cannot be written must not become a second failure.
    }
  };
}
