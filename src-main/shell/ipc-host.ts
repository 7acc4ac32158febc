import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { EventName, Events } from '../../src-bridge/contract.ts';
import type { Result } from '../../src-core/result.ts';
import { guarded, type LogFailure } from '../app/guarded.ts';
import { refused } from '../app/refused.ts';
import { isOurs } from './security.ts';

/** What is answered to our own page, whatever it says: nothing is thrown across and nothing is answered undefined. */
export interface Answers {
  readonly command: (name: unknown, input: unknown) => Promise<Result<unknown>>;
  readonly drop: (paths: unknown) => Promise<Result<unknown>>;
}

interface Host {
  /** They may still be on their way when the window asks for the first time. */
  readonly answers: () => Promise<Answers>;
  /** The one page that may ask. */
  readonly contents: () => WebContents | null;
  readonly log: LogFailure;
}

/**
 * The only place that listens to the window. Is it our page's main frame? That is settled before anything else; then the answers have the
 * word, and where there are none to be had, because the program could not start, that is noted and an answer, too.
 */
export function hostCommands(host: Host): void {
  const answer = async (
    event: IpcMainInvokeEvent,
    ask: (answers: Answers) => Promise<Result<unknown>>,
  ): Promise<Result<unknown>> => {
    if (!isOurMainFrame(event, host)) return refused('sender');
    return guarded(host.log, 'start', async () => ask(await host.answers()));
  };
  ipcMain.handle('command', (event, name: unknown, input: unknown) =>
    answer(event, (answers) => answers.command(name, input)),
  );
  ipcMain.handle('drop', (event, paths: unknown) => answer(event, (answers) => answers.drop(paths)));
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
