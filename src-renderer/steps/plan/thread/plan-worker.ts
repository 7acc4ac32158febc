/** Reckons beside the window, so that no click waits for it. It hears one question, answers it, and is ended by the window. */
import { carryOut, type WorkOrder } from './work.ts';

addEventListener('message', ({ data }: MessageEvent<WorkOrder>) => postMessage(carryOut(data)));
