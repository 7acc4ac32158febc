import { partsTaker, type Part } from './parts.ts';
import type { WorkAnswer, WorkInput, WorkName } from './work.ts';

/** Asks in a thread of its own, which ends with its answer or where it fails. Answers how to end it sooner. */
export function inThread<N extends WorkName>(
  name: N,
  input: WorkInput<N>,
  onAnswer: (answer: WorkAnswer<N>) => void,
  onFailure: () => void,
): () => void {
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
  const take = partsTaker<WorkAnswer<N>>();
  worker.addEventListener('message', ({ data }: MessageEvent<Part<WorkAnswer<N>>>) => {
    const answer = take(data);
    if (answer === null) return;
    worker.terminate();
    onAnswer(answer);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    onFailure();
  });
  worker.postMessage({ name, input });
  return () => worker.terminate();
}
