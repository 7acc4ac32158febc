import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { catchOpenedAddresses, expect, test } from '../support/electron-app.ts';
import { findings } from '../support/findings.ts';
import { groupLink, kitaChat, titlesIn } from '../support/journey.ts';

const card = (name: string, lines: string) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\n${lines}\nEND:VCARD\n`;

/** Two of three have a number; nobody knows how to reach Benno but through the group. */
async function addressBook(folder: string): Promise<string> {
  const path = join(folder, 'Adressbuch.vcf');
  const jorinde = card('Jorinde Quast', 'TEL:+49 171 3920001\nEMAIL:jorinde@beispiel.example');
  await writeFile(path, `${jorinde}${card('Oma Lisbeth', 'TEL:+49 171 3920002\nEMAIL:lisbeth@beispiel.example')}`);
  return path;
}

const knowsAddresses = (page: Page) =>
  page.evaluate(async () => {
    const opened = await window.kommMit.call('plan.open', null);
    return opened.ok && opened.value.plan.facts.contacts.length > 0;
  });

const statuses = (page: Page) =>
  page.evaluate(async () => {
    const opened = await window.kommMit.call('plan.open', null);
    if (!opened.ok) return [];
    return Object.values(opened.value.decisions.people).flatMap(({ in: at = {} }) =>
      Object.values(at).map(({ status }) => status),
    );
  });

test('I ask three people one after the other, each in their own words, and take the last back', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch({ files: [await kitaChat(profile), await addressBook(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await page.getByRole('navigation').getByRole('button', { name: 'Einladen' }).click();
  await page.getByRole('radio', { name: 'Einzelne Menschen' }).click();
  await expect(page.getByText('Noch hat keine Gruppe einen Link')).toBeVisible();
  await page.getByRole('radio', { name: 'Ganze Gruppe' }).click();
  await page.getByText('Signal', { exact: true }).click();
  await page.getByLabel('Link der neuen Gruppe').fill(groupLink);
  await page.getByRole('radio', { name: 'Einzelne Menschen' }).click();

  const people = page.getByRole('grid', { name: 'Menschen, die du fragen kannst' });
  await expect(people.getByRole('row')).toHaveCount(3);
  const opened = await catchOpenedAddresses(electron);

  // Jorinde has a number: her chat opens with her name and her link.
  await people.getByRole('row', { name: 'Jorinde Quast' }).click();
  await page.getByRole('button', { name: 'In WhatsApp öffnen' }).click();
  await expect.poll(opened).toHaveLength(1);
  const address = new URL((await opened())[0] ?? '');
  expect(address.host + address.pathname).toBe('wa.me/491713920001');
  expect(address.searchParams.get('text')).toMatch(/^Hallo Jorinde,/u);
  expect(address.searchParams.get('text')).toContain(groupLink);
  await expect(page.getByText('Jorinde Quast in WhatsApp geöffnet und als gefragt vermerkt')).toBeVisible();

  // The way on leads to the next; grandmother gets words of her own, by text message.
  await page.getByRole('button', { name: 'Weiter: Oma Lisbeth' }).click();
  await page.getByRole('button', { name: 'Nur diese Nachricht anpassen' }).click();
  const words = page.getByRole('region', { name: 'Oma Lisbeth' }).getByLabel('Dein Text');
  await words.fill('Liebe {Name}, komm mit: {Lings}');
  await expect(page.getByText('{Lings} kennen wir nicht; so würde es verschickt.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Als SMS' })).toBeDisabled();
  await words.fill('Liebe {Name}, komm mit: {Links}');
  await words.blur();
  await page.getByRole('button', { name: 'Als SMS' }).click();
  await expect.poll(opened).toHaveLength(2);
  expect(decodeURIComponent((await opened())[1] ?? '')).toMatch(/^sms:\+491713920002.*Liebe Oma Lisbeth, komm mit:/u);

  // Benno has no number, and the window says what helps.
  await people.getByRole('row', { name: 'Benno Tiedeken' }).click();
  await expect(page.getByText('Von Benno Tiedeken kennen wir keine Nummer.')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const copy = page
    .getByRole('region', { name: 'Benno Tiedeken' })
    .getByRole('button', { name: 'Text kopieren', exact: true });
  // Where the system takes nothing onto its clipboard, that is said, and nobody counts as asked.
  await page.evaluate(() => {
    const refuse = (): Promise<void> => Promise.reject(new DOMException('', 'NotAllowedError'));
    Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse, configurable: true });
  });
  await copy.click();
  await expect(page.getByText('Der Text ließ sich nicht kopieren')).toBeVisible();
  expect(await statuses(page)).toEqual(['asked', 'asked']);
  await page.evaluate(() => Reflect.deleteProperty(navigator.clipboard, 'writeText'));
  await copy.click();
  await expect.poll(() => electron.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^Hallo Benno,/u);
  await expect.poll(() => statuses(page)).toEqual(['asked', 'asked', 'asked']);
  await expect(page.getByText('Alle sind gefragt')).toBeVisible();

  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => statuses(page)).toEqual(['asked', 'asked']);
  await expect(people.getByRole('row')).toHaveCount(1);

  // Whoever was asked and keeps silent is reminded, in other words than the first time.
  await page.getByRole('radio', { name: /^Warten auf Antwort/ }).click();
  await people.getByRole('row', { name: 'Jorinde Quast' }).click();
  const jorinde = page.getByRole('region', { name: 'Jorinde Quast' });
  await expect(jorinde).toContainText('Hallo Jorinde, nur eine kleine Erinnerung');
  await page.getByRole('button', { name: 'Erinnerung an alle anpassen' }).click();
  await page.getByLabel('Dein Text').first().fill('Na, {Name}, hat es geklappt? {Link}');
  await expect(jorinde).toContainText('Na, Jorinde, hat es geklappt?');
  await page.getByLabel('Dein Text').first().blur();
  await expect(page.getByText('Erinnerung an alle geändert')).toBeVisible();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(jorinde).toContainText('nur eine kleine Erinnerung');
});

test('after two questions the program asks me back, and whoever wants peace is not offered', async ({
  launch,
  profile,
}) => {
  const { page } = await launch({ files: [await kitaChat(profile), await addressBook(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await expect.poll(() => knowsAddresses(page)).toBe(true);
  await page.evaluate(async (groupLink) => {
    const opened = await window.kommMit.call('plan.open', null);
    if (!opened.ok) return;
    const chat = opened.value.plan.facts.chats[0]?.id ?? '';
    const decide = (action: Parameters<typeof window.kommMit.call<'plan.decide'>>[1]['action']) =>
      window.kommMit.call('plan.decide', { action });
    await decide({ type: 'change-group', chat, change: { messenger: 'signal', link: groupLink } });
    for (const at of ['2026-01-02T10:00:00Z', '2026-01-09T10:00:00Z'])
      await decide({ type: 'note-asking', asking: { at, way: 'copy', person: 'name:jorinde quast', chats: [chat] } });
    await decide({ type: 'change-person', person: 'name:oma lisbeth', change: { doNotAsk: true } });
  }, groupLink);
  await page.reload();
  await page.getByRole('navigation').getByRole('button', { name: 'Einladen' }).click();
  await page.getByRole('radio', { name: 'Einzelne Menschen' }).click();
  await expect(page.getByText('1 möchte nicht gefragt werden und steht hier nicht.')).toBeVisible();
  await page.getByRole('radio', { name: /^Alle 2/ }).click();
  await page.getByRole('row', { name: 'Jorinde Quast' }).click();
  const jorinde = page.getByRole('region', { name: 'Jorinde Quast' });
  await expect(jorinde.getByText(/Jorinde Quast wurde schon 2-mal gefragt/)).toBeVisible();
  await expect(jorinde.getByRole('button', { name: 'In WhatsApp öffnen' })).toHaveCount(0);
  await jorinde.getByRole('button', { name: 'Trotzdem fragen' }).click();
  await expect(jorinde.getByRole('button', { name: 'In WhatsApp öffnen' })).toBeEnabled();
});
