/** The command line's entry: plain Node, no Electron. */
import { version } from '../package.json';
import { exitCodes } from './cli/outcome.ts';
import { runCommandLine } from './cli/program.ts';

const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort());
process.once('SIGTERM', () => cancel.abort());

/** Whatever nobody expected: one sentence, no stack of calls. */
function giveUp(error: unknown): void {
  const detail = error instanceof Error ? error.message : String(error);
  process.stderr.write(`komm-mit: ${detail.split('\n')[0]}\n`);
  process.exit(exitCodes.nothing);
}
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);

runCommandLine(process.argv.slice(2), {
  version,
  now: new Date(),
  environment: process.env,
  signal: cancel.signal,
}).then((code) => {
  process.exitCode = code;
}, giveUp);
