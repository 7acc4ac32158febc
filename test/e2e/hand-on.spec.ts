import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { longestMailLink } from '../../src-core/messengers/sending-links.ts';
import { answerSaveDialog, catchOpenedAddresses, complaints, expect, test } from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { groupLink, inviteKita, kitaChat, titlesIn, undoBar } from '../support/journey.ts';

const decisions = (page: Page) =>
  page.evaluate(async () => {
    const opened = await window.kommMit.call('plan.open', null);
    if (!opened.ok) throw new Error(opened.problem.code);
    const { people, askings } = opened.value.decisions;
    const asked = Object.values(people).flatMap(({ in: at = {} }) => Object.values(at).map(({ status }) => status));
    return { asked, askings: askings.map(({ way, person }) => ({ way, isToAll: person === null })) };
  });

const recipients = (mail: URL): readonly string[] =>
  [mail.pathname, ...(mail.searchParams.get('bcc')?.split(',') ?? [])].filter((address) => address !== '');

/** Forty-five invented people in a Kita, each with an address, so many that one mail is too long for one click. */
async function kitaWithAddresses(folder: string): Promise<{ readonly files: string[]; readonly addresses: string[] }> {
  const names = Array.from({ length: 45 }, (_, index) => `Mitglied Nummer${String(index + 1).padStart(2, '0')}`);
  const addresses = names.map((_, index) => `mitglied.nummer${index + 1}@elterninitiative.kita-sonnenhuegel.example`);
  const chat = join(folder, 'WhatsApp Chat mit Kita Sonnenhügel.txt');
  const lines = names.map((name, index) => `03.05.23, 19:${String(index + 10)} - ${name}: Wer bringt Kuchen mit?`);
  const begun = '03.05.23, 19:00 - Mitglied Nummer01 hat die Gruppe „Kita Sonnenhügel“ erstellt.';
  await writeFile(chat, `${[begun, ...lines].join('\n')}\n`);
  const book = join(folder, 'Adressbuch.vcf');
  const cards = names.map(
    (name, index) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:${addresses[index] ?? ''}\nEND:VCARD\n`,
  );
  await writeFile(book, cards.join(''));
  return { files: [chat, book], addresses };
}

test('I invite everybody with a mail address at once: a mail a portion, nobody sees the others, each portion can be taken back', async ({
  launch,
  profile,
}) => {
  const { files, addresses } = await kitaWithAddresses(profile);
  const { electron, page } = await launch({ files });
  await inviteKita(page);
  const opened = await catchOpenedAddresses(electron);
  await page.getByRole('radio', { name: 'Einzelne Menschen' }).click();
  await expect(page.getByRole('button', { name: 'Alle mit Mailadresse auf einmal' })).toBeHidden();
  // What is searched for narrows the list, not the mail.
  await page.getByRole('searchbox', { name: 'Mensch suchen' }).fill('Nummer07');
  await page.getByRole('button', { name: /Alle Gruppen/ }).click();
  await page.getByRole('option', { name: 'Kita Sonnenhügel' }).click();
  await page.getByRole('button', { name: 'Alle mit Mailadresse auf einmal' }).click();
  await expect(page.getByText('45 Menschen aus „Kita Sonnenhügel“ haben eine Mailadresse.')).toBeVisible();
  expect(await findings(page)).toEqual([]);

  const portions = page.getByRole('button', { name: /^Mail \d+ von \d+ öffnen: \d+ Mensch/ });
  const count = await portions.count();
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < count; index++) {
    const portion = portions.nth(index);
    await portion.click();
    await expect.poll(opened).toHaveLength(index + 1);
    await expect(portion).toBeDisabled();
  }
  const mails = (await opened()).map((address) => new URL(address));
  for (const mail of mails) {
    expect(mail.protocol).toBe('mailto:');
    // Whoever is alone in a mail may stand in sight.
    expect(mail.pathname === '' || recipients(mail).length === 1).toBe(true);
    expect(mail.href.length).toBeLessThanOrEqual(longestMailLink);
    expect(mail.searchParams.get('subject')).toBe('Einladung: Kita Sonnenhügel');
    expect(mail.searchParams.get('body')).toContain(groupLink);
  }
  expect(mails.flatMap(recipients).sort()).toEqual([...addresses].sort());
  await expect.poll(async () => (await decisions(page)).asked).toEqual(addresses.map(() => 'asked'));

  const last = mails.slice(-1).flatMap(recipients).length;
  await expect(undoBar(page)).toContainText(/^Mail an \d+ Mensch(?:en)? geöffnet und als gefragt vermerkt/);
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(async () => (await decisions(page)).askings.length).toBe(addresses.length - last);
  expect(complaints.get(page)).toEqual([]);
});

test('I save the invitation as a file to hand on, and only what was saved is noted', async ({ launch, profile }) => {
  const { electron, page } = await launch({ files: [await kitaChat(profile)] });
  await inviteKita(page);
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  const button = page.getByRole('button', { name: 'Als Datei …' });
  await expect(button).toBeEnabled();
  await answerSaveDialog(electron, null);
  await button.click();
  await expect(button).toBeFocused();

  const file = join(profile, 'Einladung.txt');
  await answerSaveDialog(electron, file);
  await button.click();
  await expect(undoBar(page)).toContainText('als Datei gesichert und vermerkt');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(groupLink);
  expect(text.endsWith('\n')).toBe(true);
  // The dialog that I closed has left no trace.
  expect((await decisions(page)).askings).toEqual([{ way: 'file', isToAll: true }]);
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(async () => (await decisions(page)).askings).toEqual([]);
  expect(complaints.get(page)).toEqual([]);
});
