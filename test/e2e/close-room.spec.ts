import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog, expect, test } from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { groupLink, inviteKita, kitaChat, step, titlesIn } from '../support/journey.ts';

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

test('the next step leads to its group, however far down that stands', async ({ launch, profile }) => {
  const { page } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await page.evaluate(async (link) => {
    for (let number = 1; number <= 30; number += 1) {
      const group = { id: `handmade-${number}`, title: `Runde ${number}`, members: [`Gast${number} Quast`] };
      await window.kommMit.call('plan.decide', { action: { type: 'add-handmade-group', group } });
    }
    const change = { messenger: 'signal', link, movingDay: '2024-03-01' };
    const action = { type: 'change-group', chat: 'handmade-30', change } as const;
    await window.kommMit.call('plan.decide', { action });
  }, groupLink);
  await page.reload();
  await step(page, 'Stand').click();
  const card = page.getByRole('region', { name: 'Runde 30', exact: true });
  await expect(page.getByRole('button', { name: 'Alle 31 Gruppen zeigen' })).toBeVisible();
  await expect(card).toBeHidden();
  await page.getByRole('button', { name: 'In „Runde 30“ einen Weg für einen Menschen finden' }).click();
  await expect(card).toBeFocused();
  await expect(card).toBeInViewport();
  await expect(card.getByRole('button', { name: 'Stand von Gast30 Quast' })).toBeVisible();

  // Back at the top, it leads there once more.
  await page.getByRole('button', { name: 'In „Runde 30“ einen Weg für einen Menschen finden' }).click();
  await expect(card).toBeFocused();

  // Nobody is lost any more: the step after it opens the closing itself, not the answers.
  await card.getByRole('button', { name: 'Stand von Gast30 Quast' }).click();
  await page.getByRole('option', { name: 'ist schon da' }).click();
  await card.getByRole('button', { name: 'Antworten notieren' }).click();
  await page.getByRole('button', { name: '„Runde 30“ bei WhatsApp schließen' }).click();
  await expect(card).toBeFocused();
  await expect(card.getByRole('button', { name: 'Alte Gruppe als geschlossen vermerken' })).toBeEnabled();
  await expect(card.getByRole('button', { name: 'Stand von Gast30 Quast' })).toBeHidden();
});
