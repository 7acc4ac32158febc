import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog, expect, type RunningApp, test as base } from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { kitaChat, openCommands, step, titlesIn } from '../support/journey.ts';
import { giveKeychain } from '../support/system-keychain.ts';

// Where these tests run there is no keychain, so the plan lies open until somebody sets a passphrase or a test gives one.
const passphrase = 'vier Birnen im Korb';
/** Deriving a key takes a second, and several on a slow machine that does other things too. */
const patiently = { timeout: 60_000 };

/** The window has read a chat that lies elsewhere, so that whatever the profile holds of it was written by the program. */
const test = base.extend<{ readonly first: RunningApp }>({
  first: async ({ launch }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'komm-mit-chats-'));
    const first = await launch({ files: [await kitaChat(folder)] });
    await expect.poll(() => titlesIn(first.page)).toEqual(['Kita Sonnenhügel']);
    await use(first);
    await rm(folder, { recursive: true, force: true });
  },
});

test.beforeEach(() => test.setTimeout(240_000));

/** Files anywhere in the profile, by name, in which this word stands in plain text. */
async function filesWith(profile: string, word: string): Promise<readonly string[]> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const bytes = await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0));
        // As text, and as Chromium writes text into some of its own files.
        const holds = bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le');
        return holds ? [name] : [];
      }),
  );
  return found.flat();
}

async function keptSheet(page: Page) {
  await page.getByRole('button', { name: 'Dieses Programm verlässt nichts' }).click();
  await page.getByRole('button', { name: 'Was ist wo gespeichert, und wie lange?' }).click();
  return page.getByRole('dialog', { name: 'Was ist wo gespeichert?' });
}

/** Sets the passphrase by keyboard alone, and answers the recovery key that is shown with it. */
async function lockPlan(page: Page): Promise<string> {
  const sheet = await keptSheet(page);
  await expect(sheet).toContainText('Der Plan ist nicht verschlüsselt');
  await sheet.getByRole('button', { name: 'Passphrase setzen …' }).press('Enter');
  await sheet.getByLabel('Neue Passphrase').fill(passphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(sheet).toContainText('fragt Komm mit nach deiner Passphrase', patiently);
  const key = sheet.getByRole('group', { name: 'Dein Wiederherstellungsschlüssel' });
  await expect(key).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const [shown] = /AGE-[A-Z0-9 -]+/.exec(await key.innerText()) ?? [''];
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  return shown;
}

test('I set a passphrase; after a restart a wrong one opens nothing, the right one everything, and no file holds a name', async ({
  first,
  launch,
  profile,
}) => {
  await first.page.evaluate(() =>
    window.kommMit.call('plan.decide', { action: { type: 'choose-messenger', messenger: 'signal' } }),
  );
  expect(await filesWith(profile, 'Jorinde')).toEqual(expect.arrayContaining(['plan.json']));
  await lockPlan(first.page);
  for (const word of ['Jorinde', 'Sonnenhügel', 'AGE-SECRET-KEY', passphrase])
    expect([word, await filesWith(profile, word)]).toEqual([word, []]);
  // Undo has not forgotten what was decided before.
  await first.page.keyboard.press('Control+z');
  await expect(first.page.getByText(/Rückgängig gemacht/)).toBeVisible();
  await first.kill();
  expect(await filesWith(profile, 'Jorinde')).toEqual([]);

  const second = await launch();
  const { page } = second;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dein Plan ist verschlossen');
  expect(await findings(page)).toEqual([]);
  await expect(page.getByRole('navigation')).toBeHidden();
  const field = page.getByLabel('Passphrase', { exact: true });
  await expect(field).toBeFocused();
  await field.fill('vier Birnen im Keller');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: 'Mit dieser Passphrase geht dein Plan nicht auf.' }),
  ).toBeVisible(patiently);
  expect(await findings(page)).toEqual([]);
  await field.fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation')).toBeVisible(patiently);
  expect(await titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await second.close();
  for (const word of ['Jorinde', 'Sonnenhügel']) expect([word, await filesWith(profile, word)]).toEqual([word, []]);
});

test('with a forgotten passphrase the recovery key opens the plan, and without both I begin anew and lose no file', async ({
  first,
  launch,
  profile,
}) => {
  const key = await lockPlan(first.page);
  await first.close();
  const second = await launch();
  await second.page.getByRole('button', { name: /Passphrase vergessen/ }).click();
  await second.page.getByLabel('Wiederherstellungsschlüssel').fill(key.toLowerCase().slice(0, 40));
  await second.page.keyboard.press('Enter');
  await expect(
    second.page.getByRole('alert').filter({ hasText: 'Mit diesem Schlüssel geht dein Plan nicht auf.' }),
  ).toBeVisible();
  await second.page.getByLabel('Wiederherstellungsschlüssel').fill(key.toLowerCase());
  await second.page.keyboard.press('Enter');
  const sheet = second.page.getByRole('dialog', { name: 'Was ist wo gespeichert?' });
  await expect(sheet.getByRole('button', { name: 'Passphrase ändern …' })).toBeVisible(patiently);
  expect(await titlesIn(second.page)).toEqual(['Kita Sonnenhügel']);
  await second.close();

  const third = await launch();
  const sealed = await readFile(join(profile, 'plan.json'));
  await third.page.getByRole('button', { name: 'Neu beginnen …' }).click();
  await third.page.getByRole('button', { name: 'Mit leerem Plan beginnen' }).click();
  await expect(third.page.getByRole('navigation')).toBeVisible();
  expect(await titlesIn(third.page)).toEqual([]);
  const names = await readdir(profile);
  const kept = names.find((name) => /^plan\.kept-.+\.json$/.test(name)) ?? '';
  expect(await readFile(join(profile, kept))).toEqual(sealed);
  expect(names.some((name) => /^plan\.kept-.+\.key$/.test(name))).toBe(true);
  // The old plan opens from where it was put, once the passphrase has come to mind.
  await answerOpenDialog(third.electron, [join(profile, kept)]);
  await openCommands(third.page, 'Plan öffnen');
  await third.page.getByRole('menuitem', { name: /Plan öffnen/ }).click();
  const ask = third.page.getByRole('dialog', { name: /ist verschlossen/ });
  await ask.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await third.page.keyboard.press('Enter');
  await expect(ask).toBeHidden(patiently);
  await expect.poll(() => titlesIn(third.page)).toEqual(['Kita Sonnenhügel']);
});

test('a copy under a passphrase opens elsewhere with it, and the passphrase of my plan can be taken away again', async ({
  first: { electron, page },
  profile,
}) => {
  const copy = join(profile, 'Umzug.kommmit');
  await answerSaveDialog(electron, copy);
  await openCommands(page, 'Kopie');
  await page.getByRole('menuitem', { name: /Kopie des Plans/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Kopie des Plans sichern' });
  await sheet.getByLabel('Neue Passphrase').fill(passphrase);
  await sheet.getByLabel('Noch einmal dieselbe').fill('vier Birnen im Keller');
  await expect(sheet.getByRole('button', { name: 'Kopie sichern …' })).toBeDisabled();
  expect(await findings(page)).toEqual([]);
  await sheet.getByLabel('Noch einmal dieselbe').fill(passphrase);
  await sheet.getByRole('button', { name: 'Kopie sichern …' }).click();
  await expect(page.getByText(/Kopie gesichert/)).toBeVisible(patiently);
  expect(await readFile(copy, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);

  await lockPlan(page);
  const kept = await keptSheet(page);
  await kept.getByRole('button', { name: 'Passphrase entfernen …' }).click();
  await kept.getByRole('button', { name: 'Passphrase entfernen', exact: true }).click();
  await expect(kept).toContainText('Der Plan ist nicht verschlüsselt', patiently);
  expect(await readdir(profile)).not.toContain('plan.key');
  expect(JSON.parse(await readFile(join(profile, 'plan.json'), 'utf8'))).toMatchObject({ version: 1 });
  await page.keyboard.press('Escape');

  await answerOpenDialog(electron, [copy]);
  await openCommands(page, 'Plan öffnen');
  await page.getByRole('menuitem', { name: /Plan öffnen/ }).click();
  const ask = page.getByRole('dialog', { name: /Umzug\.kommmit.* ist verschlossen/ });
  await expect(ask).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await ask.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(ask).toBeHidden(patiently);
  await expect
    .poll(() => page.evaluate(() => window.kommMit.call('plan.open', null).then((plan) => plan.ok && plan.value.file)))
    .toBe('Umzug.kommmit');
});

/** A plan that the keychain guards, and the screen on which is said what is next. */
async function atProgressWithKeychain({ electron, page }: RunningApp): Promise<void> {
  await giveKeychain(electron);
  await page.evaluate(() =>
    window.kommMit.call('plan.decide', { action: { type: 'choose-messenger', messenger: 'signal' } }),
  );
  await step(page, 'Stand').click();
}

test('I am reminded to put my recovery key away, quietly and last, until I have saved it; it opens the plan without the keychain', async ({
  first,
  launch,
  profile,
}) => {
  const { electron, page } = first;
  await step(page, 'Stand').click();
  const next = page.getByRole('region', { name: 'Was ist als Nächstes zu tun?' });
  const reminder = next.getByRole('button', { name: 'Den Schlüssel zu deinem Plan woanders aufheben' });
  await expect(next.getByRole('button').first()).toBeVisible();
  // Nothing is sealed, so there is no key.
  await expect(reminder).toHaveCount(0);
  await step(page, 'Chats').click();

  await atProgressWithKeychain(first);
  await expect(next.getByRole('listitem').last()).toContainText('öffnet nur noch dieser Schlüssel deine Datei');
  expect(await findings(page)).toEqual([]);
  await reminder.press('Enter');
  const key = page.getByRole('group', { name: 'Dein Wiederherstellungsschlüssel' });
  await expect(key).toBeInViewport({ ratio: 1 });
  expect(await findings(page)).toEqual([]);
  const saved = join(profile, 'mein Schlüssel.key');
  // Whoever changes their mind is asked again.
  await answerSaveDialog(electron, null);
  await key.getByRole('button', { name: 'In eine Datei sichern …' }).click();
  await expect(key.getByRole('button', { name: 'Ich habe ihn abgeschrieben' })).toBeVisible();
  await answerSaveDialog(electron, saved);
  await key.getByRole('button', { name: 'In eine Datei sichern …' }).click();
  await expect(key.getByRole('button', { name: 'Ich habe ihn abgeschrieben' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(reminder).toHaveCount(0);
  await first.close();

  // The system was set up anew.
  const second = await launch();
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('Der Schlüssel zu deinem Plan fehlt');
  await giveKeychain(second.electron);
  const [words = ''] = /AGE-SECRET-KEY-1\w+/u.exec(await readFile(saved, 'utf8')) ?? [];
  await second.page.getByLabel('Wiederherstellungsschlüssel').fill(words);
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByRole('dialog', { name: 'Was ist wo gespeichert?' })).toBeVisible(patiently);
  await second.page.keyboard.press('Escape');
  await step(second.page, 'Stand').click();
  await expect(second.page.getByRole('heading', { level: 2 }).first()).toHaveText('Was ist als Nächstes zu tun?');
  await expect(second.page.getByRole('button', { name: /Den Schlüssel zu deinem Plan/u })).toHaveCount(0);
});

test('whoever does not want to be reminded of the key is not, also after a restart, and is told where it stays', async ({
  first,
  profile,
}) => {
  const { page } = first;
  await atProgressWithKeychain(first);
  await page.getByRole('button', { name: 'Nicht mehr daran erinnern' }).click();
  await expect(page.getByText(/Den Schlüssel findest du weiter unter/u)).toBeVisible();
  const reminder = page.getByRole('button', { name: /Den Schlüssel zu deinem Plan/u });
  await expect(reminder).toHaveCount(0);
  await page.reload();
  await step(page, 'Stand').click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Was ist als Nächstes zu tun?');
  await expect(reminder).toHaveCount(0);
  expect(await readFile(join(profile, 'settings.json'), 'utf8')).toMatch(/"settledKey": "age1/u);
});
