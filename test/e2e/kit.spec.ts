import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import JSZip from 'jszip';
import { answerOpenDialog, answerSaveDialog, complaints, expect, test } from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { groupLink, inviteKita, kitaChat } from '../support/journey.ts';
import { codesOnPdf } from '../support/pdf-codes.ts';

/** The codes on each, and its sheets of paper. */
const pages = [
  ['Aushang', 1, 1],
  ['Abreißzettel', 6, 1],
  ['Karten für die Fächer', 8, 2],
  ['Schritte in großer Schrift', 1, 1],
] as const;

/** As Chromium writes them: one object for each sheet. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;

/** How many windows the program opens from here on, seen or not. */
async function windowsOpened(electron: ElectronApplication): Promise<() => Promise<number>> {
  const opened = await electron.evaluateHandle(({ app }) => {
    const counted = { windows: 0 };
    app.on('browser-window-created', () => (counted.windows += 1));
    return counted;
  });
  return async () => (await opened.jsonValue()).windows;
}

test('I choose the moving day and print every page; each code on the finished PDF leads into the group', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000);
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  await inviteKita(page);
  await page.getByLabel('Umzugstag').fill('2027-01-10');
  await expect(page.getByRole('list', { name: 'Zeitplan' }).getByRole('listitem')).toHaveCount(15);
  await page.getByRole('button', { name: 'Eine Woche später' }).click();
  await expect(page.getByRole('list', { name: 'Zeitplan' }).getByText('17. Januar 2027')).toBeVisible();
  const calendarFile = join(profile, 'umzug.ics');
  await answerSaveDialog(electron, calendarFile);
  await page.getByRole('button', { name: 'Für den Kalender speichern …' }).click();
  await expect.poll(() => readFile(calendarFile, 'utf8').catch(() => '')).toContain('DTSTART;VALUE=DATE:20270117');

  for (const [name, count, sheets] of pages) {
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
    expect([name, sheetsOf(pdf)]).toEqual([name, sheets]);
  }
  // The same pages in one box, as PDF as well, and all from one window: each costs more time than its page.
  const windows = await windowsOpened(electron);
  await answerOpenDialog(electron, [profile]);
  await page.getByText('Liste dazulegen, wer wie zu erreichen ist').click();
  await page.getByRole('button', { name: 'Umzugskiste packen …' }).click();
  const box = join(profile, 'Umzugskiste', 'Kita Sonnenhügel.zip');
  await expect
    .poll(
      () =>
        readFile(box).then(
          () => true,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
  expect(await windows()).toBe(1);
  const zip = await JSZip.loadAsync(await readFile(box));
  expect(Object.keys(zip.files).filter((name) => name.endsWith('.html'))).toEqual([]);
  for (const [name, count] of pages) {
    const pdf = await zip.file(`${name}.pdf`)?.async('nodebuffer');
    expect(pdf === undefined ? [] : codesOnPdf(pdf)).toEqual(Array.from({ length: count }, () => groupLink));
  }
  expect((await zip.file('So erreichen wir alle.pdf')?.async('nodebuffer'))?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await findings(page)).toEqual([]);
  expect(complaints.get(page)).toEqual([]);
});
