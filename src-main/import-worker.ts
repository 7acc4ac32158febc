/** The thread that reads. It knows the job and the disk, and nothing of windows. */
import { parentPort, workerData } from 'node:worker_threads';
import { importArchives } from './app/import-archives.ts';
import { cancelWord, type FromWorker, type ImportJob } from './app/import-job.ts';
import { openSource } from './node/archives.ts';

const job: ImportJob = workerData;
const host = parentPort;
const cancel = new AbortController();
const say = (message: FromWorker) => host?.postMessage(message);

host?.on('message', (word) => {
  if (word === cancelWord) cancel.abort();
});

void importArchives(job.sources, {
  ...job,
  signal: cancel.signal,
  open: openSource,
  emit: (event) => say({ say: 'event', event }),
}).then((imported) => {
  say({ say: 'imported', imported });
  // The port would keep the thread alive.
  host?.close();
});
