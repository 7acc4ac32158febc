import { startTransition, useEffect, useState } from 'react';
import { inThread } from './in-thread.ts';
import type { WorkAnswer, WorkInput, WorkName } from './work.ts';

interface Worked<N extends WorkName> {
  /** The latest answer; while a newer question is being worked on, still the one before. */
  readonly answer: WorkAnswer<N> | null;
  readonly isWorking: boolean;
  /** Only where the thread failed: asks the same once more. */
  readonly again: (() => void) | null;
}

/** Asks in a thread of its own. A newer question ends the older one, so that dragging a slider leaves nothing behind. */
export function useWork<N extends WorkName>(name: N, input: WorkInput<N> | null): Worked<N> {
  const [done, setDone] = useState<{ readonly input: WorkInput<N>; readonly answer: WorkAnswer<N> } | null>(null);
  const [failed, setFailed] = useState<WorkInput<N> | null>(null);
  const hasFailed = input !== null && failed === input;
  useEffect(() => {
    if (input === null || hasFailed) return;
    // Long pictures are drawn from it, in pieces: whoever clicks meanwhile is answered first.
    return inThread(
      name,
      input,
      (answer) => startTransition(() => setDone({ input, answer })),
      () => setFailed(input),
    );
  }, [name, input, hasFailed]);
  return {
    answer: input === null ? null : (done?.answer ?? null),
    isWorking: input !== null && done?.input !== input && !hasFailed,
    again: hasFailed ? () => setFailed(null) : null,
  };
}
