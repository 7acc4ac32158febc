import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runNode, root, say } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

// `npm test`: every check, to the end, whatever fails on the way; the last line counts.
const folders = ['src-core', 'src-bridge', 'src-main', 'src-renderer', 'test'];
const results = join(root, '.tools', 'results');
const tally = { passed: 0, failed: 0 };
/** What failed, said once more at the end: by then what said so first has scrolled away. */
const failures = [];

try {
  await ensureDependencies();
  mkdirSync(results, { recursive: true });
  // Each of them keeps one core busy.
  await Promise.all([types(), style()]);
  await check('lint', 'node_modules/oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']);
  await check('build', 'scripts/build.mjs', []);
  await vitest();
  await endToEnd();
} catch (error) {
  say(error.stack ?? String(error));
  tally.failed += 1;
}
for (const failure of failures) console.log(`✗ ${failure}`);
process.exitCode = tally.failed > 0 ? 1 : 0;
console.log(`${tally.passed} passed, ${tally.failed} failed`);

async function types() {
  for (const folder of folders) await check(`types of ${folder}`, 'node_modules/typescript/bin/tsc', ['-p', folder]);
}

async function style() {
  await check('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
  await check('nothing unused', 'node_modules/knip/bin/knip.js', ['--no-progress']);
}

/** One program that says yes or no counts as one check; it is shown only when it says no. */
async function check(title, file, args) {
  const started = Date.now();
  const { code, output } = await runNode(file, args, { capture: true });
  if (code === 0) tally.passed += 1;
  else {
    tally.failed += 1;
    failures.push(title);
  }
  console.log(`${code === 0 ? '✓' : '✗'} ${title} (${seconds(started)})`);
  if (code !== 0) console.log(output.trim());
}

async function vitest() {
  const started = Date.now();
  const report = join(results, 'vitest.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  await runNode('node_modules/vitest/vitest.mjs', ['run', ...reporters]);
  count('unit, main, command line and renderer tests', started, report, (found) => ({
    passed: found.numPassedTests,
    // A file that cannot even be loaded has no tests to count.
    failed:
      found.numFailedTests +
      found.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
    names: found.testResults.flatMap(failuresIn),
  }));
}

/** What failed in one file of unit tests, each with the first lines of why. */
function failuresIn({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  if (status === 'failed' && assertionResults.length === 0) return [`${file}: ${begin(message)}`];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${file} › ${test.fullName}\n${begin(test.failureMessages[0] ?? '')}`);
}

/** The first lines of why; where a library passed by says nothing about our mistake. */
function begin(text) {
  const telling = text.split('\n').filter((line) => !/^\s+at .*(?:node_modules|node:internal)/u.test(line));
  return telling.slice(0, 12).join('\n').slice(0, 1500);
}

async function endToEnd() {
  const started = Date.now();
  const { runE2e } = await import('./e2e.mjs');
  await runE2e([], { into: 'test-results' });
  const report = join(root, 'test-results', 'results.json');
  count('journeys in a real Electron', started, report, ({ stats, errors }) => {
    if (stats.flaky > 0)
      say(`${stats.flaky} of the journeys passed at the second try only; Playwright names them above.`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
  });
}

function count(title, started, report, read) {
  const {
    passed,
    failed,
    names = [],
  } = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 1 };
  // No tests at all is a mistake, not a success.
  const missing = passed + failed === 0 ? 1 : 0;
  tally.passed += passed;
  tally.failed += failed + missing;
  failures.push(...names);
  console.log(
    `${failed + missing === 0 ? '✓' : '✗'} ${title}: ${passed} passed, ${failed + missing} failed (${seconds(started)})`,
  );
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
