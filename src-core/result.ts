import { problem, type Problem } from './problem.ts';

/** What a step that can fail answers. Nothing is thrown across a wall. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly problem: Problem;
}

/** `failure('not-found', { file })`: arguments as for `problem`. */
export const failure = (...what: Parameters<typeof problem>): Failure => ({ ok: false, problem: problem(...what) });
