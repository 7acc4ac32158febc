import { dropFiles, expect, test } from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { groupLink, kitaChat } from '../support/journey.ts';

for (const theme of ['hell', 'dunkel'] as const) {
  test(`axe finds nothing on any screen (${theme})`, async ({ launch, profile }) => {
    test.setTimeout(120_000);
    const { page } = await launch();
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      found.push(...(await findings(page)).map((finding) => `${where} · ${finding}`));
    };
    await page.getByRole('radio', { name: theme }).click();
    await page.getByRole('button', { name: 'So exportierst du einen Chat' }).click();
    await look('start');
    await dropFiles(page, [await kitaChat(profile, 30)]);
    await expect(page.getByRole('button', { name: 'Weiter zu den Gruppen' })).toBeVisible();
    await look('report');
    await page.getByRole('button', { name: 'Weiter zu den Gruppen' }).click();
    await look('groups');
    await page.getByRole('row', { name: 'Kita Sonnenhügel' }).click();
    await expect(page.getByRole('region', { name: 'Kita Sonnenhügel' })).toBeVisible();
    await look('group');
    await page.getByRole('button', { name: 'Einladen …' }).click();
    await look('choose a messenger');
    await page.getByText('Signal', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Link der neuen Gruppe' }).fill('https://signal.group/#abc');
    await look('bad link');
    await page.getByRole('textbox', { name: 'Link der neuen Gruppe' }).fill(groupLink);
    await page.getByRole('button', { name: 'Text anpassen' }).click();
    await look('invitation');
    for (const step of ['Chats', 'Menschen', 'Plan', 'Stand']) {
      await page.getByRole('navigation').getByRole('button', { name: step }).click();
      await look(step);
    }
    await page.getByRole('button', { name: 'Antworten notieren' }).click();
    await look('answers');
    await page.getByRole('button', { name: 'Dieses Programm verlässt nichts' }).click();
    found.push(...(await findings(page, { inPopover: true })));
    expect(found).toEqual([]);
  });
}

test('at 320 pixels, as at 400 % zoom, nothing has to be scrolled sideways', async ({ launch, profile }) => {
  const { electron, page } = await launch();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await dropFiles(page, [await kitaChat(profile, 30)]);
  await page.getByRole('button', { name: 'Weiter zu den Gruppen' }).click();
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setMinimumSize(320, 320);
    window?.setContentSize(320, 600);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(320);
  for (const step of ['Chats', 'Menschen', 'Plan', 'Einladen', 'Stand', 'Gruppen']) {
    await page.getByRole('navigation').getByRole('button', { name: step }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(step);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await page.getByRole('row', { name: 'Kita Sonnenhügel' }).click();
  await expect(page.getByRole('region', { name: 'Kita Sonnenhügel' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
