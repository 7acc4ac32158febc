import { readFile, writeFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dropFiles, expect, test } from '../support/electron-app.ts';
import { groupLink, kitaChat, titlesIn } from '../support/journey.ts';
import { msPerDay } from '../../src-core/day-length.ts';

const step = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name });

/** Nobody waits in a test: answers come "tomorrow", when the announcement is a day old. */
function tomorrow(): string {
  const at = new Date(Date.now() + msPerDay);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(at.getDate())}.${two(at.getMonth() + 1)}.${String(at.getFullYear()).slice(2)}`;
}

const state = (page: Page) =>
  page.evaluate(async () => {
    const opened = await window.kommMit.call('plan.open', null);
    if (!opened.ok) return null;
    return {
      whole: JSON.stringify(opened.value.plan),
      statuses: Object.entries(opened.value.decisions.people).flatMap(([id, { in: at = {} }]) =>
        Object.values(at).map(({ status }) => `${id}: ${status}`),
      ),
    };
  });

test('my next export shows who answered, with the line beside it; I decide, and no line is kept', async ({
  launch,
  profile,
}) => {
  const path = await kitaChat(profile);
  const { page } = await launch({ files: [path] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await step(page, 'Einladen').click();
  await page.getByText('Signal', { exact: true }).click();
  await page.getByLabel('Link der neuen Gruppe').fill(groupLink);
  await page.getByRole('button', { name: 'Text kopieren', exact: true }).click();
  await expect(page.getByText('Kopiert', { exact: true })).toBeVisible();

  const day = tomorrow();
  await writeFile(
    path,
    `${await readFile(path, 'utf8')}${day}, 08:00 - Jorinde Quast: Super, bin dabei!\n${day}, 08:10 - Benno Tiedeken: ohne mich, sorry\n`,
  );
  await dropFiles(page, [path]);
  await expect(page.getByRole('button', { name: 'Weiter zu den Gruppen' })).toBeVisible();
  await step(page, 'Stand').click();
  const heard = page.getByRole('region', { name: 'Antworten aus deinem neuen Export' });
  await expect(heard.getByText('Super, bin dabei!')).toBeVisible();
  await expect(heard.getByText('ohne mich, sorry')).toBeVisible();
  expect((await state(page))?.statuses).toEqual([]);

  await heard.getByRole('button', { name: 'Jorinde Quast als „kommt mit“ vermerken' }).click();
  await heard.getByRole('button', { name: 'Antwort von Benno Tiedeken: stimmt nicht' }).click();
  await expect(heard).toHaveCount(0);
  const after = await state(page);
  expect(after?.statuses).toEqual(['name:jorinde quast: coming']);
  expect(after?.whole).not.toMatch(/bin dabei|ohne mich/u);

  // Who is in the new group already: pasted, and where two could be meant, asked.
  await page.getByRole('button', { name: 'Wer ist schon in der neuen Gruppe? Mitgliederliste einfügen' }).click();
  await page.getByLabel('Mitglieder der Gruppe bei Signal').fill('Jorinde Quast, Lisbeth, Fremde Person');
  await expect(page.getByText('1 Mensch ist neu da:')).toBeVisible();
  await expect(page.getByText('Wer ist „Lisbeth“?')).toBeVisible();
  await expect(page.getByText('1 Name kommt in der alten Gruppe nicht vor:')).toBeVisible();
  await page.getByRole('button', { name: 'Als „ist schon da“ vermerken' }).click();
  await page.getByRole('button', { name: 'Oma Lisbeth', exact: true }).click();
  await expect(page.getByText('2 von 3 sind schon da', { exact: true })).toBeVisible();

  // A condition, noted in its own words, and then everybody in sight at once – one step to take back.
  await page.getByRole('button', { name: 'Antworten notieren' }).click();
  await page.getByRole('button', { name: 'Stand von Benno Tiedeken' }).click();
  await page.getByRole('option', { name: 'kommt mit, wenn …' }).click();
  await page.getByRole('button', { name: /Kommt mit, wenn …/ }).click();
  await page.getByRole('option', { name: 'ein bestimmter Mensch mitkommt' }).click();
  await expect(page.getByRole('button', { name: /Wer\?/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  await page.getByRole('button', { name: /Alle 3 vermerken als/ }).click();
  await page.getByRole('option', { name: 'ist schon da' }).click();
  await expect(page.getByText('3 von 3 sind schon da', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('2 von 3 sind schon da', { exact: true })).toBeVisible();
});
