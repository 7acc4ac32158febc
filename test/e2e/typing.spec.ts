import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { expect, test, type AppFixtures } from '../support/electron-app.ts';
import { groupLink } from '../support/journey.ts';

async function hugeChat(folder: string, people: number): Promise<string> {
  const path = join(folder, 'WhatsApp Chat mit Ganze Stadt.txt');
  const lines = Array.from({ length: people }, (_, index) => {
    const day = String((index % 27) + 1).padStart(2, '0');
    return `${day}.06.23, 20:1${index % 10} - Vorname${index} Nachname${index % 777}: Hallo (${index})`;
  });
  await writeFile(path, ['03.05.23, 19:00 - Du hast die Gruppe „Ganze Stadt“ erstellt.', ...lines, ''].join('\n'));
  return path;
}

/** Processor time of the page's main thread so far, in milliseconds: a busy machine does not change it. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** What each letter costs until everything that follows from it is drawn. */
async function costOfLetters(page: Page, session: CDPSession, text: string): Promise<readonly number[]> {
  const costs: number[] = [];
  for (const letter of text) {
    const before = await processorTime(session);
    await page.keyboard.type(letter);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
    costs.push((await processorTime(session)) - before);
  }
  return costs.sort((a, b) => a - b);
}

/** What a letter costs while the words to everybody are typed in a group of so many people. */
async function costAmong(launch: AppFixtures['launch'], profile: string, count: number): Promise<number> {
  const { page, close } = await launch({ files: [await hugeChat(profile, count)] });
  const speakers = () =>
    page.evaluate(async () => {
      const opened = await window.kommMit.call('plan.open', null);
      return opened.ok ? opened.value.plan.facts.chats[0]?.speakers.length : 0;
    });
  await expect.poll(speakers, { timeout: 60_000 }).toBe(count);
  await page.evaluate(async (link) => {
    const opened = await window.kommMit.call('plan.open', null);
    if (!opened.ok) return;
    const chat = opened.value.plan.facts.chats[0]?.id ?? '';
    const change = { messenger: 'signal', link };
    await window.kommMit.call('plan.decide', { action: { type: 'change-group', chat, change } });
  }, groupLink);
  await page.reload();
  await page.getByRole('navigation').getByRole('button', { name: 'Einladen' }).click();
  await page.getByRole('radio', { name: 'Einzelne Menschen' }).click();
  const people = page.getByRole('grid', { name: 'Menschen, die du fragen kannst' });
  await expect(people.getByRole('row').nth(2)).toBeVisible({ timeout: 60_000 });
  await people.getByRole('row').nth(2).click();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');

  await page.getByRole('button', { name: 'Text an alle anpassen' }).click();
  await page.getByLabel('Dein Text').first().click();
  await page.keyboard.press('Control+Home');
  const letters = 'Hallo ihr Lieben, es geht bald los mit dem Umzug: ';
  const costs = await costOfLetters(page, session, letters);
  await expect(people.getByRole('row').nth(2)).toContainText(letters.trim());
  // The next group comes into an empty plan.
  await page.evaluate(() => window.kommMit.call('plan.new', null));
  await close();
  return costs[Math.floor(costs.length / 2)] ?? Infinity;
}

test('a letter typed to five thousand people costs hardly more than one typed to thirty', async ({
  launch,
  profile,
}) => {
  test.setTimeout(240_000);
  const few = await costAmong(launch, profile, 30);
  const many = await costAmong(launch, profile, 5000);
  if (process.env['KOMM_MIT_SAY_TIMES'] !== undefined) console.log({ many, few });
  expect(many).toBeLessThan(2 * few + 15);
});
