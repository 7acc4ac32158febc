import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ensureElectron } from './electron.mjs';
import { root, run, runNode, say } from './run.mjs';

/** The folder in which the program lies, ready to be started, after `package dir` on Linux. */
export const unpackedFolder = join(root, 'dist', 'linux-unpacked');

/**
 * `npm run package`: the installers of this system. `npm run package -- dir`: the program's folder alone, from the Electron that is
 * here, without fetching anything.
 */
export async function packageFolder() {
  const electron = await ensureElectron();
  const version = readFileSync(join(electron, 'version'), 'utf8').trim().replace(/^v/, '');
  rmSync(unpackedFolder, { recursive: true, force: true });
  const code = await electronBuilder(['--dir', `-c.electronDist=${electron}`, `-c.electronVersion=${version}`], {
    KOMM_MIT_ELECTRON_MAJOR: version.split('.')[0],
  });
  // The older Electron carries our stand-in for its default app; the fuse keeps it from being loaded, and it is not shipped either.
  rmSync(join(unpackedFolder, 'resources', 'app'), { recursive: true, force: true });
  return code;
}

async function electronBuilder(args, more = {}) {
  await build('app');
  // Without these it would look for a certificate, and for somewhere to publish.
  const env = { CSC_IDENTITY_AUTO_DISCOVERY: 'false', ...process.env, ...more };
  const { code } = await runNode(
    'node_modules/electron-builder/cli.js',
    ['--config', 'electron-builder.config.ts', '--publish', 'never', ...args],
    { toStderr: true, env },
  );
  if (code === 0 && existsSync(unpackedFolder)) await run('chmod', ['-R', 'a+rX', unpackedFolder]);
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [wish, ...rest] = process.argv.slice(2);
  process.exitCode =
    wish === 'dir' ? await packageFolder() : await electronBuilder([...(wish === undefined ? [] : [wish]), ...rest]);
  if (process.exitCode === 0) say('What was made lies in dist/.');
}
