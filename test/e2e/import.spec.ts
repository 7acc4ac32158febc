import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, dropFiles, expect, test } from '../support/electron-app.ts';
import { kitaChat, titlesIn } from '../support/journey.ts';

test('I choose my exported chat in the dialog, and it is there again after a restart', async ({ launch, profile }) => {
  const first = await launch();
  await answerOpenDialog(first.electron, [await kitaChat(profile)]);
  await first.page.getByRole('button', { name: 'Chats hierher ziehen oder auswählen' }).click();
  await expect(first.page.getByText('Alles gelesen')).toBeVisible();
  await first.page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  await expect(first.page.getByText('Kita Sonnenhügel').first()).toBeVisible();
  await first.close();
  const second = await launch();
  await expect(second.page.getByText('Kita Sonnenhügel').first()).toBeVisible();
});

test('I drop my exported chat anywhere on the window', async ({ launch, profile }) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await dropFiles(page, [await kitaChat(profile)]);
  await expect(page.getByText('Alles gelesen')).toBeVisible();
  expect(await titlesIn(page)).toEqual(['Kita Sonnenhügel']);
});

test('the program is killed right after reading, and nothing is lost', async ({ launch, profile }) => {
  const first = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(first.page)).toEqual(['Kita Sonnenhügel']);
  await first.kill();
  const second = await launch();
  expect(await titlesIn(second.page)).toEqual(['Kita Sonnenhügel']);
});

test('I stop reading a huge chat: it really stops, the window stays quick and nothing is taken over', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch();
  await answerOpenDialog(electron, [await kitaChat(profile, 1_500_000)]);
  await page.getByRole('button', { name: 'Chats hierher ziehen oder auswählen' }).click();
  const stop = page.getByRole('button', { name: 'Aufhören' });
  await expect(stop).toBeVisible();
  const started = Date.now();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  expect(Date.now() - started).toBeLessThan(1000);
  await stop.click();
  await expect(page.getByText('Aufgehört')).toBeVisible();
  expect(await titlesIn(page)).toEqual([]);
});

test('rubbish between my chats is named, and the good one is read all the same', async ({ launch, profile }) => {
  const { electron, page } = await launch();
  const noZip = join(profile, 'Urlaub.zip');
  const noChat = join(profile, 'Einkaufszettel.txt');
  await writeFile(noZip, 'This is no archive.');
  await writeFile(noChat, 'Milch\nBrot\nÄpfel\n');
  await answerOpenDialog(electron, [noZip, noChat, await kitaChat(profile), join(profile, 'verschwunden.zip')]);
  await page.getByRole('button', { name: 'Chats hierher ziehen oder auswählen' }).click();
  await expect(page.getByText('Gelesen, aber nicht alles')).toBeVisible();
  for (const name of ['Urlaub.zip', 'Einkaufszettel.txt', 'verschwunden.zip'])
    await expect(page.getByText(name).first()).toBeVisible();
  expect(await titlesIn(page)).toEqual(['Kita Sonnenhügel']);
});
