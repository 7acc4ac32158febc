import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fuzzBases, fuzzRound } from '../support/fuzz.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('survives five seconds of spoiled archives: no crash, no hang, no lost line', async () => {
  const bases = fuzzBases(resolve(import.meta.dirname, '../../samples'));
  const folder = temporaryFolder();
  const until = Date.now() + 5_000;
  const found: string[] = [];
  let rounds = 0;
  // Another beginning every time: over the months all of them are tried. What is found names its round.
  for (let round = Date.now() % 1_000_000_000; Date.now() < until; round++, rounds++) {
    const wrong = await fuzzRound(round, bases, folder);
    if (wrong !== null) found.push(wrong);
  }
  folder.remove();
  expect(found).toEqual([]);
  expect(rounds).toBeGreaterThan(20);
});
