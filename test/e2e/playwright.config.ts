import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const output = process.env['KOMM_MIT_E2E_OUTPUT'] ?? join(tmpdir(), 'komm-mit-e2e');

/** Started by scripts/e2e.mjs, which sees to the screen, the user and the Electron. */
export default defineConfig({
  testDir: '.',
  outputDir: join(output, 'failures'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A window waits more than it works, above all on a slow machine: three of them share two cores.
  workers: 3,
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
