import { ProblemError } from './source.ts';

/** What the operating system calls a failure ("ENOENT"); empty when it was something else. Unlike the message, it names no paths. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether the operating system said no: there is such a code, and it is none of a library's ("ERR_FAILED"). */
export const isFromSystem = (error: unknown): boolean => /^E[A-Z0-9]+$/u.test(errorCode(error));

/**
 * All that may be kept of an error nobody expected: its kind, its code, and up to five places in our own built files ("TypeError
 * archives-B80.cjs:12:7"). Never its message: that may hold a path, a name or a line of a chat.
 * Of a problem its code, and where nobody expected it the kind of error that its detail tells; other details may name somebody.
 */
export function errorKind(error: unknown): string {
  if (error instanceof ProblemError) {
    const { code, detail } = error.problem;
    return code === 'internal' ? `${code} ${detail}`.trimEnd() : code;
  }
  if (!(error instanceof Error)) return typeof error;
  // a stack begins with the message
  const trace = (error.stack ?? '').replace(error.message, '');
  const places = [...trace.matchAll(/^ +at .*?([\w-]+\.cjs:\d+:\d+)\)?$/gmu)].slice(0, 5).map(([, place]) => place);
  const kind = /^\w*Error$/u.test(error.name) ? error.name : 'Error';
  const code = errorCode(error);
  return [kind, ...(/^[A-Z][A-Z0-9_]+$/u.test(code) ? [code] : []), ...places].join(' ');
}
