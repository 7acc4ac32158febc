import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  answerOpenDialog,
  answerSaveDialog,
  catchOpenedAddresses,
  complaints,
  expect,
  test,
} from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { inviteKita, kitaChat } from '../support/journey.ts';

const noted = (page: Page) =>
  page.evaluate(async () => {
    const opened = await window.kommMit.call('plan.open', null);
    if (!opened.ok) return [];
    return Object.values(opened.value.decisions.people)
      .flatMap(({ in: at = {} }) => Object.values(at).map(({ status }) => status))
      .sort();
  });

test('A helper asks a part of the people for me, and their answers come back with what contradicts beside mine', async ({
  launch,
  profile,
}) => {
  test.setTimeout(180_000);
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  await inviteKita(page);
  await page.getByRole('radio', { name: 'Einzelne Menschen' }).click();

  // Two helpers share the three people; Oma Lisbeth stays with me.
  await page.getByRole('button', { name: 'Helfer …' }).click();
  const sheet = page.getByRole('dialog', { name: 'Fragen aufteilen' });
  await sheet.getByLabel('Wer hilft dir?').fill('Petra');
  await expect(sheet.getByRole('list', { name: 'Wer wen fragt' })).toContainText('Petra fragt 3 Menschen');
  await sheet.getByRole('button', { name: 'Einzeln ändern' }).click();
  await sheet.getByRole('button', { name: 'Wer fragt Oma Lisbeth?' }).click();
  await page.getByRole('option', { name: 'frage ich selbst' }).click();
  await expect(sheet.getByRole('list', { name: 'Wer wen fragt' })).toContainText('Petra fragt 2 Menschen');
  expect(await findings(page)).toEqual([]);
  // Where nothing can be written is said in the sheet, and not behind it.
  const notFolder = await kitaChat(profile);
  await answerOpenDialog(electron, [notFolder]);
  await sheet.getByRole('button', { name: 'Datei speichern …' }).click();
  const failed = sheet.getByRole('alert');
  await expect(failed).toContainText('Die Dateien ließen sich nicht schreiben.');
  expect(await findings(page)).toEqual([]);
  await failed.getByRole('button', { name: 'Schließen' }).click();
  await expect(failed).toBeHidden();
  await answerOpenDialog(electron, [profile]);
  await sheet.getByRole('button', { name: 'Datei speichern …' }).click();
  const ready = sheet.getByRole('region', { name: 'Passphrasen der Helfer' });
  await expect(ready).toContainText('Petra.kommmit-hilfe', { timeout: 30_000 });
  const passphrase = (await ready.getByRole('code').textContent()) ?? '';
  expect(passphrase).toMatch(/^(?:[a-z]{4}-){4}[a-z]{4}$/u);
  expect(await readdir(join(profile, 'Für die Helfer'))).toEqual(['Petra.kommmit-hilfe']);
  const file = join(profile, 'Für die Helfer', 'Petra.kommmit-hilfe');
  await page.keyboard.press('Escape');
  const people = page.getByRole('grid', { name: 'Menschen, die du fragen kannst' });
  await expect(people.getByRole('row')).toHaveCount(1);

  // A wrong passphrase is said, and nothing is lost.
  const open = async (typed: string) => {
    const locked = page.getByRole('dialog', { name: 'Helferliste öffnen' });
    await locked.getByLabel('Passphrase dieser Datei').fill(typed);
    await locked.getByRole('button', { name: 'Öffnen' }).click();
  };
  const takeIn = async () => {
    await page.getByRole('button', { name: 'Helfer …' }).click();
    await answerOpenDialog(electron, [file]);
    await sheet.getByRole('button', { name: 'Antworten einlesen …' }).click();
  };
  await takeIn();
  await open('falsch-falsch');
  await expect(page.getByRole('alert').filter({ hasText: 'Mit dieser Passphrase geht' })).toBeVisible({
    timeout: 30_000,
  });
  expect(await findings(page)).toEqual([]);
  await open(passphrase);
  const answers = page.getByRole('dialog', { name: 'Antworten von Petra' });
  await expect(answers).toContainText('In dieser Datei ist noch nichts vermerkt', { timeout: 30_000 });

  // As Petra sees it: two people, nothing of the plan.
  await answers.getByRole('button', { name: 'Liste selbst durchgehen' }).click();
  await expect(page.getByRole('heading', { name: 'Für Petra: Wen du fragst' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(people.getByRole('row')).toHaveCount(2);
  const opened = await catchOpenedAddresses(electron);
  const names = await people.getByRole('row').allTextContents();
  const answer = async (row: number, status: string) => {
    await people.getByRole('row').nth(row).click();
    await page.getByRole('button', { name: /Was sagt/u }).click();
    await page.getByRole('option', { name: status, exact: true }).click();
  };
  await people.getByRole('row').first().click();
  await page.getByRole('button', { name: 'Text kopieren' }).click();
  await expect(people.getByRole('row').first()).toContainText('gefragt');
  await answer(0, 'kommt mit');
  await answer(1, 'kommt nicht');
  await page.getByLabel('Notiz').fill('lieber im Sommer');
  await page.getByLabel('Notiz').press('Tab');
  await expect(page.getByText('Alles ist in deiner Datei gespeichert.')).toBeVisible({ timeout: 30_000 });
  expect(await findings(page)).toEqual([]);
  const back = join(profile, 'zurück.kommmit-hilfe');
  await answerSaveDialog(electron, back);
  await page.getByRole('button', { name: 'Datei zurückgeben …' }).click();
  await expect(page.getByText('„zurück.kommmit-hilfe“ liegt bereit', { exact: false })).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Schließen', exact: true }).first().click();
  expect(await opened()).toEqual([]);

  // Meanwhile I heard something else about one of them.
  await page.getByRole('navigation').getByRole('button', { name: 'Stand' }).click();
  await page.getByRole('button', { name: 'Antworten notieren' }).click();
  const [, second = ''] = names.map((text) => /^\p{L}+(?: \p{Lu}\p{L}+)?/u.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: new RegExp(`Stand von ${second}`, 'u') }).click();
  await page.getByRole('option', { name: 'überlegt noch' }).click();

  await page.getByRole('navigation').getByRole('button', { name: 'Einladen' }).click();
  await takeIn();
  await open(passphrase);
  await expect(answers.getByRole('list', { name: 'Neuer Stand' }).getByRole('listitem')).toHaveCount(1, {
    timeout: 30_000,
  });
  await expect(answers.getByRole('radio', { name: 'Bei dir: überlegt noch' })).toBeChecked();
  expect(await findings(page)).toEqual([]);
  await answers.getByRole('radio', { name: 'Petra: kommt nicht' }).click();
  await answers.getByRole('button', { name: 'Übernehmen' }).click();
  await expect.poll(() => noted(page)).toEqual(['coming', 'not-coming']);

  // One step, taken back as one.
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => noted(page)).toEqual(['thinking']);
  expect(complaints.get(page)).toEqual([]);
});
