import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerSaveDialog, complaints, expect, test } from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { groupLink, inviteKita, kitaChat } from '../support/journey.ts';
import { codesOnPdf } from '../support/pdf-codes.ts';

const later = (page: Page) => page.getByRole('region', { name: 'Die Texte für später' });

test('I put a later text into my own words, read it as each person gets it, and it is there tomorrow and in English', async ({
  launch,
  profile,
}) => {
  const first = await launch({ files: [await kitaChat(profile)] });
  const { electron, page } = first;
  await inviteKita(page);

  const preview = page.getByRole('region', { name: 'So klingt es' });
  await expect(preview).toContainText('nur eine kleine Erinnerung');
  await page.getByRole('button', { name: 'Mit deinen eigenen Worten' }).click();
  const words = later(page).getByLabel('Dein Text');
  await words.fill('Liebe {Name}, komm mit');
  await expect(later(page).getByText('„Liebe {Name}“ passt nicht für alle.')).toBeVisible();
  await expect(preview).toContainText('Im Text steht kein Link');
  await expect(page.getByRole('button', { name: 'Diesen Text kopieren' })).toBeDisabled();
  // A chip goes in where the cursor stands, and one Backspace takes it whole.
  await words.fill('Hallo {Name}, komm mit: ');
  await words.press('End');
  await later(page).getByRole('group', { name: 'Einsetzen:' }).getByRole('button', { name: 'Link' }).click();
  await expect(words).toHaveValue('Hallo {Name}, komm mit: {Link}');
  await expect(words).toBeFocused();
  await words.press('Backspace');
  await expect(words).toHaveValue('Hallo {Name}, komm mit: ');
  await later(page).getByRole('group', { name: 'Einsetzen:' }).getByRole('button', { name: 'Link' }).click();

  await later(page).getByRole('button', { name: 'Danach' }).click();
  await expect(preview).toContainText(`Hallo Benno, komm mit: ${groupLink}`);
  await later(page).getByRole('button', { name: 'Danach' }).click();
  await expect(preview).toContainText(`Hallo Jorinde, komm mit: ${groupLink}`);
  await page.getByRole('button', { name: 'Diesen Text kopieren' }).click();
  await expect.poll(() => electron.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^Hallo Jorinde, komm/u);
  expect(await findings(page)).toEqual([]);
  expect(complaints.get(page)).toEqual([]);

  // Another language has words of its own; mine wait until I come back.
  await later(page).getByRole('button', { name: 'Deutsch Sprache', exact: true }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect(words).toHaveValue(/^Hello \{name\}, a small reminder/u);
  await later(page).getByRole('button', { name: 'English Sprache', exact: true }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await expect(words).toHaveValue('Hallo {Name}, komm mit: {Link}');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('region', { name: 'How it sounds' })).toContainText('komm mit');
  await first.close();

  const tomorrow = await launch();
  await tomorrow.page.getByRole('navigation').getByRole('button', { name: 'Invite' }).click();
  await expect(tomorrow.page.getByRole('region', { name: 'How it sounds' })).toContainText('komm mit');
  await tomorrow.page.getByRole('radio', { name: 'Deutsch' }).click();
  await tomorrow.page.getByRole('button', { name: 'Mit deinen eigenen Worten' }).click();
  await later(tomorrow.page).getByRole('button', { name: 'Unseren Text wieder nehmen' }).click();
  await expect(tomorrow.page.getByRole('region', { name: 'So klingt es' })).toContainText('nur eine kleine Erinnerung');
  await tomorrow.page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(tomorrow.page.getByRole('region', { name: 'So klingt es' })).toContainText('komm mit');
});

test('my sheets speak the languages of my invitation, from right to left where they are read so', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000);
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  await inviteKita(page);
  await page.getByRole('button', { name: 'Anrede, Sprache und Text anpassen' }).click();
  for (const language of ['العربية', 'Türkçe']) {
    await page.getByRole('button', { name: 'Sprache dazunehmen' }).first().click();
    await page.getByRole('option', { name: language }).click();
  }
  const preview = page.getByRole('region', { name: 'So kommt es an' });
  await expect(preview.locator('[dir="rtl"][lang="ar"]')).toContainText(groupLink);
  await expect(preview.locator('[dir="ltr"][lang="tr"]')).toContainText('Herkese merhaba');
  await expect(page.getByText('der Aushang alle auf einem Blatt: Deutsch, العربية, Türkçe')).toBeVisible();
  for (const [name, codes] of [
    ['Aushang', 1],
    ['Abreißzettel', 18],
  ] as const) {
    const file = join(profile, `${name}.pdf`);
    await answerSaveDialog(electron, file);
    await page.getByRole('button', { name: `${name} als PDF` }).click();
    await expect(page.getByText(`„${name}.pdf“ liegt bereit`)).toBeVisible();
    expect(codesOnPdf(await readFile(file))).toEqual(Array.from({ length: codes }, () => groupLink));
  }
});
