import { spawn } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test } from '../support/electron-app.ts';
import { kitaChat, titlesIn } from '../support/journey.ts';

test('the window comes back where and as large as it was', async ({ launch }) => {
  const first = await launch();
  const bounds = { x: 60, y: 70, width: 900, height: 650 };
  await first.electron.evaluate(
    ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
    bounds,
  );
  await first.page.waitForTimeout(600);
  await first.close();
  const second = await launch();
  expect(await second.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(
    bounds,
  );
});

test('a file given at the start is read without another click', async ({ launch, profile }) => {
  const { page } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
});

test('a second start gives its file to the window that is there, and ends', async ({ launch, profile }) => {
  const { electron, page } = await launch();
  await expect.poll(() => titlesIn(page)).toEqual([]);
  const program = String(createRequire(import.meta.url)('electron'));
  const second = spawn(
    program,
    [resolve(import.meta.dirname, '../..'), `--user-data-dir=${profile}`, await kitaChat(profile)],
    { stdio: 'ignore' },
  );
  const code = await new Promise<number | null>((done) => second.once('exit', done));
  expect(code).toBe(0);
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('language and theme are remembered, and a settings file nobody can read is put aside', async ({
  launch,
  profile,
}) => {
  const first = await launch({ language: 'en' });
  await first.page.evaluate(() => window.kommMit.call('settings.change', { language: 'de', theme: 'dark' }));
  await first.close();
  const second = await launch({ language: 'en' });
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await second.close();
  await writeFile(join(profile, 'settings.json'), '{"language": "d');
  const third = await launch({ language: 'en' });
  await expect(third.page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the menu speaks the window’s language and has the platform’s roles', async ({ launch }) => {
  const { electron, page } = await launch();
  const labels = () =>
    electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
  await expect.poll(labels).toEqual(expect.arrayContaining(['Datei', 'Bearbeiten', 'Ansicht', 'Fenster', 'Hilfe']));
  await page.evaluate(() => window.kommMit.call('settings.change', { language: 'en' }));
  await expect.poll(labels).toEqual(expect.arrayContaining(['File', 'Edit', 'View', 'Window', 'Help']));
  const roles = await electron.evaluate(
    ({ Menu }) =>
      Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items.map(({ role }) => role ?? '') ?? []) ??
      [],
  );
  expect(roles.map((role) => role.toLowerCase())).toEqual(
    expect.arrayContaining(['cut', 'copy', 'paste', 'selectall', 'togglefullscreen', 'minimize']),
  );
});

test('the plan’s file is for nobody else, and the log names nobody', async ({ launch, profile }) => {
  test.skip(process.platform === 'win32', 'Windows has no such modes');
  const { page, close } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await close();
  expect((await stat(join(profile, 'plan.json'))).mode & 0o077).toBe(0);
  const log = await readFile(join(profile, 'log.txt'), 'utf8').catch(() => '');
  expect(log).not.toMatch(/Jorinde|Sonnenhügel/);
});
