import type { Problem } from '../src-core/problem.ts';
import type { Sign } from '../src-core/plan/listen.ts';

/** What the long job of reading says, at most ten times a second. `file` is the pick's name. */
export type ImportEvent =
  | { readonly type: 'phase'; readonly file: string; readonly phase: 'opening' | 'reading' | 'understanding' }
  | {
      readonly type: 'progress';
      readonly done: number;
      readonly total: number;
      readonly unit: 'bytes';
      readonly file: string;
    }
  | { readonly type: 'problem'; readonly problem: Problem }
  | {
      readonly type: 'finished';
      readonly chats: readonly string[];
      readonly contacts: number;
      /** Answers that were heard while reading; only where somebody was asked. */
      readonly signs?: readonly Sign[];
    }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly problem: Problem };
