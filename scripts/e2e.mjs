import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { packageFolder } from './package.mjs';
import { isRoot, root, run, say } from './run.mjs';
import { setUp } from './setup.mjs';
import { asUser, placeFor, unprivilegedUser } from './unprivileged.mjs';

const parts = [
  'out',
  'package.json',
  'test',
  'samples',
  'build',
  'dist/linux-unpacked',
  'src-core',
  'src-bridge',
  'src-main',
  'src-renderer',
  'node_modules',
];

/**
 * Drives the built app in a real Electron with Playwright, with Chromium's sandbox on,
 * and as an unprivileged user where we are root. Answers the exit code and leaves results in `into` (a folder of the repository).
 */
export async function runE2e(args, { into, project = 'app', env = {} }) {
  const electron = await setUp();
  await build('app');
  if (project === 'app' && needsPackage(args) && (await packageFolder()) !== 0)
    say('The program could not be packaged, so the journey through the packaged program will fail.');
  const user = await unprivilegedUser();
  const place = await placeFor(user, parts, electron);
  const output = mkdtempSync(join(user === null ? tmpdir() : '/var/tmp', 'komm-mit-e2e-'));
  if (user !== null) chownSync(output, user.uid, user.gid);
  const playwright = [
    place.node,
    'node_modules/@playwright/test/cli.js',
    'test',
    '-c',
    'test/e2e/playwright.config.ts',
    `--project=${project}`,
    ...args,
  ];
  const isolated = await withoutNetwork(user);
  const [command, ...rest] = [...isolated, ...playwright];
  const own = { ...env, KOMM_MIT_E2E_OUTPUT: output };
  // The override is for Electrons that lie elsewhere; a download in node_modules is found without it.
  if (!place.electronFolder.startsWith(join(place.folder, 'node_modules')))
    own.ELECTRON_OVERRIDE_DIST_PATH = place.electronFolder;
  try {
    const { uid, gid, ...options } = asUser(user, { ...own, KOMM_MIT_E2E_OFFLINE: isolated.length > 0 ? '1' : '' });
    // Only root may make a network of its own; from there it becomes the user.
    const ids = isolated.length > 0 ? {} : { uid, gid };
    const { code } = await run(command, rest, { cwd: place.folder, ...options, ...ids });
    return code;
  } finally {
    const results = join(root, into);
    rmSync(results, { recursive: true, force: true });
    mkdirSync(results, { recursive: true });
    cpSync(output, results, { recursive: true });
    rmSync(output, { recursive: true, force: true });
    place.tidy();
  }
}

/**
 * A network of its own in which there is only this computer, no cable and no way out: whatever passes there needs no net. Root on
 * Linux can make one; elsewhere the run still notices each request of a page.
 */
async function withoutNetwork(user) {
  if (user === null || process.platform !== 'linux') return [];
  const inside = 'ip link set lo up && exec setpriv --reuid "$0" --regid "$1" --clear-groups "${@:2}"';
  const enter = ['unshare', '--net', 'bash', '-c', inside, String(user.uid), String(user.gid)];
  const { code } = await run(enter[0], [...enter.slice(1), 'true'], { capture: true });
  if (code !== 0) say('This machine lets nobody make a network of its own, so the run is not cut off from the net.');
  return code === 0 ? enter : [];
}

/** What was just taken is what the window shall look like from now on. */
function acceptPictures() {
  const baselines = join(root, 'test/e2e/baselines');
  rmSync(baselines, { recursive: true, force: true });
  cpSync(join(root, 'screenshots/baselines'), baselines, { recursive: true });
  say('The pictures in test/e2e/baselines are now those of this run. Look at each of them before you commit it.');
}

/** Ten seconds that only the whole run and the packaged journey need; the other systems build installers instead. */
const needsPackage = (args) =>
  process.platform === 'linux' && (args.length === 0 || args.some((word) => word.includes('packaged')));

const kinds = {
  '--shots': { say: 'Taking pictures of every screen into screenshots/ …', into: 'screenshots', project: 'shots' },
  '--bench': { say: 'Measuring the window …', into: 'bench-results', project: 'bench' },
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const flag = Object.keys(kinds).find((kind) => process.argv.includes(kind));
  const kind = kinds[flag] ?? { say: 'Driving the app in a real Electron …', into: 'test-results' };
  const args = process.argv.slice(2).filter((word) => word !== flag && word !== '--accept');
  say(kind.say);
  if (isRoot) say('As root, all of it runs as an unprivileged user, because Chromium’s sandbox refuses root.');
  process.exitCode = await runE2e(args, kind);
  if (process.argv.includes('--accept') && process.exitCode === 0) acceptPictures();
}
