import { executableName } from './electron.mjs';
import { hasDisplay, isRoot, runNode, say } from './run.mjs';
import { setUp } from './setup.mjs';
import { join } from 'node:path';

// `npm run dev`: the window with hot reload; main and preload are rebuilt and restarted on change.
if (!hasDisplay() || isRoot) {
  say('npm run dev needs a display and an ordinary user. Without them: npm start, or npm test.');
  process.exit(2);
}
const electron = await setUp();
const env = { ...process.env, ELECTRON_EXEC_PATH: join(electron, executableName()) };
const { code } = await runNode(
  'node_modules/electron-vite/bin/electron-vite.js',
  ['dev', '-w', '-c', 'electron.config.ts'],
  { env },
);
process.exitCode = code;
