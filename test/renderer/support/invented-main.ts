import type { CommandInput, CommandName, EventName, Events } from '../../../src-bridge/contract.ts';

type Answers = { readonly [N in CommandName]?: (input: CommandInput<N>) => unknown };

interface InventedMain {
  /** What the window has asked for, in its order. */
  readonly asked: readonly CommandName[];
  readonly tell: <N extends EventName>(name: N, payload: Events[N]) => void;
}

/** The other side of the bridge, for tests of what the window makes of its answers; an answer may be a promise that is kept later. */
export function inventMain(answers: Answers): InventedMain {
  const asked: CommandName[] = [];
  const listeners = new Map<EventName, (payload: never) => void>();
  const kommMit = {
    call: async (name: CommandName, input: never) => {
      asked.push(name);
      const answer: ((input: never) => unknown) | undefined = answers[name];
      if (answer === undefined) throw new Error(`nobody answers ${name}`);
      return answer(input);
    },
    on: (name: EventName, listener: (payload: never) => void) => listeners.set(name, listener),
  };
  Object.assign(globalThis, { window: { kommMit } });
  return { asked, tell: (name, payload) => listeners.get(name)?.(payload as never) };
}
