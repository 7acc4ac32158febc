/** Where the command line writes: the result to stdout, everything else to stderr. */
import type { Problem } from '../../src-core/problem.ts';
import { problemLines } from './problem-lines.ts';
import { shown } from './terminal.ts';
import type { Words } from './words.ts';

export interface Out {
  readonly words: Words;
  readonly json: boolean;
  readonly quiet: boolean;
  /** A sentence beside the result. */
  readonly hint: (line: string) => void;
  readonly problems: (problems: readonly Problem[]) => void;
  /** A bar that draws over itself; nothing where stderr is a file. */
  readonly progress: (label: string, done: number, total: number) => void;
  readonly clearProgress: () => void;
}

export function consoleOut(words: Words, options: { readonly json: boolean; readonly quiet: boolean }): Out {
  const drawing = process.stderr.isTTY && !options.quiet;
  let drawn = false;
  const clearProgress = () => {
    if (drawn) process.stderr.write('\r\u001b[K');
    drawn = false;
  };
  const say = (line: string) => {
    clearProgress();
    process.stderr.write(`${line}\n`);
  };
  return {
    words,
    ...options,
    hint: (line) => {
      if (!options.quiet) say(line);
    },
    // With --json every problem stands in the document already.
    problems: (problems) => {
      if (options.json) return;
      const told = options.quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
      for (const line of problemLines(told, words)) say(line);
    },
    progress: (label, done, total) => {
      if (!drawing) return;
      const share = total > 0 ? Math.min(1, done / total) : 1;
      const bar = '█'.repeat(Math.round(share * 20)).padEnd(20, '░');
      process.stderr.write(`\r\u001b[K${bar} ${Math.floor(share * 100)} % ${shown(label).slice(0, 50)}`);
      drawn = true;
    },
    clearProgress,
  };
}

/** The result, wholly: a pipe that nobody reads any more is no error. */
export function writeResult(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    );
    process.stdout.write(text, () => resolve());
  });
}
