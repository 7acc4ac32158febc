/** Reckons beside the window, so that no click waits for it. It hears one question, answers it, and is ended by the window. */
import { inParts } from './parts.ts';
import { carryOut, type WorkOrder } from './work.ts';

addEventListener('message', ({ data }: MessageEvent<WorkOrder>) => {
  for (const part of inParts(carryOut(data))) postMessage(part);
});
