import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { qrPng } from '../../src-core/invite/qr.ts';
import { catchOpenedAddresses, complaints, dropFiles, expect, test } from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { groupLink, kitaChat, step, titlesIn } from '../support/journey.ts';

const linkField = (page: Page) => page.getByLabel('Link der neuen Gruppe');

async function toInvitation(page: Page): Promise<void> {
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await step(page, 'Einladen').click();
}

async function choose(page: Page, messenger: RegExp): Promise<void> {
  await page.getByRole('option', { name: messenger }).click();
}

test('a screenshot of the QR code on my phone becomes the link: dropped, pasted or chosen', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  await toInvitation(page);
  await choose(page, /^Signal/);
  const screenshot = join(profile, 'bildschirmfoto.png');
  await writeFile(screenshot, qrPng(groupLink));
  const keptLink = async (): Promise<string | undefined> => {
    const opened = await page.evaluate(() => window.kommMit.call('plan.open', null));
    return opened.ok ? Object.values(opened.value.plan.decisions.groups)[0]?.link : undefined;
  };
  const forget = async (): Promise<void> => {
    await linkField(page).fill('');
    await expect.poll(keptLink).toBeUndefined();
  };

  await linkField(page).scrollIntoViewIfNeeded();
  const box = await linkField(page).boundingBox();
  await dropFiles(page, [screenshot], { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 10 });
  await expect(linkField(page)).toHaveValue(groupLink);
  await expect.poll(keptLink).toBe(groupLink);
  await expect(page.getByText('Das ist ein Gruppenlink von Signal. Er passt.')).toBeVisible();

  await forget();
  const png = Buffer.from(qrPng(groupLink)).toString('base64');
  await linkField(page).evaluate((field, data) => {
    const clipboardData = new DataTransfer();
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, png);
  await expect.poll(keptLink).toBe(groupLink);

  await forget();
  // As large as a photo, and as a JPEG: it is scaled down before it is looked at.
  const photo = await electron.evaluate(({ nativeImage }, data) => {
    const picture = nativeImage.createFromBuffer(Buffer.from(data, 'base64'));
    return picture.resize({ width: 4000, quality: 'good' }).toJPEG(70).toString('base64');
  }, png);
  await page.locator('input[type=file]').setInputFiles({
    name: 'IMG_2041.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(photo, 'base64'),
  });
  await expect.poll(keptLink).toBe(groupLink);
  expect(complaints.get(page)).toEqual([]);
});

test('a photo without a QR code is answered with a sentence, and the window stays quick meanwhile', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  await toInvitation(page);
  await choose(page, /^Signal/);
  const photo = await electron.evaluate(({ nativeImage }) => {
    const [width, height] = [3000, 2000];
    const noise = Buffer.from(Array.from({ length: width * height * 4 }, (_, at) => (at * 2654435761) >>> 24));
    return nativeImage.createFromBitmap(noise, { width, height }).toJPEG(80).toString('base64');
  });
  const file = join(profile, 'urlaub.jpg');
  await writeFile(file, Buffer.from(photo, 'base64'));
  const longest = await page.evaluateHandle(() => {
    const task = { ms: 0 };
    const look = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) task.ms = Math.max(task.ms, duration);
    });
    look.observe({ entryTypes: ['longtask'] });
    return task;
  });
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Auf dem Bild ist kein QR-Code zu erkennen.')).toBeVisible({ timeout: 30_000 });
  await expect(linkField(page)).toHaveValue('');
  // Decoding it in the window itself takes more than two seconds; the rest is room for a busy machine.
  expect((await longest.jsonValue()).ms).toBeLessThan(200);
});

test('messengers are compared by keyboard, from what we need and what we do, and every cell says how we know', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000);
  const { page } = await launch({ files: [await kitaChat(profile)] });
  await toInvitation(page);
  const opener = page.getByRole('button', { name: 'Messenger vergleichen' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Welcher Messenger passt zu euch?' });
  await expect(sheet.getByRole('table')).toBeVisible();
  expect(await findings(page)).toEqual([]);

  const first = sheet.locator('[data-place="0 0"]');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(sheet.locator('[data-place="1 1"]')).toBeFocused();
  await page.keyboard.press('Enter');
  const evidence = page.getByRole('dialog', { name: 'Threema: Ein Link für alle' });
  await expect(evidence).toContainText('Quelle: ');
  await expect(evidence).toContainText('Nachgesehen am 24. November 2026');
  await expect(evidence).toContainText('nein');
  expect(await findings(page, { inPopover: true })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(evidence).toBeHidden();
  await expect(sheet.locator('[data-place="1 1"]')).toBeFocused();

  await sheet.getByText('Betreiber in EU oder Schweiz').click();
  await expect(sheet.getByRole('rowheader', { name: 'Betreiber in EU oder Schweiz' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Threema nehmen' }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Threema hat keinen Einladungslink' })).toBeVisible();
});

test('at 320 pixels the comparison is a card for each messenger, and nothing has to be scrolled sideways', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  await toInvitation(page);
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setMinimumSize(320, 320);
    window?.setContentSize(320, 600);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(320);
  await page.getByRole('button', { name: 'Messenger vergleichen' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('heading', { name: 'Signal' })).toBeVisible();
  await expect(sheet.getByRole('table')).toHaveCount(0);
  // One thing to scroll, not one inside of another.
  const scrollers = await sheet.evaluate(
    (node) =>
      [node, ...node.querySelectorAll('*')].filter(
        (part) => part.scrollHeight > part.clientHeight + 1 && getComputedStyle(part).overflowY === 'auto',
      ).length,
  );
  expect(scrollers).toBe(1);
  const widest = await sheet.evaluate((node) =>
    Math.max(...[node, ...node.querySelectorAll('*')].map(({ scrollWidth }) => scrollWidth)),
  );
  expect(widest).toBeLessThanOrEqual(320);
});

test('IDs are gathered for a messenger without a group link, and who has one is there already', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  await toInvitation(page);
  await choose(page, /^Threema/);
  const benno = page.getByLabel('Threema-ID (acht Zeichen) von Benno Tiedeken');
  await benno.fill('ABC');
  await benno.blur();
  await expect(
    page.getByText('Das passt nicht. Gebraucht wird: Threema-ID (acht Zeichen). Kopiere sie noch einmal ganz.'),
  ).toBeVisible();
  await benno.fill('Meine Threema-ID: https://threema.id/ABCD1234');
  await benno.press('Enter');
  await expect(benno).toHaveValue('ABCD1234');
  await page.getByRole('button', { name: 'Liste kopieren' }).click();
  await expect.poll(() => electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('Benno Tiedeken: ABCD1234');
  await page.getByRole('button', { name: 'Ändern' }).click();
  await page.getByRole('button', { name: 'Messenger vergleichen' }).click();
  await expect(page.getByRole('dialog').locator('[data-place="0 1"]')).toHaveText('1 von 3');
  await page.getByRole('dialog').locator('[data-place="0 1"]').click();
  await expect(page.getByRole('dialog', { name: 'Schon bei Threema' })).toContainText('Benno Tiedeken');
});

test('where a download leads stands there before anybody clicks, and only a click opens it', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  const opened = await catchOpenedAddresses(electron);
  await toInvitation(page);
  await choose(page, /^Signal/);
  await page.getByRole('button', { name: 'Mehr über Signal' }).click();
  const sheet = page.getByRole('dialog', { name: 'Signal' });
  const store = sheet.getByRole('button', { name: 'Für Android' });
  await expect(store).toContainText('https://play.google.com');
  // Not looked up, so not said: the minimum age stands among what we do not know.
  await expect(sheet).toContainText(/Noch nicht nachgesehen: .*Mindestalter/);
  await expect(sheet).not.toContainText('Ab 13 Jahren');
  expect(await findings(page)).toEqual([]);
  expect(await opened()).toEqual([]);
  await store.click();
  await expect.poll(opened).toEqual(['https://play.google.com/store/apps/details?id=org.thoughtcrime.securesms']);
});
