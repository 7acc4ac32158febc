import { spawn } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElectronApplication } from '@playwright/test';
import { answerOpenDialog, dropFiles, expect, test } from '../support/electron-app.ts';
import { kitaChat, titlesIn } from '../support/journey.ts';

const boundsOf = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the window comes back where and as large as it was', async ({ launch }) => {
  const first = await launch();
  const bounds = { x: 60, y: 70, width: 900, height: 650 };
  await first.electron.evaluate(
    ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
    bounds,
  );
  await expect.poll(() => boundsOf(first.electron)).toEqual(bounds);
  await first.close();
  const second = await launch();
  expect(await boundsOf(second.electron)).toEqual(bounds);
});

test('a window from a screen that is gone, or larger than the one that is there, comes whole into sight', async ({
  launch,
  profile,
}) => {
  for (const bounds of [
    { x: 9000, y: 4000, width: 900, height: 650 },
    { x: 100, y: 100, width: 9000, height: 5000 },
  ]) {
    await writeFile(join(profile, 'window.json'), JSON.stringify({ bounds, maximized: false }));
    const { electron, close } = await launch();
    const { place, area } = await electron.evaluate(({ BrowserWindow, screen }) => ({
      place: BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: -1, y: -1, width: 0, height: 0 },
      area: screen.getPrimaryDisplay().workArea,
    }));
    expect(place.width).toBeLessThanOrEqual(Math.min(bounds.width, area.width));
    expect(place.height).toBeLessThanOrEqual(Math.min(bounds.height, area.height));
    // X takes a pixel here and there.
    expect(place.width).toBeGreaterThan(Math.min(bounds.width, area.width) - 10);
    expect(place.x).toBeLessThan(area.x + area.width - 100);
    expect(place.y).toBeLessThan(area.y + area.height - 60);
    await close();
  }
});

test('a file given at the start is read without another click', async ({ launch, profile }) => {
  const { page } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
});

test('a double click on a Linux desktop, which names the file by its address, is read as well', async ({
  launch,
  profile,
}) => {
  const { page } = await launch({ files: [pathToFileURL(await kitaChat(profile)).href] });
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

test('a file dropped on the icon on a Mac is read, also when the window was minimised', async ({ launch, profile }) => {
  const { electron, page } = await launch();
  const chat = await kitaChat(profile);
  await electron.evaluate(({ app, BrowserWindow }, path) => {
    BrowserWindow.getAllWindows()[0]?.minimize();
    app.emit('open-file', { preventDefault: () => undefined }, path);
  }, chat);
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await expect
    .poll(() =>
      electron.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        return window?.isVisible() === true && !window.isMinimized();
      }),
    )
    .toBe(true);
});

/**
 * What the system is told about progress and by notices. Neither can be asked for on every system, so the two calls are listened to;
 * what they do is Electron's.
 */
async function listenToSystem(electron: ElectronApplication) {
  const told = await electron.evaluateHandle(({ BrowserWindow, Notification }) => {
    const heard: { progress: number[]; notices: string[]; focused: boolean; late: number } = {
      progress: [],
      notices: [],
      focused: false,
      late: 0,
    };
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    window.isFocused = () => heard.focused;
    window.setProgressBar = (part) => {
      heard.progress.push(part);
      // Whoever reads so much has to wait; the test does not.
      const now = Date.now();
      if (heard.late > 0) Date.now = () => now + heard.late;
    };
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      heard.notices.push(`${this.title} · ${this.body}`);
    };
    return heard;
  });
  return {
    heard: () => told.jsonValue(),
    set: (about: { readonly focused: boolean; readonly late: number }) =>
      told.evaluate((heard, next) => void Object.assign(heard, next), about),
  };
}

test('the taskbar shows how far reading is, and nothing afterwards, whether it was finished or stopped', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch();
  const { heard } = await listenToSystem(electron);
  await answerOpenDialog(electron, [await kitaChat(profile, 1_500_000)]);
  await page.getByRole('button', { name: 'Chats hierher ziehen oder auswählen' }).click();
  await expect.poll(async () => (await heard()).progress.some((part) => part > 0 && part <= 1)).toBe(true);
  await page.getByRole('button', { name: 'Aufhören' }).click();
  await expect(page.getByText('Aufgehört')).toBeVisible();
  await expect.poll(async () => (await heard()).progress.at(-1)).toBe(-1);
  await dropFiles(page, [await kitaChat(profile)]);
  await expect(page.getByText('Alles gelesen')).toBeVisible();
  await expect.poll(async () => (await heard()).progress.at(-1)).toBe(-1);
  expect((await heard()).notices).toEqual([]);
});

test('a long reading that ends while I am elsewhere is told once and names nobody; while I look on, nothing is', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch();
  const { heard, set } = await listenToSystem(electron);
  const chat = await kitaChat(profile, 200_000);
  const read = async (times: number): Promise<void> => {
    await dropFiles(page, [chat]);
    await expect.poll(async () => (await heard()).progress.filter((part) => part === -1).length).toBe(times);
  };
  await set({ focused: true, late: 60_000 });
  await read(1);
  await set({ focused: false, late: 0 });
  await read(2);
  expect((await heard()).notices).toEqual([]);
  await set({ focused: false, late: 120_000 });
  await read(3);
  expect((await heard()).notices).toEqual(['Fertig gelesen · Ein Chat ist da.']);
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
