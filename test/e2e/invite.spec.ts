import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { readQrPng } from '../../src-core/invite/qr-reading.ts';
import { answerSaveDialog, catchOpenedAddresses, expect, test } from '../support/electron-app.ts';
import { kitaChat, signalGroupLink, titlesIn } from '../support/journey.ts';

test('from my chat to an invitation in hand: link, text, QR code, and all of it there tomorrow', async ({
  launch,
  profile,
}) => {
  const { electron, page, close } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await page.getByRole('navigation').getByRole('button', { name: 'Einladen' }).click();
  await page
    .locator('label')
    .filter({ hasText: /^Signal/ })
    .click();
  await page.getByLabel('Link der neuen Gruppe').fill(`Hier ist er: ${signalGroupLink} bis bald!`);
  await page.getByLabel('Link der neuen Gruppe').blur();

  const opened = await catchOpenedAddresses(electron);
  await page.getByRole('button', { name: 'In WhatsApp öffnen' }).click();
  await expect.poll(opened).toHaveLength(1);
  const [address] = await opened();
  expect(address).toMatch(/^https:\/\/wa\.me\/\?text=/);
  expect(decodeURIComponent(address ?? '')).toContain(signalGroupLink);

  await page.getByRole('button', { name: 'Text kopieren', exact: true }).click();
  await expect.poll(() => electron.evaluate(({ clipboard }) => clipboard.readText())).toContain(signalGroupLink);

  const file = join(profile, 'qr.png');
  await answerSaveDialog(electron, file);
  await page.getByRole('button', { name: /PNG/ }).click();
  await expect
    .poll(async () => readQrPng(new Uint8Array(await readFile(file).catch(() => Buffer.alloc(0)))))
    .toEqual({ ok: true, value: signalGroupLink });

  const findings = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(findings.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

  await close();
  const tomorrow = await launch();
  await tomorrow.page.getByRole('navigation').getByRole('button', { name: 'Einladen' }).click();
  await expect(tomorrow.page.getByLabel('Link der neuen Gruppe')).toHaveValue(signalGroupLink);
});

test('a link of the old WhatsApp group is refused with a reason, and nothing is taken over', async ({
  launch,
  profile,
}) => {
  const { page } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await page.getByRole('navigation').getByRole('button', { name: 'Einladen' }).click();
  await page
    .locator('label')
    .filter({ hasText: /^Signal/ })
    .click();
  await page.getByLabel('Link der neuen Gruppe').fill('https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv');
  await page.getByLabel('Link der neuen Gruppe').blur();
  await expect(page.getByText('Das ist der Link der WhatsApp-Gruppe, aus der ihr umzieht.')).toBeVisible();
  const plan = await page.evaluate(() => window.kommMit.call('plan.open', null));
  expect(JSON.stringify(plan)).not.toContain('chat.whatsapp.com');
});
