import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type RunningApp } from '../support/electron-app.ts';

// Not a test of anything: `npm run shots` takes pictures of every screen to look at, in screenshots/.
const folder = process.env['KOMM_MIT_E2E_OUTPUT'] ?? resolve(import.meta.dirname, '../../screenshots');
const sizes = [
  [1000, 700],
  [1440, 900],
] as const;
type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

for (const language of ['de', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every screen, ${language}, ${theme}`, async ({ launch, profile }) => {
      test.setTimeout(180_000);
      await writeFile(join(profile, 'settings.json'), JSON.stringify({ language, theme }));
      const catalogue = resolve(import.meta.dirname, `../../src-renderer/i18n/${language}.json`);
      const words: Words = JSON.parse(await readFile(catalogue, 'utf8'));
      const app = await launch({ language });
      const { page } = app;
      const shoot = (name: string): Promise<void> => shots(app, join(folder, `${language}-${theme}`), name);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await shoot('1-start');
      await page.getByRole('button', { name: words['start']?.['samples'] ?? '' }).click();
      await page.waitForTimeout(300);
      await shoot('2-reading');
      await page.waitForTimeout(4000);
      await shoot('3-read');
      for (const [index, step] of Object.keys(words['steps'] ?? {}).entries()) {
        await stepButton(page, words['steps']?.[step] ?? '').click();
        await page.waitForTimeout(300);
        await shoot(`${index + 4}-${step}`);
      }
      await stepButton(page, words['steps']?.['invite'] ?? '').click();
      await page.getByRole('button', { name: words['compare']?.['open'] ?? '' }).click();
      await shoot('compare');
      await page.locator('[data-place="3 1"]').click();
      await shoot('compare-source');
      await page.keyboard.press('Escape');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: 'Threema', exact: true })
        .or(page.getByRole('button', { name: /Threema$/ }))
        .first()
        .click();
      await shoot('about-threema');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page
        .locator('label')
        .filter({ hasText: /^Threema/ })
        .click();
      await shoot('ids');
    });
  }
}

function stepButton(page: Page, name: string) {
  return page.getByRole('navigation').getByRole('button', { name });
}

async function shots({ electron, page }: RunningApp, into: string, name: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const [width, height] of sizes) {
    await electron.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
      width,
      height,
    ] as const);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
    await page.screenshot({ path: join(into, `${name}-${width}x${height}.png`) });
  }
}
