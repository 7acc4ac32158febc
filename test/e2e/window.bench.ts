import { median } from '../support/median.ts';
import { test } from '../support/own-screen.ts';
import { startTimes } from '../support/start-time.ts';

test('cold start', async () => {
  test.setTimeout(600_000);
  const rounds = Number(process.env['ROUNDS'] ?? 11);
  const { bare, ours, ratio } = await startTimes(rounds);
  const spread = (times: readonly number[]): string =>
    `${String(median(times))} ms (${String(Math.min(...times))}–${String(Math.max(...times))})`;
  process.stdout.write(
    `\ncold start to usable, medians of ${String(rounds)}: a bare window ${spread(bare)}, ours ${spread(ours)} = ${ratio.toFixed(2)} ×, goal ≤ 1.5\n`,
  );
});
