import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dropFiles, expect, test } from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { inviteKita, kitaChat, step } from '../support/journey.ts';
import { msPerDay } from '../../src-core/day-length.ts';

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
  await inviteKita(page);
  await page.getByRole('button', { name: 'Text kopieren', exact: true }).click();
  await expect(page.getByText('Kopiert', { exact: true })).toBeVisible();

  const day = tomorrow();
  await writeFile(
    path,
    `${await readFile(path, 'utf8')}${day}, 08:00 - Jorinde Quast: Super, bin dabei!\n${day}, 08:10 - Benno Tiedeken: ohne mich, sorry\n`,
  );
  await dropFiles(page, [path]);
  await expect(page.getByRole('button', { name: 'Gruppen ansehen' })).toBeVisible();
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
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: /Alle 3 vermerken als/ }).click();
  await page.getByRole('option', { name: 'ist schon da' }).click();
  await expect(page.getByText('3 von 3 sind schon da', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('2 von 3 sind schon da', { exact: true })).toBeVisible();
});

test('what I call wrong is gone for good, over a restart and the next export, and what answers look like is mine to say', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000);
  const path = await kitaChat(profile);
  const first = await launch({ files: [path] });
  await inviteKita(first.page);
  await first.page.getByRole('button', { name: 'Text kopieren', exact: true }).click();
  await expect(first.page.getByText('Kopiert', { exact: true })).toBeVisible();

  // My own words for an answer; one of ours goes out.
  await step(first.page, 'Stand').click();
  await first.page.getByRole('button', { name: 'Woran wir Antworten erkennen' }).click();
  const coming = first.page.getByRole('region', { name: 'kommt mit', exact: true });
  await coming.getByLabel('Neue Wörter für „kommt mit“').fill('Ei  freilich');
  await coming.getByRole('button', { name: 'Dazunehmen' }).click();
  await expect(coming.getByRole('button', { name: '„ei freilich“ herausnehmen' })).toBeVisible();
  await coming.getByRole('button', { name: '„bin dabei“ herausnehmen' }).click();
  await expect(coming.getByRole('button', { name: '„bin dabei“ herausnehmen' })).toHaveCount(0);
  expect(await findings(first.page)).toEqual([]);

  const day = tomorrow();
  const answers = [
    `${day}, 08:00 - Jorinde Quast: Ei freilich!`,
    `${day}, 08:10 - Benno Tiedeken: Super, bin dabei!`,
    `${day}, 08:20 - Oma Lisbeth hat die Gruppe verlassen.`,
  ];
  await writeFile(path, `${await readFile(path, 'utf8')}${answers.join('\n')}\n`);
  await dropFiles(first.page, [path]);
  await expect(first.page.getByRole('button', { name: 'Gruppen ansehen' })).toBeVisible();
  await step(first.page, 'Stand').click();
  const heard = (page: Page) => page.getByRole('region', { name: 'Antworten aus deinem neuen Export' });
  await expect(heard(first.page).getByText('Ei freilich!')).toBeVisible();
  await expect(heard(first.page).getByText('hat die alte Gruppe verlassen')).toBeVisible();
  await expect(heard(first.page).getByText('bin dabei')).toHaveCount(0);
  await heard(first.page).getByRole('button', { name: 'Antwort von Jorinde Quast: stimmt nicht' }).click();
  await heard(first.page).getByRole('button', { name: 'Antwort von Oma Lisbeth: stimmt nicht' }).click();
  await expect(heard(first.page)).toHaveCount(0);
  await first.close();

  const next = await launch({ files: [path] });
  await expect(next.page.getByRole('button', { name: 'Gruppen ansehen' })).toBeVisible();
  await step(next.page, 'Stand').click();
  await expect(next.page.getByRole('heading', { name: 'Was ist als Nächstes zu tun?' })).toBeVisible();
  await expect(heard(next.page)).toHaveCount(0);
  expect((await state(next.page))?.statuses).toEqual([]);
  await next.page.getByRole('button', { name: 'Woran wir Antworten erkennen' }).click();
  const lists = next.page.getByRole('region', { name: 'kommt mit', exact: true });
  await expect(lists.getByRole('button', { name: '„ei freilich“ herausnehmen' })).toBeVisible();
  await lists.getByRole('button', { name: 'Unsere Liste wieder nehmen' }).click();
  await expect(lists.getByRole('button', { name: '„bin dabei“ herausnehmen' })).toBeVisible();
  await next.page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(lists.getByRole('button', { name: '„ei freilich“ herausnehmen' })).toBeVisible();
});
