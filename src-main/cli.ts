/** The command line's entry: plain Node, no Electron. */
import { version } from '../package.json';
import { exitCodes } from './cli/outcome.ts';
import { failureSentence, runCommandLine } from './cli/program.ts';

const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort());
process.once('SIGTERM', () => cancel.abort());

/** Whatever nobody expected: one sentence, no stack of calls. */
function giveUp(error: unknown): void {
  void failureSentence(error, process.argv.slice(2), process.env).then((sentence) => {
    process.stderr.write(`${sentence}\n`);
    process.exit(exitCodes.nothing);
  });
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
