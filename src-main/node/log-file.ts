import { appendFileSync, renameSync, statSync } from 'node:fs';

const largest = 512 * 1024;

/**
 * Codes and names of commands, never names of people, numbers or texts: an error's message may hold any of them, so only its kind
 * and the places in our own code are kept.
 */
export function logFile(path: string): (what: string, error: unknown) => void {
  return (what, error) => {
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.old`);
      appendFileSync(path, `${new Date().toISOString()} ${what} ${kindOf(error)}\n`, { mode: 0o600 });
    } catch {
      // A log that cannot be written must not become a second failure.
    }
  };
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = [...(error.stack ?? '').matchAll(/([\w-]+\.cjs:\d+:\d+)/gu)].slice(0, 5).map(([place]) => place);
  return `${error.name}${code} ${places.join(' ')}`.trimEnd();
}
