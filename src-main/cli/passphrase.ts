/**
 * Where a passphrase comes from: never from the arguments, which other programs see and the shell remembers. From the environment
 * for scripts (one for all files), else asked on the terminal without showing it, else a line of the standard input for each file.
 */
import { readStdin } from './read-stdin.ts';
import { UsageError } from './outcome.ts';

const passphraseVariable = 'KOMM_MIT_PASSPHRASE';

/** Answers the passphrase for the next file; `question` is what the terminal asks. */
export type Passphrases = (question: string) => Promise<string>;

export function passphrases(environment: Readonly<Record<string, string | undefined>>): Passphrases {
  const given = environment[passphraseVariable];
  if (given !== undefined && given !== '') return async () => given;
  if (process.stdin.isTTY) return askHidden;
  let lines: Promise<string[]> | null = null;
  return async () => {
    lines ??= readStdin().then((text) => text.split(/\r?\n/u));
    const next = (await lines).shift() ?? '';
    if (next === '') throw new UsageError(passphraseVariable);
    return next;
  };
}

/** The terminal's own echo is off while it is typed; Enter ends it, Ctrl-C ends the program as always. */
async function askHidden(question: string): Promise<string> {
  process.stderr.write(`${question} `);
  process.stdin.setRawMode(true);
  process.stdin.setEncoding('utf8').resume();
  try {
    return await new Promise<string>((resolve, reject) => {
      let typed = '';
      const listen = (text: string): void => {
        for (const letter of text) {
          if (letter === '\r' || letter === '\n' || letter === '\u0004') {
            process.stdin.off('data', listen);
            return resolve(typed);
          }
          if (letter === '\u0003') {
            process.stdin.off('data', listen);
            process.kill(process.pid, 'SIGINT');
            return reject(new UsageError(passphraseVariable));
          }
          typed = letter === '\u007f' || letter === '\b' ? [...typed].slice(0, -1).join('') : typed + letter;
        }
      };
      process.stdin.on('data', listen);
    });
  } finally {
    process.stdin.setRawMode(false);
    process.stdin.pause();
    process.stderr.write('\n');
  }
}
