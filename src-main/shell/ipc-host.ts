import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { z } from 'zod';
import {
  commandInputs,
  type CommandInput,
  type CommandName,
  type CommandOutputs,
  type EventName,
  type Events,
  type Handlers,
  type Pick,
} from '../../src-bridge/contract.ts';
import { problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { isOurs } from './security.ts';

/** The contract's schemas by command, so that name, input and handler stay one. */
const inputs: { readonly [N in CommandName]: z.ZodType<CommandInput<N>> } = commandInputs;

const droppedPaths = z.array(z.string().min(1).max(4096)).min(1).max(1000);

interface Host {
  readonly handlers: Handlers;
  /** Dropped files: the preload sends their paths, the window gets picks. */
  readonly drop: (paths: readonly string[]) => Promise<Result<readonly Pick[]>>;
  /** The one page that may ask. */
  readonly contents: () => WebContents | null;
  readonly logFailure: (command: string, error: unknown) => void;
}

/**
 * The only place that listens to the window. Is it our page's main frame? Does the input parse? Then run, and answer a `Result`:
 * nothing is thrown across and nothing is answered undefined.
 */
export function hostCommands(host: Host): void {
  ipcMain.handle('command', async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isOurMainFrame(event, host)) return refused('sender');
    if (typeof name !== 'string' || !isCommand(name)) return refused('command');
    return guarded(host, name, () => run(host.handlers, name, input));
  });
  ipcMain.handle('drop', async (event, paths: unknown): Promise<Result<unknown>> => {
    if (!isOurMainFrame(event, host)) return refused('sender');
    const parsed = droppedPaths.safeParse(paths);
    if (!parsed.success) return refused('input');
    return guarded(host, 'drop', () => host.drop(parsed.data));
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

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandInputs, name);
}

async function run<N extends CommandName>(
  handlers: Handlers,
  name: N,
  input: unknown,
): Promise<Result<CommandOutputs[N]>> {
  const parsed = inputs[name].safeParse(input);
  return parsed.success ? handlers[name](parsed.data) : refused('input');
}

async function guarded(host: Host, name: string, work: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
  try {
    return await work();
  } catch (error) {
    host.logFailure(name, error);
    return { ok: false, problem: problem('internal') };
  }
}

function refused(what: 'sender' | 'command' | 'input'): {
  readonly ok: false;
  readonly problem: ReturnType<typeof problem>;
} {
  return { ok: false, problem: problem('bad-request', { detail: what }) };
}
