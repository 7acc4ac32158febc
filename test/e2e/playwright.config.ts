import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const output = process.env['KOMM_MIT_E2E_OUTPUT'] ?? join(tmpdir(), 'komm-mit-e2e');

/** Started by scripts/e2e.mjs, which sees to the screen, the user and the Electron. Two cores, one app at a time per worker. */
export default defineConfig({
  testDir: '.',
  outputDir: join(output, 'failures'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  // A strange machine may hiccup once; who needed the second try is named in the run's summary.
  retries: 1,
  reporter: [['line'], ['json', { outputFile: join(output, 'results.json') }]],
  projects: [
    { name: 'app', testMatch: '*.spec.ts', testIgnore: 'shots.spec.ts' },
    { name: 'shots', testMatch: 'shots.spec.ts' },
    { name: 'bench', testMatch: '*.bench.ts', retries: 0 },
  ],
});
