/** `npm run fuzz -- --seconds N [--seed N]`: reads spoiled archives for a while; ends with 1 and the round's number when one was too much. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzBases, fuzzRound } from '../test/support/fuzz.ts';
import { temporaryFolder } from '../test/support/temporary-folder.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' }, seed: { type: 'string' } } });
const root = process.env['KOMM_MIT_ROOT'] ?? process.cwd();
const bases = fuzzBases(join(root, 'samples'));
const until = Date.now() + Number(values.seconds) * 1000;
const first = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
let folder = temporaryFolder();
let round = first;
let found: string | null = null;

process.on('uncaughtException', (error) => {
  process.stderr.write(`round ${round}: ${error.stack}\n`);
  process.exit(1);
});

while (found === null && Date.now() < until) {
  found = await fuzzRound(round, bases, folder);
  round += 1;
  if (round % 200 === 0) {
    folder.remove();
    folder = temporaryFolder();
  }
}
folder.remove();
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${round - first} rounds from ${first} over ${bases.length} archives, at most ${peak} MB\n`);
if (found !== null) {
  process.stderr.write(`${found}\nAgain: npm run fuzz -- --seconds 1 --seed ${round - 1}\n`);
  process.exitCode = 1;
}
