import type { z } from 'zod';
import {
  commandInputs,
  type CommandInput,
  type CommandName,
  type CommandOutputs,
  type Handlers,
} from '../../src-bridge/contract.ts';
import { failure, type Failure, type Result } from '../../src-core/result.ts';

/** The contract's schemas by command, so that name, input and handler stay one. */
const inputs: { readonly [N in CommandName]: z.ZodType<CommandInput<N>> } = commandInputs;

export type LogFailure = (command: string, error: unknown) => void;

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

export async function guarded(
  logFailure: LogFailure,
  name: string,
  work: () => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  try {
    return await work();
  } catch (error) {
    logFailure(name, error);
    return failure('internal');
  }
}

export const refused = (what: 'sender' | 'command' | 'input'): Failure => failure('bad-request', { detail: what });

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
