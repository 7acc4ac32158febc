import { z } from 'zod';
import {
  commandInputs,
  type CommandInput,
  type CommandName,
  type CommandOutputs,
  type Handlers,
  type Pick,
} from '../../src-bridge/contract.ts';
import type { Result } from '../../src-core/result.ts';
import { guarded, type LogFailure } from './guarded.ts';
import { refused } from './refused.ts';

/** The contract's schemas by command, so that name, input and handler stay one. */
const inputs: { readonly [N in CommandName]: z.ZodType<CommandInput<N>> } = commandInputs;

/**
 * What anybody may say, and what is answered to it. Is there such a command? Does the input parse? Then run, and answer a `Result`:
 * nothing is thrown and nothing is answered undefined.
 */
export async function answerCommand(
  handlers: Handlers,
  logFailure: LogFailure,
  name: unknown,
  input: unknown,
): Promise<Result<unknown>> {
  if (typeof name !== 'string' || !isCommand(name)) return refused('command');
  return guarded(logFailure, name, () => run(handlers, name, input));
}

const droppedPaths = z.array(z.string().min(1).max(4096)).min(1).max(1000);

/** Dropped files: the preload sends their paths, the window gets picks. */
export async function answerDrop(
  drop: (paths: readonly string[]) => Promise<Result<readonly Pick[]>>,
  logFailure: LogFailure,
  paths: unknown,
): Promise<Result<unknown>> {
  const parsed = droppedPaths.safeParse(paths);
  return parsed.success ? guarded(logFailure, 'drop', () => drop(parsed.data)) : refused('input');
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
