import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, buildCli } from './build.mjs';
import { ensureElectron } from './electron.mjs';
import { writeLicences } from './licences.mjs';
import { root, run, runNode, runNpm, say } from './run.mjs';

/** The folder in which the program lies, ready to be started, after `package dir` on Linux. */
export const unpackedFolder = join(root, 'dist', 'linux-unpacked');

/**
 * `npm run package`: the installers of this system. `npm run package -- dir`: the program's folder alone, from the Electron that is
 * here, without fetching anything. `npm run package -- cli`: the command line as an npm package.
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

/**
 * The command line alone as `dist/komm-mit-<version>.tgz`: one file that needs nothing but Node, the samples and the licences of what is
 * bundled. Not the repository's own `npm pack`, which would hold every source and ask for the window's libraries.
 */
export async function packageCli(into = join(root, 'dist')) {
  const folder = join(into, 'cli');
  rmSync(folder, { recursive: true, force: true });
  const code = await buildCli(join(folder, 'out'));
  if (code !== 0) return code;
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { name, version, description, license, homepage, repository, author, bin } = about;
  const engines = { node: about.engines.node };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, version, description, license, homepage, repository, author, bin, engines }, null, 2),
  );
  for (const part of ['LICENSE', 'README.md', 'samples'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  writeLicences(folder);
  const packed = await runNpm(['pack', folder, '--pack-destination', into], { capture: true });
  if (packed.code !== 0) say(packed.output);
  return packed.code;
}

async function electronBuilder(args, more = {}) {
  await build('app');
  // Times inside the packages are those of the commit, not of the minute in which they were made.
  const { stdout } = await run('git', ['log', '-1', '--format=%ct'], { capture: true });
  const made = stdout.trim() === '' ? {} : { SOURCE_DATE_EPOCH: stdout.trim() };
  // Without this, and without `--publish never`, it would look for a certificate and for somewhere to publish.
  const env = { CSC_IDENTITY_AUTO_DISCOVERY: 'false', ...made, ...process.env, ...more };
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
  if (wish === 'cli') process.exitCode = await packageCli();
  else if (wish === 'dir') process.exitCode = await packageFolder();
  else process.exitCode = await electronBuilder([...(wish === undefined ? [] : [wish]), ...rest]);
  if (process.exitCode === 0) say('What was made lies in dist/.');
}
