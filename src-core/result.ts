import type { Problem } from './problem.ts';

/** What a step that can fail answers. Nothing is thrown across a wall. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
