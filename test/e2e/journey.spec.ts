import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readQrPng } from '../../src-core/invite/qr-reading.ts';
import {
  answerOpenDialog,
  answerSaveDialog,
  catchOpenedAddresses,
  complaints,
  dropFiles,
  expect,
  test,
} from '../support/electron-app.ts';
import { groupLink, kitaChat, step, titlesIn, undoBar } from '../support/journey.ts';

/** From the start screen to the open group, with the mouse. */
async function openKita(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Chats hierher ziehen oder auswählen' }).click();
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  await page.getByRole('row', { name: 'Kita Sonnenhügel' }).click();
  await expect(page.getByRole('heading', { name: 'Kita Sonnenhügel', level: 2 })).toBeVisible();
}

test('from my exported chat to the invitation in hand, and all of it is there tomorrow', async ({
  launch,
  profile,
}) => {
  const first = await launch();
  const { electron, page } = first;
  await answerOpenDialog(electron, [await kitaChat(profile, 30)]);
  const addresses = await catchOpenedAddresses(electron);
  await openKita(page);

  const detail = page.getByRole('region', { name: 'Kita Sonnenhügel' });
  await expect(detail.getByText('hat 10-mal geschrieben').first()).toBeVisible();
  await expect(detail.getByText('hat die Gruppe am 3. Mai 2023 gegründet')).toBeVisible();
  await detail.getByRole('button', { name: 'Einladen …' }).click();

  await page.getByText('Signal', { exact: true }).click();
  await expect(undoBar(page)).toContainText('„Kita Sonnenhügel“ zieht zu Signal');
  const field = page.getByRole('textbox', { name: 'Link der neuen Gruppe' });
  await field.fill(groupLink.slice(0, -4));
  await expect(page.getByText('Der Link ist nicht vollständig')).toBeVisible();
  await field.fill('https://chat.whatsapp.com/ABCDEFGHIJKLMNOPQRSTUV');
  await expect(page.getByText('Das ist der Link der WhatsApp-Gruppe, aus der ihr umzieht')).toBeVisible();
  const plan = await page.evaluate(() => window.kommMit.call('plan.open', null));
  expect(JSON.stringify(plan)).not.toContain('chat.whatsapp.com');
  await field.fill('https://wa.me/491715550142');
  await expect(page.getByText('Dieser Link gehört zu WhatsApp. Ausgewählt hast du Signal.')).toBeVisible();
  await field.fill(`Komm in unsere Gruppe: <${groupLink}>.`);
  await expect(page.getByText('Das ist ein Gruppenlink von Signal. Er passt.')).toBeVisible();
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(field).toHaveValue('');
  await undoBar(page).getByRole('button', { name: 'Wiederholen' }).click();
  await expect(field).toHaveValue(groupLink);

  const preview = page.getByRole('region', { name: 'So kommt es an' });
  await expect(preview).toContainText('Kita Sonnenhügel');
  await expect(preview).toContainText(groupLink);
  await page.getByRole('button', { name: 'Text kopieren', exact: true }).click();
  await expect(page.getByText('Kopiert', { exact: true })).toBeVisible();
  const copied = await electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain(groupLink);
  expect(copied).toContain('Kita Sonnenhügel');
  expect(copied).not.toContain('{');

  await page.getByRole('button', { name: 'In WhatsApp öffnen' }).click();
  await expect.poll(addresses).toHaveLength(1);
  const [address = ''] = await addresses();
  expect(address.startsWith('https://wa.me/?text=')).toBe(true);
  expect(new URL(address).searchParams.get('text')).toBe(copied);

  const file = join(profile, 'kita.png');
  await answerSaveDialog(electron, file);
  await page.getByRole('button', { name: 'Als PNG' }).click();
  await expect
    .poll(() =>
      readFile(file).then(
        (bytes) => readQrPng(bytes),
        () => null,
      ),
    )
    .toEqual({ ok: true, value: groupLink });

  await expect(page.getByText('Gespeichert')).toBeVisible();
  expect(complaints.get(page)).toEqual([]);
  await first.close();

  const again = await launch();
  await again.page.getByRole('row', { name: 'Kita Sonnenhügel' }).click();
  await again.page.getByRole('button', { name: 'Einladen …' }).click();
  await expect(again.page.getByRole('textbox', { name: 'Link der neuen Gruppe' })).toHaveValue(groupLink);
  await expect(again.page.getByText(/Zuletzt eingeladen heute, bisher 2-mal/)).toBeVisible();
});

test('the first copied invitation takes at most twelve clicks', async ({ launch, profile }) => {
  const { electron, page } = await launch();
  await answerOpenDialog(electron, [await kitaChat(profile)]);
  await page.evaluate(() => {
    document.documentElement.dataset['clicks'] = '0';
    addEventListener(
      'click',
      () => {
        const counted = document.documentElement.dataset;
        counted['clicks'] = String(Number(counted['clicks']) + 1);
      },
      true,
    );
  });
  await openKita(page);
  await page.getByRole('button', { name: 'Einladen …' }).click();
  await page.getByText('Signal', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Link der neuen Gruppe' }).click();
  await page.keyboard.insertText(groupLink);
  await page.getByRole('button', { name: 'Text kopieren', exact: true }).click();
  await expect(page.getByText('Kopiert', { exact: true })).toBeVisible();
  const clicks = await page.evaluate(() => Number(document.documentElement.dataset['clicks']));
  // The file and "Open" in the system's dialog, where no test can count.
  const inDialog = 2;
  expect(clicks).toBeGreaterThan(5);
  expect(clicks + inDialog).toBeLessThanOrEqual(12);
});

test('I rename a group, change its kind and leave it out, and take each of these back', async ({ launch, profile }) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await dropFiles(page, [await kitaChat(profile)]);
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  await page.getByRole('row', { name: 'Kita Sonnenhügel' }).click();
  await page.getByRole('button', { name: 'Umbenennen' }).click();
  const name = page.getByRole('textbox', { name: 'Name der Gruppe' });
  await name.fill('Die Sonnenhügel-Eltern');
  await name.press('Enter');
  await expect(page.getByRole('row', { name: 'Die Sonnenhügel-Eltern' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Umbenennen' })).toBeFocused();
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('row', { name: 'Kita Sonnenhügel' })).toBeVisible();
  await undoBar(page).getByRole('button', { name: 'Wiederholen' }).click();
  await expect(page.getByRole('row', { name: 'Die Sonnenhügel-Eltern' })).toBeVisible();

  await page.getByRole('button', { name: /Art der Gruppe/ }).click();
  await page.getByRole('option', { name: 'Schule' }).click();
  await expect(page.getByRole('row', { name: 'Die Sonnenhügel-Eltern' })).toContainText('Schule');
  await page.getByText('Diese Gruppe auslassen').click();
  await expect(page.getByRole('radio', { name: /Ausgelassen/ })).toBeVisible();
  // The switch still has the focus.
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: /Ausgelassen/ })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: 'Die Sonnenhügel-Eltern' })).toContainText('Kita');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('row', { name: 'Die Sonnenhügel-Eltern' })).toContainText('Schule');

  // Off to the next step in the middle of typing: what was typed is kept.
  await page.getByRole('button', { name: 'Umbenennen' }).click();
  await name.fill('Unsere Kita');
  await name.press('Control+3');
  await expect(page.getByRole('heading', { name: 'Menschen', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('row', { name: 'Unsere Kita' })).toBeVisible();
});

test('where only admins write, the window says so and whom to ask', async ({ launch, profile }) => {
  const chat = await kitaChat(profile);
  await appendFile(
    chat,
    [
      '28.06.23, 10:02 - \u200eJorinde Quast hat in den Gruppeneinstellungen festgelegt, dass nur Admins Nachrichten an diese Gruppe senden können.',
      '28.06.23, 10:03 - Jorinde Quast hat diese Gruppe der Community "Kita Nord" hinzugefügt\n',
    ].join('\n'),
  );
  const { page } = await launch({ files: [chat] });
  await step(page, 'Gruppen').click();
  await page.getByRole('row', { name: 'Kita Sonnenhügel' }).click();
  const group = page.getByRole('region', { name: 'Kita Sonnenhügel' });
  await expect(group).toContainText(
    'Hier schreiben nur Admins – so hat es Jorinde Quast am 28. Juni 2023 eingestellt.',
  );
  await expect(group).toContainText('Bitte Jorinde Quast, deine Einladung zu schicken.');
  await expect(group).toContainText('Die Gruppe gehört zur Community „Kita Nord“.');
});

test('in a small window the way to export a chat comes into sight when I ask for it', async ({ launch }) => {
  const { electron, page } = await launch();
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1000, 640));
  await page.getByRole('button', { name: 'So exportierst du einen Chat' }).click();
  await expect(page.getByRole('region', { name: 'So exportierst du einen Chat' })).toBeInViewport({ ratio: 0.99 });
});

test('in a small window I see at its field why my link was refused', async ({ launch, profile }) => {
  const { electron, page } = await launch();
  await answerOpenDialog(electron, [await kitaChat(profile)]);
  await openKita(page);
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1000, 640));
  await page.getByRole('button', { name: 'Einladen …' }).click();
  await page.getByText('Signal', { exact: true }).click();
  await expect(undoBar(page)).toContainText('zieht zu Signal');
  await page
    .getByRole('textbox', { name: 'Link der neuen Gruppe' })
    .fill('https://chat.whatsapp.com/ABCDEFGHIJKLMNOPQR');
  const reason = page.getByText('Das ist der Link der WhatsApp-Gruppe, aus der ihr umzieht');
  await expect
    .poll(async () => {
      const [said, bar] = [await reason.boundingBox(), await undoBar(page).locator('> *').boundingBox()];
      return said !== null && bar !== null && said.y + said.height <= bar.y;
    })
    .toBe(true);
});

test('I write the text myself, and the window says what would go wrong with it', async ({ launch, profile }) => {
  const { electron, page } = await launch();
  await answerOpenDialog(electron, [await kitaChat(profile)]);
  await openKita(page);
  await page.getByRole('button', { name: 'Einladen …' }).click();
  await page.getByText('Signal', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Link der neuen Gruppe' }).fill(groupLink);
  await page.getByRole('button', { name: 'Anrede, Sprache und Text anpassen' }).click();
  const text = page.getByRole('textbox', { name: 'Dein Text' });
  const preview = page.getByRole('region', { name: 'So kommt es an' });
  await text.fill('Liebe Eltern von {Gruppe}, kommt mit zu {Messenger}.');
  await expect(preview).toContainText('Liebe Eltern von Kita Sonnenhügel, kommt mit zu Signal.');
  await expect(preview).toContainText('Im Text steht kein Link');
  await expect(page.getByRole('button', { name: 'Text kopieren', exact: true })).toBeDisabled();
  await page.getByRole('group', { name: 'Einsetzen:' }).getByRole('button', { name: 'Link' }).click();
  await expect(preview).toContainText(groupLink);
  await text.fill('Hallo {Vrname}, hier: {Link}');
  await expect(preview).toContainText('{Vrname} kennen wir nicht');
  await page.getByRole('button', { name: 'Unseren Text wieder nehmen' }).click();
  await expect(preview).toContainText('Hallo zusammen');
  await page.getByRole('button', { name: /Anrede/, expanded: false }).click();
  await page.getByRole('option', { name: /^Sie/ }).click();
  await expect(preview).toContainText('möchten Sie gern dabeihaben');
});

test('the window speaks English at once, in every corner', async ({ launch, profile }) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await dropFiles(page, [await kitaChat(profile)]);
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  for (const name of ['Chats', 'Groups', 'People', 'Plan', 'Invite', 'Where we are']) {
    await step(page, name).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b(und|nicht|Menschen|Gruppe)\b/);
  }
});

test('what I decided in German can be taken back in English, and says so in the language I read now', async ({
  launch,
  profile,
}) => {
  const { page } = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(page)).toEqual(['Kita Sonnenhügel']);
  await step(page, 'Gruppen').click();
  await page.getByRole('row', { name: /Kita Sonnenhügel/ }).click();
  await page.getByRole('button', { name: /Art der Gruppe/ }).click();
  await page.getByRole('option', { name: 'Verein' }).click();
  await expect(undoBar(page)).toContainText('ist jetzt: Verein');
  await page.getByRole('radio', { name: 'English' }).click();
  const bar = page.getByRole('status', { name: 'Last decision' });
  await expect(bar).toContainText('is now: Club');
  await bar.getByRole('button', { name: 'Undo' }).click();
  await expect(bar).toContainText(/Taken back: .+ is now: Club/);
  await page.getByRole('radio', { name: 'Deutsch' }).click();
  await expect(undoBar(page)).toContainText(/Rückgängig gemacht: .+ ist jetzt: Verein/);
  expect(complaints.get(page)).toEqual([]);
});

test('hostile names stay text: nothing runs, nothing is turned around', async ({ launch, profile }) => {
  const { page } = await launch();
  const file = join(profile, 'WhatsApp Chat mit Böse Gruppe.txt');
  const names = ['<img src=x onerror=alert(1)>', '\u202Eevil\u202C', 'מרים', 'Lang'.repeat(300), '{{t}} $t(app.name)'];
  await writeFile(
    file,
    names
      .map((name, index) => `0${index + 1}.06.23, 20:10 - ${name}: hallo`)
      .join('\n')
      .concat('\n13.06.23, 20:10 - Ida: hallo\n'),
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await dropFiles(page, [file]);
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  await page.getByRole('row', { name: 'Böse Gruppe' }).click();
  await expect(
    page.getByRole('region', { name: 'Böse Gruppe' }).getByText('<img src=x onerror=alert(1)>'),
  ).toBeVisible();
  for (const name of ['Menschen', 'Plan', 'Einladen', 'Stand']) {
    await step(page, name).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.getByRole('main').innerText()).not.toMatch(/[\u202A-\u202E]/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  expect(complaints.get(page)).toEqual([]);
});

test('nobody can tell day from month: I see both, flip them, and it stays that way after reading the chat again', async ({
  launch,
  profile,
}) => {
  const { electron, page } = await launch();
  const file = join(profile, 'WhatsApp Chat with Anglers.txt');
  // English, and neither number is above 12: American or British.
  const lines = [0, 1, 2, 3].map(
    (minute) => `3/4/25, 8:1${minute} PM - ${minute % 2 === 0 ? 'Uwe' : 'Imke'}: Tight lines`,
  );
  await writeFile(file, lines.join('\n'));
  await answerOpenDialog(electron, [file]);
  await page.getByRole('button', { name: 'Chats hierher ziehen oder auswählen' }).click();
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  const row = page.getByRole('row', { name: 'Anglers' });
  await expect(row).toContainText('Tag oder Monat?');
  await row.click();
  const question = page.getByRole('region', { name: 'Steht zuerst der Tag oder der Monat?' });
  await expect(question).toContainText('3. April 2025');
  await expect(question).toContainText('4. März 2025');
  await question.getByRole('button', { name: 'So ist es richtig' }).click();
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  await expect(row).not.toContainText('Tag oder Monat?');
  const first = () =>
    page.evaluate(async () => {
      const opened = await window.kommMit.call('plan.open', null);
      return opened.ok ? opened.value.plan.facts.chats.map(({ first: day }) => day?.slice(0, 10)) : [];
    });
  const [flipped] = await first();
  await dropFiles(page, [file]);
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  expect(await first()).toEqual([flipped]);
  await expect(row).not.toContainText('Tag oder Monat?');
});

test('the sample chats show what the program can do', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: 'Mit Beispielchats ausprobieren' }).click();
  await expect(page.getByRole('heading', { name: 'Alles gelesen' })).toBeVisible();
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  await page.getByRole('row', { name: 'Kita Löwenzahn' }).click();
  await expect(
    page
      .getByRole('region', { name: 'Kita Löwenzahn' })
      .getByText(/von .+ hinzugefügt/)
      .first(),
  ).toBeVisible();
  await step(page, 'Menschen').click();
  await expect(page.getByRole('row').first()).toBeVisible();
  await step(page, 'Plan').click();
  await expect(page.getByRole('grid', { name: 'Reihenfolge' }).getByRole('row').first()).toBeVisible();
  await step(page, 'Stand').click();
  await page.getByRole('button', { name: 'Antworten notieren' }).first().click();
  await page
    .getByRole('button', { name: /Stand von/ })
    .first()
    .click();
  await page.getByRole('option', { name: 'ist schon da' }).click();
  await expect(page.getByText(/^1 von \d+ ist schon da$/)).toBeVisible();
  await expect(page.getByText('Gespeichert')).toBeVisible();
});
