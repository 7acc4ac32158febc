import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { answerSaveDialog, complaints, expect, test } from '../support/electron-app.ts';
import { groupLink, kitaChat, titlesIn } from '../support/journey.ts';
import { codesOnPdf } from '../support/pdf-codes.ts';

const pages = [
  ['Aushang', 1],
  ['Abreißzettel', 6],
  ['Karten für die Fächer', 8],
  ['Schritte in großer Schrift', 1],
] as const;

test('I choose the moving day and print every page; each code on the finished PDF leads into the group', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000);
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await page.getByRole('navigation').getByRole('button', { name: 'Einladen' }).click();
  await page.getByText('Signal', { exact: true }).click();
  await page.getByLabel('Link der neuen Gruppe').fill(groupLink);
  await page.getByLabel('Umzugstag').fill('2027-01-10');
  await expect(page.getByRole('list', { name: 'Zeitplan' }).getByRole('listitem')).toHaveCount(15);
  await page.getByRole('button', { name: 'Eine Woche später' }).click();
  await expect(page.getByRole('list', { name: 'Zeitplan' }).getByText('17. Januar 2027')).toBeVisible();
  const calendarFile = join(profile, 'umzug.ics');
  await answerSaveDialog(electron, calendarFile);
  await page.getByRole('button', { name: 'Für den Kalender speichern …' }).click();
  await expect.poll(() => readFile(calendarFile, 'utf8').catch(() => '')).toContain('DTSTART;VALUE=DATE:20270117');

  for (const [name, count] of pages) {
    const file = join(profile, `${name}.pdf`);
    await answerSaveDialog(electron, file);
    await page.getByRole('button', { name: `${name} als PDF` }).click();
    await expect
      .poll(() =>
        readFile(file).then(
          (bytes) => bytes.subarray(0, 5).toString(),
          () => '',
        ),
      )
      .toBe('%PDF-');
    const pdf = await readFile(file);
    expect(codesOnPdf(pdf)).toEqual(Array.from({ length: count }, () => groupLink));
  }
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  expect(complaints.get(page)).toEqual([]);
});
