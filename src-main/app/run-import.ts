/** Runs an import in a thread of its own, relays what it says, and ends it when it does not stop by itself. */
import { Worker } from 'node:worker_threads';
import type { ImportEvent } from '../../src-bridge/import-event.ts';
import { problem } from '../../src-core/problem.ts';
import { errorCode, errorKind } from './error-code.ts';
import type { Imported } from './import-archives.ts';
import { cancelWord, type FromWorker, type ImportJob } from './import-job.ts';
import { limits } from './limits.ts';

export interface RunningImport {
  /** Resolves when the thread is gone; null where the import was cancelled or failed as a whole (an event said so). */
  readonly done: Promise<Imported | null>;
  readonly cancel: () => void;
}

export interface ImportHost {
  /** The built `import-worker.cjs`. */
  readonly worker: string | URL;
  readonly emit: (event: ImportEvent) => void;
}

export function runImport(job: ImportJob, host: ImportHost): RunningImport {
  const worker = new Worker(host.worker, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: limits.workerHeapMiB },
    stdout: false,
    stderr: false,
  });
  let imported: Imported | null = null;
  let cancelled = false;
  let said: 'nothing' | 'the end' = 'nothing';
  let grace: NodeJS.Timeout | null = null;

  const emit = (event: ImportEvent) => {
    if (said === 'the end') return;
    if (event.type === 'finished' || event.type === 'cancelled' || event.type === 'failed') said = 'the end';
    host.emit(event);
  };
  // The result comes after the last event; `finished` is held back until it is here, so that nobody asks too early.
  let finished: ImportEvent | null = null;
  worker.on('message', (message: FromWorker) => {
    if (message.say === 'imported') imported = message.imported;
    else if (message.event.type === 'finished') finished = message.event;
    else if (!cancelled || message.event.type === 'cancelled') emit(message.event);
  });

  const done = new Promise<Imported | null>((resolve) => {
    worker.on('error', (error) => {
      const code = errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'internal';
      if (!cancelled) emit({ type: 'failed', problem: problem(code, { detail: errorKind(error) }) });
    });
    worker.on('exit', () => {
      if (grace !== null) clearTimeout(grace);
      if (cancelled) emit({ type: 'cancelled' });
      else if (finished !== null && imported !== null) emit(finished);
      else emit({ type: 'failed', problem: problem('internal', { detail: 'thread-ended' }) });
      resolve(!cancelled && finished !== null ? imported : null);
    });
  });

  return {
    done,
    cancel: () => {
      if (cancelled) return;
      cancelled = true;
      worker.postMessage(cancelWord);
      grace = setTimeout(() => void worker.terminate(), limits.cancelGraceMs);
    },
  };
}
