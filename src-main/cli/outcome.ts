import type { Problem } from '../../src-core/problem.ts';
import type { Out } from './console.ts';

/** Exit codes are a contract with scripts. */
export const exitCodes = {
  /** All fine. */
  fine: 0,
  /** Finished, but with problems of severity `error`; what could be read is in the result. */
  withErrors: 1,
  wrongUsage: 2,
  /** Nothing could be read or written. */
  nothing: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command leaves behind: the one document for scripts, the lines for people, and how it ended. */
export interface Outcome {
  readonly json: object;
  readonly lines: readonly string[];
  readonly code: ExitCode;
}

/** Wrong usage that only shows while a command runs. */
export class UsageError extends Error {}

/** How a reading command ended: `read` says whether there is anything in the result. */
export function exitOf(problems: readonly Problem[], read: boolean): ExitCode {
  if (!read) return exitCodes.nothing;
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.withErrors : exitCodes.fine;
}

/** Nothing was done: why is said, and stands in the document, which keeps its shape. */
export function refused(why: Problem, out: Out, document: object, before: readonly Problem[] = []): Outcome {
  out.problems([why]);
  return { json: { version: 1, ...document, problems: [...before, why] }, lines: [], code: exitCodes.nothing };
}
