import { chmod, readFile, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog, complaints, expect, test } from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { kitaChat, openCommands, step, titlesIn } from '../support/journey.ts';
import { msPerDay } from '../../src-core/day-length.ts';

test('Ctrl+K, a few letters and Enter do whatever the window can do', async ({ launch, profile }) => {
  const { page } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await page.keyboard.press('Control+k');
  const all = page.getByRole('menuitem');
  await expect(all.first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
  // Past the end and all the way back: what the arrows chose is never below the edge nor behind the field.
  const chosen = page.locator('[role="menuitem"][data-focused]');
  const field = page.getByRole('searchbox', { name: 'Was möchtest du tun?' });
  for (const key of ['ArrowDown', 'ArrowUp']) {
    for (let times = (await all.count()) - 1; times > 0; times--) {
      await page.keyboard.press(key);
      await expect(chosen).toBeInViewport({ ratio: 1 });
      const [top, fieldEnd] = await Promise.all([
        chosen.evaluate((element) => element.getBoundingClientRect().top),
        field.evaluate((element) => element.getBoundingClientRect().bottom),
      ]);
      expect(top).toBeGreaterThanOrEqual(fieldEnd);
    }
  }
  await page.keyboard.press('Escape');
  await openCommands(page, 'mensch');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Menschen');
  await openCommands(page, 'sonnenh');
  await page.getByRole('menuitem', { name: /Kita Sonnenhügel/ }).click();
  await expect(page.getByRole('region', { name: 'Kita Sonnenhügel' })).toBeVisible();
  await openCommands(page, 'xyzzy');
  await expect(page.getByText('Dazu gibt es keinen Befehl.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Was möchtest du tun?' })).toBeHidden();
  expect(complaints.get(page)).toEqual([]);
});

/** In words, not as a file's name that says nothing to anybody. */
async function expectPlanToLie(page: Page, where: string): Promise<void> {
  await page.getByRole('button', { name: 'Dieses Programm verlässt nichts' }).click();
  const card = page.getByRole('dialog', { name: 'Alles bleibt auf diesem Computer' });
  await expect(card).toContainText(`Wo dein Plan liegt${where}`);
  await expect(card).not.toContainText('plan.json');
  await page.keyboard.press('Escape');
}

test('I save a copy of my plan, open it by a double click elsewhere, decide there, and come back to my own', async ({
  launch,
  profile,
}) => {
  const first = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(first.page)).toEqual(['Kita Sonnenhügel']);
  await expectPlanToLie(first.page, 'Im eigenen Ordner von Komm mit, in deinem Benutzerkonto auf diesem Computer');
  const copy = join(profile, 'Umzug der Kita.kommmit');
  await answerSaveDialog(first.electron, copy);
  await openCommands(first.page, 'Kopie');
  await first.page.getByRole('menuitem', { name: /Kopie des Plans/ }).click();
  const sheet = first.page.getByRole('dialog', { name: 'Kopie des Plans sichern' });
  await sheet.getByRole('radio', { name: 'Ohne Passphrase' }).click();
  expect(await findings(first.page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Kopie sichern …' }).click();
  await expect(first.page.getByText(/Kopie gesichert/)).toBeVisible();
  expect((await stat(copy)).mode & 0o077).toBe(0);
  await first.page.evaluate(() => window.kommMit.call('plan.new', null));
  await first.close();

  const second = await launch({ files: [copy] });
  await expect.poll(() => titlesIn(second.page)).toEqual(['Kita Sonnenhügel']);
  const decided = await second.page.evaluate(() =>
    window.kommMit.call('plan.decide', { action: { type: 'choose-messenger', messenger: 'signal' } }),
  );
  expect(decided.ok).toBe(true);
  await expectPlanToLie(second.page, `In der Datei „Umzug der Kita.kommmit“, die du geöffnet hastOrdner${profile}`);
  expect(await readFile(copy, 'utf8')).toContain('"messenger":"signal"');
  await openCommands(second.page, 'zurück zum plan');
  await second.page.getByRole('menuitem', { name: /Zurück zum Plan/ }).click();
  await expect.poll(() => titlesIn(second.page)).toEqual([]);
});

test('a file that only calls itself a plan is named, and neither it nor my plan is touched', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  const broken = join(profile, 'kaputt.kommmit');
  await writeFile(broken, '{"version": 1, "facts"');
  await answerOpenDialog(electron, [broken]);
  await openCommands(page, 'Plan öffnen');
  await page.getByRole('menuitem', { name: /Plan öffnen/ }).click();
  await expect(page.getByRole('alert')).toContainText('kaputt.kommmit');
  expect(await readFile(broken, 'utf8')).toBe('{"version": 1, "facts"');
  expect(await titlesIn(page)).toEqual(['Kita Sonnenhügel']);
});

test('the window says what is stored where, and deletes all of it when I type the word', async ({
  launch,
  profile,
}) => {
  const { page, close } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await page.evaluate(() => window.kommMit.call('plan.new', null));
  await page.evaluate(() => window.kommMit.call('settings.change', { theme: 'light' }));
  await writeFile(join(profile, 'plan.unreadable-2026-01-01T00-00-00-000Z.json'), 'Jorinde');
  await writeFile(join(profile, 'log.txt'), '2026-01-01 command Error\n');
  await page.getByRole('button', { name: 'Dieses Programm verlässt nichts' }).click();
  await page.getByRole('button', { name: 'Was ist wo gespeichert, und wie lange?' }).click();
  const sheet = page.getByRole('dialog', { name: 'Was ist wo gespeichert?' });
  await expect(sheet).toContainText(profile);
  for (const kind of ['Frühere Pläne', 'Unlesbare Dateien', 'Protokoll', 'Einstellungen'])
    await expect(sheet).toContainText(kind);
  expect(await findings(page)).toEqual([]);
  const button = sheet.getByRole('button', { name: 'Alles löschen' });
  await expect(button).toBeDisabled();
  await sheet.getByRole('textbox', { name: 'Tippe zum Bestätigen: löschen' }).fill('Löschen');
  await button.click();
  // Where the button has nothing left to do, the eye and the keys go on to what is gone.
  const gone = sheet.getByRole('status').filter({ hasText: 'Gelöscht ist jetzt:' });
  await expect(gone).toBeFocused();
  // All but the fraction of a pixel that scrolling rounds away.
  await expect(gone).toBeInViewport({ ratio: 0.99 });
  await expect(sheet).toContainText('Hier liegt noch nichts von dir.');
  await expect(sheet).not.toContainText('Komm mit fragt nicht nach');
  const left = (await readdir(profile)).filter((name) => /^(plan|settings|log|window)\b/.test(name));
  expect(left).toEqual([]);
  expect(await titlesIn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await close();
  for (const name of (await readdir(profile)).filter((entry) => entry.endsWith('.json')))
    expect(await readFile(join(profile, name), 'utf8')).not.toMatch(/Jorinde|Sonnenhügel/);
});

test('where the disk takes nothing, my step is not taken and the window says so, until it can be saved again', async ({
  launch,
  profile,
}) => {
  test.skip(process.platform === 'win32', 'A folder that nobody may write to is made otherwise there.');
  const { page } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await step(page, 'Einladen').click();
  const unsaved = page.getByRole('alert').filter({ hasText: 'Der Plan ließ sich nicht speichern.' });
  const signal = page.getByText('Signal', { exact: true }).first();
  await chmod(profile, 0o500);
  await signal.click();
  await expect(unsaved).toContainText('Dein letzter Schritt fehlt darin; alles davor ist noch da.');
  await expect(page.getByRole('heading', { name: 'Wohin zieht die Gruppe?' })).toBeVisible();
  const saved = page.getByText('Gespeichert', { exact: true });
  await expect(saved).toHaveCount(0);
  expect(await findings(page)).toEqual([]);
  await chmod(profile, 0o700);
  await signal.click();
  await expect(page.getByRole('textbox', { name: 'Link der neuen Gruppe' })).toBeVisible();
  await expect(unsaved).toHaveCount(0);
  await expect(saved).toBeVisible();
});

test('a plan that has rested for 90 days is asked about, and nothing goes by itself', async ({ launch, profile }) => {
  const first = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(first.page)).toEqual(['Kita Sonnenhügel']);
  const question = (page: Page) => page.getByRole('region', { name: 'Brauchst du den Plan noch?' });
  await expect(question(first.page)).toBeHidden();
  await first.close();
  const longAgo = new Date(Date.now() - 91 * msPerDay);
  await utimes(join(profile, 'plan.json'), longAgo, longAgo);
  const second = await launch();
  await expect(question(second.page)).toContainText('90 Tagen');
  expect(await findings(second.page)).toEqual([]);
  await question(second.page).getByRole('button', { name: 'Ja, behalten' }).click();
  await expect(question(second.page)).toBeHidden();
  await second.close();
  const third = await launch();
  expect(await titlesIn(third.page)).toEqual(['Kita Sonnenhügel']);
  await expect(question(third.page)).toBeHidden();
});

test('„Über Komm mit“ names every library with its licence', async ({ launch }) => {
  const { page } = await launch();
  await openCommands(page, 'über komm mit');
  await page.getByRole('menuitem', { name: 'Über Komm mit' }).click();
  const sheet = page.getByRole('dialog', { name: 'Über Komm mit' });
  await expect(sheet.getByRole('button', { name: /^react-aria-components .*Apache-2.0/ })).toBeVisible();
  await sheet.getByRole('button', { name: /^yauzl .*MIT/ }).click();
  await expect(sheet.getByText('THE SOFTWARE IS PROVIDED "AS IS"').filter({ visible: true })).toHaveCount(1);
  expect(await findings(page)).toEqual([]);
});
