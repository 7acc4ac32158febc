import { spawn } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '../support/electron-app.ts';
import { packagedProgram, packagedSamples, startPackaged, type PackagedApp } from '../support/packaged-app.ts';
import { groupLink } from '../support/journey.ts';

test.skip(process.platform !== 'linux', 'Installers of other systems are tried by hand, see docs/releasing.md');

let app: PackagedApp | null = null;
test.afterEach(() => {
  app?.program.kill('SIGKILL');
  app = null;
});

test('the packaged program reads a sample, invites, remembers it, and runs as locked up as it should', async ({
  profile,
}) => {
  const sample = join(
    packagedSamples,
    (await readdir(packagedSamples)).find((name) => name.includes('Löwenzahn')) ?? '',
  );
  app = await startPackaged(profile, [sample]);
  const { page } = app;
  expect(page.url()).toBe('app://komm-mit/');
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  await page.getByRole('row', { name: 'Kita Löwenzahn' }).click();
  await page.getByRole('button', { name: 'Einladen …' }).click();
  await page.getByText('Signal', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Link der neuen Gruppe' }).fill(groupLink);
  await page.getByRole('button', { name: 'Text kopieren', exact: true }).click();
  await expect(page.getByText('Kopiert', { exact: true })).toBeVisible();

  expect(
    await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window)),
  ).toEqual([]);
  const fetched = await page.evaluate(() =>
    fetch('https://example.org').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(fetched).toBe('refused');
  const licences = await page.evaluate(() => window.kommMit.call('licences.list', null));
  expect(licences.ok && licences.value.some(({ name }) => name === 'react')).toBe(true);
  const renderers = await processesOf(app.program.pid ?? 0, '--type=renderer');
  expect(renderers.length).toBeGreaterThan(0);
  for (const status of renderers) expect(status).toMatch(/^Seccomp:\s+2$/m);

  expect(await app.close()).toBe(0);
  expect((await stat(join(profile, 'plan.json'))).mode & 0o077).toBe(0);
  app = await startPackaged(profile, []);
  await expect(app.page.getByRole('row', { name: 'Kita Löwenzahn' })).toBeVisible();
});

test('every fuse of the packaged program is as decided', async () => {
  const wire = await getCurrentFuseWire(packagedProgram);
  // The wire is one character per fuse: "1" or "0", and "r" for one that this Electron has removed.
  const state = (fuse: FuseV1Options): string => (String.fromCharCode(wire[fuse] ?? 0) === '1' ? 'on' : 'off');
  expect({
    runAsNode: state(FuseV1Options.RunAsNode),
    cookieEncryption: state(FuseV1Options.EnableCookieEncryption),
    nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    nodeInspect: state(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
    ownSnapshot: state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
  }).toEqual({
    runAsNode: 'off',
    cookieEncryption: 'on',
    nodeOptions: 'off',
    nodeInspect: 'off',
    asarIntegrity: 'on',
    onlyAsar: 'on',
    ownSnapshot: 'off',
  });
});

test('the packaged program runs nobody else’s script, and holds neither sources nor libraries as files', async ({
  profile,
}) => {
  const asNode = spawn(packagedProgram, ['-e', 'console.log("ran")', `--user-data-dir=${profile}`], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  asNode.stdout.on('data', (text: Buffer) => (said += text.toString()));
  await new Promise((done) => setTimeout(done, 3000));
  asNode.kill('SIGKILL');
  expect(said).not.toContain('ran');

  const { header } = getRawHeader(join(packagedProgram, '..', 'resources', 'app.asar'));
  const inside = Object.keys('files' in header ? header.files : {});
  expect(inside.sort()).toEqual(['out', 'package.json']);
  expect(await readdir(join(packagedProgram, '..', 'resources'))).not.toContain('app');
});

/** What the kernel says of this program's processes whose command line has `word`. */
async function processesOf(parent: number, word: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes(word) || !command.includes(packagedProgram)) continue;
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    if (Number(pid) !== parent && status !== '') found.push(status);
  }
  return found;
}
