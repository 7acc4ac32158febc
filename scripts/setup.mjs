import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureElectron, executableName } from './electron.mjs';
import { isRoot, root, run, runNode, runNpm, say } from './run.mjs';

/**
 * Installs the libraries when they are missing or not those of the lock file. `npm ci` begins by deleting all of them, also under a
 * program that is running from there; so where there are some, only the difference is put right, and neither package file is written.
 */
export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return;
  const isFirst = !existsSync(join(root, 'node_modules', '.package-lock.json'));
  const command = isFirst ? ['ci'] : ['install', '--no-save', '--prefer-offline'];
  say(`Installing the libraries (npm ${command.join(' ')}) …`);
  const { code } = await runNpm([...command, '--no-audit', '--no-fund'], { toStderr: true });
  if (code !== 0) throw new Error('npm failed; what it says stands above.');
  if (!dependenciesAreCurrent()) throw new Error('The libraries are not those of package-lock.json. Try `npm ci`.');
}

/** npm keeps its own list of what it put there; versions that differ from ours, or are missing, mean stale. */
function dependenciesAreCurrent() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Libraries, fonts and an X server that Electron needs on a bare Linux. Only root on Debian or Ubuntu can install them here. */
export async function ensureSystemParts(electronFolder) {
  if (process.platform !== 'linux') return;
  const missing = await missingSystemParts(electronFolder);
  if (missing.length === 0) return;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    say(
      `Missing system parts: ${missing.join(', ')}. Install them, e.g. with: sudo npx playwright install-deps chromium`,
    );
    return;
  }
  say(`Installing system parts (${missing.join(', ')}) from Debian's packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // What Chromium needs, with fonts and an X server; then GTK, which Electron needs besides.
  const steps = [
    () => runNode('node_modules/@playwright/test/cli.js', ['install-deps', 'chromium'], { capture: true, env }),
    () => run('apt-get', ['install', '-y', '--no-install-recommends', 'libgtk-3-0'], { capture: true, env }),
  ];
  let said = '';
  for (const step of steps) {
    const { code, output } = await step();
    if (code !== 0) throw new Error(`The system parts could not be installed:\n${output}`);
    said = output;
  }
  const still = await missingSystemParts(electronFolder);
  if (still.length > 0) throw new Error(`These system parts are still missing: ${still.join(', ')}\n${said}`);
}

async function missingSystemParts(electronFolder) {
  const libraries = await run('ldd', [join(electronFolder, executableName())], { capture: true });
  const missing = [...libraries.stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
  if (!existsSync('/usr/bin/Xvfb')) missing.push('xvfb');
  // As root on Debian exactly the font of the reviewed pictures (test/e2e/baselines); elsewhere any will do.
  const wanted = isRoot && existsSync('/usr/bin/apt-get') ? 'Liberation Sans' : ':';
  const fonts = await run('fc-list', [], { capture: true });
  if (fonts.code !== 0 || !fonts.stdout.includes(wanted)) missing.push('fonts');
  return missing;
}

/** Everything a window needs; answers the folder of the Electron to use. */
export async function setUp() {
  await ensureDependencies();
  const electronFolder = await ensureElectron();
  await ensureSystemParts(electronFolder);
  return electronFolder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  say('Setting up: libraries, an Electron, and system parts where they are missing.');
  say(`Ready; Electron is in ${await setUp()}`);
}
