import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { signalGroupLink } from './signal-group-link.ts';

/** A small Kita chat as Android exports it; everybody in it is invented. */
export async function kitaChat(folder: string, messages = 6): Promise<string> {
  const path = join(folder, 'WhatsApp Chat mit Kita Sonnenhügel.txt');
  const names = ['Jorinde Quast', 'Benno Tiedeken', 'Oma Lisbeth'];
  const lines = [
    '03.05.23, 19:00 - Jorinde Quast hat die Gruppe „Kita Sonnenhügel“ erstellt.',
    '03.05.23, 19:01 - Jorinde Quast hat dich hinzugefügt.',
    ...Array.from({ length: messages }, (_, index) => {
      const day = String((index % 27) + 1).padStart(2, '0');
      return `${day}.06.23, 20:1${index % 10} - ${names[index % 3] ?? ''}: Wer bringt am Freitag Kuchen mit? (${index})`;
    }),
  ];
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** A step of the way, in the sidebar. */
export const step = (page: Page, name: string): Locator => page.getByRole('navigation').getByRole('button', { name });

/** What was done last, with the way back. */
export const undoBar = (page: Page): Locator => page.getByRole('status', { name: 'Letzte Entscheidung' });

/** The chats that main has in its plan. */
export async function titlesIn(page: Page): Promise<readonly (string | null)[]> {
  const opened = await page.evaluate(() => window.kommMit.call('plan.open', null));
  return opened.ok ? opened.value.plan.facts.chats.map(({ title }) => title) : [];
}

/** Valid in every byte, and nobody's group. */
export const groupLink = signalGroupLink(new Uint8Array(32).fill(7), new Uint8Array(16).fill(9));

/** The small Kita chat has been read, and its new group in Signal has this link. Leaves the window at the invitation. */
export async function inviteKita(page: Page): Promise<void> {
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await step(page, 'Einladen').click();
  await page.getByText('Signal', { exact: true }).click();
  await page.getByLabel('Link der neuen Gruppe').fill(groupLink);
}

/** Ctrl+K and a few letters of what is wanted. */
export async function openCommands(page: Page, sought: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Was möchtest du tun?' }).fill(sought);
}
