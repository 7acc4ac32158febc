import { parseArgs } from 'node:util';
import { runE2e } from './e2e.mjs';
import { runNode, say } from './run.mjs';

// `npm run kills [-- --kills 200]`: the program is ended without warning, so many times, in the real window and beside it.
const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' } } });
const env = { KILLS: values.kills };

say(`Killing the program ${values.kills} times in the middle of its work …`);
const inWindow = await runE2e(['kill.spec.ts'], { into: 'test-results', env });
const beside = await runNode('node_modules/vitest/vitest.mjs', ['run', 'test/main/plan-kill.test.ts'], {
  env: { ...process.env, ...env },
});
process.exitCode = inWindow || beside.code;
