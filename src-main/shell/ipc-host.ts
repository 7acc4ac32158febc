import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { z } from 'zod';
import type { EventName, Events, Handlers, Pick } from '../../src-bridge/contract.ts';
import type { Result } from '../../src-core/result.ts';
import { answerCommand, guarded, refused, type LogFailure } from '../app/answer-command.ts';
import { isOurs } from './security.ts';

const droppedPaths = z.array(z.string().min(1).max(4096)).min(1).max(1000);

interface Host {
  readonly handlers: Handlers;
  /** Dropped files: the preload sends their paths, the window gets picks. */
  readonly drop: (paths: readonly string[]) => Promise<Result<readonly Pick[]>>;
  /** The one page that may ask. */
  readonly contents: () => WebContents | null;
  readonly logFailure: LogFailure;
}

/**
 * The only place that listens to the window. Is it our page's main frame? Then `answerCommand` has the word: nothing is thrown across
 * and nothing is answered undefined.
 */
export function hostCommands(host: Host): void {
  ipcMain.handle('command', async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isOurMainFrame(event, host)) return refused('sender');
    return answerCommand(host.handlers, host.logFailure, name, input);
  });
  ipcMain.handle('drop', async (event, paths: unknown): Promise<Result<unknown>> => {
    if (!isOurMainFrame(event, host)) return refused('sender');
    const parsed = droppedPaths.safeParse(paths);
    if (!parsed.success) return refused('input');
    return guarded(host.logFailure, 'drop', () => host.drop(parsed.data));
  });
}

/** Says something to the window, typed by the contract. */
export function emit<N extends EventName>(contents: WebContents | null, name: N, payload: Events[N]): void {
  if (contents !== null && !contents.isDestroyed()) contents.send('event', name, payload);
}

function isOurMainFrame(event: IpcMainInvokeEvent, host: Host): boolean {
  const contents = host.contents();
  const frame = event.senderFrame;
  return (
    contents !== null &&
    event.sender === contents &&
    frame !== null &&
    frame === contents.mainFrame &&
    isOurs(frame.url)
  );
}
