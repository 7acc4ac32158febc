import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CommandName } from '../../src-bridge/contract.ts';
import { problemSeverity } from '../../src-core/problem.ts';
import {
  answerOpenDialog,
  answerSaveDialog,
  catchOpenedAddresses,
  complaints,
  dropFiles,
  expect,
  test,
} from '../support/electron-app.ts';
import { wildCalls } from '../support/command-inputs.ts';
import { groupLink, titlesIn } from '../support/journey.ts';

const script = '<script>document.title="taken over"</script>';
const picture = '<img src=x onerror=document.title="taken over">';
const names = [
  script,
  picture,
  '"><svg onload=document.title="taken over">',
  '\u202Egnp.exe Anna',
  'Be\u2067rt\u2066a\u0000\u0007',
  '{{name, name}} $t(app.name) ${process.exit(1)}',
  '=HYPERLINK("http://example.org")',
  `Lang${'ä'.repeat(140)}`,
  // No phone writes such a name; the reader takes the line for something it does not know.
  'ö'.repeat(100_000),
  'Zalgo ̴̡̢̛̛̛̛̛̛̛̛̛̛̛̛̛̛̛̛̛̛̛̛̛̛',
  'https://example.org/ javascript:alert(1)',
];

/** Everything that people can put into a chat, written to do harm: names, the group's name, and what they wrote. */
async function hostileChat(folder: string): Promise<string> {
  const path = join(folder, 'WhatsApp Chat mit Böse <b>Gruppe<b>.txt'.replaceAll(/[<>]/g, '_'));
  const lines = [
    `03.05.23, 19:00 - Ida hat die Gruppe „${picture}“ erstellt.`,
    '03.05.23, 19:01 - Ida hat dich hinzugefügt.',
    ...names.map(
      (name, index) => `1${index}.06.23, 20:10 - ${name}: ${script} ${picture} https://example.org/${'x'.repeat(5000)}`,
    ),
    ...names.map((name, index) => `1${index}.07.23, 20:10 - Ida hat ${name} hinzugefügt.`),
    '25.07.23, 20:10 - Ida: hallo',
  ];
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** An address book has no limit of its own for a name. */
async function hostileCards(folder: string): Promise<string> {
  const path = join(folder, 'Kontakte.vcf');
  const card = (name: string, number: number) =>
    `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nTEL:+4917012345${number}\nEMAIL:"><img src=x>@example.org\nEND:VCARD\n`;
  await writeFile(path, [card(script, 61), card(`Lang${'ü'.repeat(100_000)}`, 62), card(picture, 63)].join(''));
  return path;
}

/** Nothing ran, nothing was loaded, no sentence is turned around and nothing has to be scrolled sideways. */
async function isInert(page: Page, where: string): Promise<void> {
  const seen = await page.evaluate(() => ({
    title: document.title,
    foreign: [
      ...document.querySelectorAll('script:not([src^="./assets/"]), iframe, object, embed, base, form[action]'),
    ].map((node) => node.outerHTML.slice(0, 200)),
    pictures: [...document.querySelectorAll('img')].map(({ src }) => src).filter((src) => !/^(blob|data):/.test(src)),
    links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
    text: document.body.textContent,
    wide: document.documentElement.scrollWidth - window.innerWidth,
  }));
  expect(seen.title, where).toBe('Komm mit');
  expect(seen.foreign, where).toEqual([]);
  expect(seen.pictures, where).toEqual([]);
  expect(seen.links, where).toEqual([]);
  expect(seen.text, where).not.toMatch(/[\u202A-\u202E\u0007]/);
  expect(seen.wide, where).toBeLessThanOrEqual(0);
}

test('a chat written to do harm is only text, on every screen and sheet', async ({ launch, profile }) => {
  test.setTimeout(120_000);
  const { page } = await launch();
  await dropFiles(page, [await hostileChat(profile), await hostileCards(profile)]);
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  await isInert(page, 'groups');
  await page.getByRole('row').filter({ hasText: 'onerror' }).click();
  await isInert(page, 'group');
  await page.getByRole('button', { name: 'Einladen …' }).click();
  await page.getByText('Signal', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Link der neuen Gruppe' }).fill(groupLink);
  await isInert(page, 'invitation');
  for (const step of ['Chats', 'Menschen', 'Plan', 'Einladen', 'Stand']) {
    await page.getByRole('navigation').getByRole('button', { name: step }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isInert(page, step);
  }
  await page.getByRole('navigation').getByRole('button', { name: 'Menschen' }).click();
  for (const part of ['script', 'onerror', 'Lang']) {
    await page.getByRole('row').filter({ hasText: part }).first().click();
    await isInert(page, `person ${part}`);
  }
  await page.keyboard.press('Control+k');
  await isInert(page, 'commands');
  await page.keyboard.press('Escape');
  expect(complaints.get(page)).toEqual([]);
});

test('a window gone mad is answered politely, thousands of times, and the program stays', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000);
  const { electron, page } = await launch();
  await answerOpenDialog(electron, []);
  await answerSaveDialog(electron, null);
  const opened = await catchOpenedAddresses(electron);
  const calls = wildCalls(1500, 8);
  const answers = await page.evaluate(async (wild) => {
    const codes: string[] = [];
    for (const [name, input] of wild) {
      const answer: unknown = await window.kommMit
        .call(name as CommandName, input as never)
        .catch((error: unknown) => `thrown ${String(error)}`);
      const isAnswer = typeof answer === 'object' && answer !== null && 'ok' in answer;
      if (!isAnswer) codes.push(`no answer: ${String(answer)}`);
      else if ('problem' in answer) codes.push((answer.problem as { readonly code: string }).code);
      else codes.push('value' in answer && answer.value !== undefined ? 'ok' : 'nothing');
    }
    return codes;
  }, calls);
  const known = new Set<string>(['ok', ...Object.keys(problemSeverity)]);
  expect([...new Set(answers)].filter((code) => !known.has(code))).toEqual([]);
  expect(answers).toContain('ok');
  expect(answers.filter((code) => code === 'bad-request').length).toBeGreaterThan(500);
  for (const address of await opened()) expect(address).toMatch(/^(https|mailto|sms|tg|whatsapp):/);
  expect(await titlesIn(page)).toEqual([]);
  const log = await readFile(join(profile, 'log.txt'), 'utf8').catch(() => '');
  expect(log).not.toMatch(/example\.org|onerror|passwd/);
});

test('the whole run happens where no way leads out', async () => {
  test.skip(process.env['KOMM_MIT_E2E_OFFLINE'] !== '1', 'only root on Linux can cut a run off from the net');
  const [, ...routes] = (await readFile('/proc/net/route', 'utf8')).trim().split('\n');
  expect(routes).toEqual([]);
});
