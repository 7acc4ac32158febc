import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog, expect, test } from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { inviteKita, kitaChat } from '../support/journey.ts';

test('the old room stays open while somebody would be left behind, and closes once everybody has a way', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  await inviteKita(page);
  await page.getByRole('navigation').getByRole('button', { name: 'Stand' }).click();
  await page.getByRole('button', { name: 'Alte Gruppe schließen: Bleibt niemand zurück?' }).click();
  await expect(page.getByText('3 Menschen würden nichts mehr erfahren.')).toBeVisible();
  const close = page.getByRole('button', { name: 'Alte Gruppe als geschlossen vermerken' });
  await expect(close).toBeDisabled();

  await page.getByRole('button', { name: 'Antworten notieren' }).click();
  await page.getByRole('button', { name: /Alle 3 vermerken als/ }).click();
  await page.getByRole('option', { name: 'ist schon da' }).click();
  await page.getByRole('button', { name: 'Stand von Oma Lisbeth' }).click();
  await page.getByRole('option', { name: 'erreichbar über …' }).click();
  await expect(page.getByText('1 Mensch würde nichts mehr erfahren.')).toBeVisible();
  await expect(close).toBeDisabled();
  const way = page.getByLabel('Wie erfährt dieser Mensch alles?');
  await way.fill('Anruf von Jorinde');
  await way.blur();
  await expect(page.getByText('Oma Lisbeth: Anruf von Jorinde')).toBeVisible();

  const file = join(profile, 'liste.txt');
  await answerSaveDialog(electron, file);
  await page.getByRole('button', { name: 'Liste speichern …' }).click();
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('Oma Lisbeth: Anruf von Jorinde');
  expect(await findings(page)).toEqual([]);

  await close.click();
  await expect(page.getByRole('button', { name: 'Die alte Gruppe ist geschlossen' })).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(close).toBeEnabled();
});
