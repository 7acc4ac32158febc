import { build } from './build.mjs';
import { root, runNode, say } from './run.mjs';

// Builds the command line when it is stale, then runs it: same arguments, same output, same exit code.
try {
  await build('cli');
} catch (error) {
  say(error.message);
  process.exit(3);
}
// npm runs scripts in the package's folder; paths mean the folder the user is in.
const { code } = await runNode('out/cli/komm-mit.cjs', process.argv.slice(2), { cwd: process.env.INIT_CWD ?? root });
process.exitCode = code;
