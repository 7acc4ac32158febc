import type { Locator, Page } from '@playwright/test';
import { knownPeople } from '../../src-renderer/steps/people/model.ts';
import { signalGroupLink } from '../support/signal-group-link.ts';
import { complaints, expect, test, type RunningApp } from '../support/electron-app.ts';
import { findInBothThemes, findings } from '../support/findings.ts';
import { kitaChat, titlesIn, undoBar } from '../support/journey.ts';
import { atRest } from '../support/walk.ts';

const view = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });
const rows = (page: Page): Locator => page.getByRole('grid', { name: 'Reihenfolge' }).getByRole('row');

async function openPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mit Beispielchats ausprobieren' }).click();
  await expect(page.getByRole('button', { name: 'Gruppen ansehen' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  await expect(rows(page)).toHaveCount(4);
}

/** The names of the groups as they stand on the road. */
async function road(page: Page): Promise<readonly string[]> {
  return rows(page).evaluateAll((all) => all.map((row) => row.querySelector('bdi')?.textContent ?? ''));
}

/** Takes something up with the mouse and lets go near the other's top, once the list shows that it would land there, as a person does. */
async function carry(page: Page, row: Locator, other: Locator): Promise<void> {
  await row.hover();
  await page.mouse.down();
  const top = await other.boundingBox();
  if (top === null) throw new Error('The row to drop on is not in sight.');
  let step = 0;
  await expect(async () => {
    step += 1;
    await page.mouse.move(top.x + 200 + (step % 2), top.y + 3);
    await expect(page.locator('[data-drop-target]').first()).toBeVisible({ timeout: 200 });
  }).toPass();
  await page.mouse.up();
}

test('I put a group elsewhere without a mouse, take it back, and steer it with wishes', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page);
  const before = await road(page);
  const second = before[1] ?? '';

  await rows(page).nth(1).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(undoBar(page)).toContainText(`„${second}“ steht jetzt an 1. Stelle`);
  await expect.poll(async () => (await road(page))[0]).toBe(second);
  await expect(rows(page).first()).toBeFocused();
  await expect(rows(page).first()).toContainText('Du hast sie hierher gesetzt.');
  await page.keyboard.press('Control+z');
  await expect.poll(() => road(page)).toEqual(before);

  // The handle: Enter takes it up, arrows choose the place, Enter puts it down.
  await rows(page)
    .first()
    .getByRole('button', { name: /ziehen|Ziehen/ })
    .focus();
  const mark = page.getByRole('button', { name: /einfügen$/ }).and(page.locator(':focus'));
  await page.keyboard.press('Enter');
  await expect(mark).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => road(page)).not.toEqual(before);
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => road(page)).toEqual(before);

  // Into the list, to the row, and on to its button, as Tab and arrows lead.
  await rows(page).first().focus();
  await rows(page).nth(1).focus();
  await page.getByRole('button', { name: `„${second}“ einen Platz nach hinten` }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await road(page))[2]).toBe(second);
  await expect(page.getByRole('button', { name: `„${second}“ einen Platz nach hinten` })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => road(page)).toEqual(before);

  const last = before.at(-1) ?? '';
  await rows(page).nth(1).focus();
  await rows(page).first().focus();
  await page.keyboard.press('Space');
  const wishes = page.getByRole('region', { name: before[0] ?? '', exact: true });
  await wishes.getByRole('button', { name: /Nicht vor/ }).click();
  await page.getByRole('option', { name: last }).click();
  await expect(undoBar(page)).toContainText(`kommt nicht vor „${last}“`);
  await expect
    .poll(async () => {
      const now = await road(page);
      return now.indexOf(before[0] ?? '') > now.indexOf(last);
    })
    .toBe(true);
  await wishes.getByText('Diese Gruppe auslassen').click();
  await expect(rows(page)).toHaveCount(3);
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(rows(page)).toHaveCount(4);
  expect(complaints.get(page)).toEqual([]);
});

test('a group can be dragged to its place with the mouse', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page);
  const before = await road(page);
  await carry(page, rows(page).nth(2), rows(page).first());
  await expect.poll(async () => (await road(page))[0]).toBe(before[2]);
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(() => road(page)).toEqual(before);
});

test('the days I keep are there tomorrow, and holidays push a wave', async ({ launch }) => {
  const first = await launch();
  await openPlan(first.page);
  await view(first.page, 'Termine').click();
  const { page } = first;
  await page.getByRole('textbox', { name: 'Was ist da?' }).fill('Herbstmarkt');
  const start = await page.getByLabel('Erste Welle').inputValue();
  await page.getByRole('textbox', { name: 'Von', exact: true }).fill(start);
  await page.getByRole('textbox', { name: 'Bis', exact: true }).fill(start);
  await page.getByRole('button', { name: 'Eintragen' }).click();
  await expect(page.getByText('später wegen: Herbstmarkt')).toBeVisible();
  await page.getByRole('button', { name: 'Diese Tage festhalten' }).click();
  await expect(page.getByText('steht fest', { exact: true }).first()).toBeVisible();
  const days = await page.getByRole('list', { name: 'Wellen' }).getByRole('heading').allTextContents();
  await first.close();

  const second = await launch();
  await second.page.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  await view(second.page, 'Termine').click();
  await expect(second.page.getByRole('list', { name: 'Wellen' }).getByRole('heading')).toHaveText(days);
  const opened = await second.page.evaluate(() => window.kommMit.call('plan.open', null));
  const kept = opened.ok ? Object.values(opened.value.decisions.groups).map(({ movingDay }) => movingDay) : [];
  expect(kept.filter((day) => day !== undefined)).toHaveLength(4);
});

test('a day is typed with its year, and is one step to take back', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page);
  await view(page, 'Termine').click();
  const start = page.getByLabel('Erste Welle');
  const before = await start.inputValue();
  // Day and month are in the language's order; the year is last in both.
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('2031');
  await expect(undoBar(page)).toContainText('Beginn des Umzugs geändert');
  await expect(start).toHaveValue(`2031${before.slice(4)}`);
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(start).toHaveValue(before);

  // What is left half typed was no day: what holds stands there again.
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('20');
  await start.blur();
  await expect(start).toHaveValue(before);
});

test('a wave is put on another day and a group into another wave, with the mouse and without', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page);
  await view(page, 'Termine').click();
  // One group in each wave, so that there are several.
  await page.getByRole('button', { name: /In einer Welle höchstens/ }).click();
  await page.getByRole('option', { name: '1 Gruppe', exact: true }).click();
  const waves = page.getByRole('list', { name: 'Wellen' }).getByRole('listitem');
  await expect(waves).toHaveCount(4);
  const days = () => waves.getByRole('heading').allTextContents();
  const before = await days();

  // By keys: five days later, one step to take back.
  const second = page.getByRole('slider', { name: '2. Welle' });
  await second.focus();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(undoBar(page)).toContainText('Die 2. Welle ist am');
  await expect.poll(async () => (await days())[1]?.includes('steht fest')).toBe(true);
  const others = (all: readonly string[]) =>
    all.filter((_, index) => index !== 1).map((text) => text.replace('steht fest', ''));
  expect(others(await days())).toEqual(others(before));
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(days).toEqual(before);

  // By mouse: the dot follows, and says the day while it does.
  const box = await page.getByRole('slider', { name: '3. Welle' }).locator('circle').boundingBox();
  if (box === null) throw new Error('no dot');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 40, box.y + 5, { steps: 4 });
  await page.mouse.up();
  await expect(undoBar(page)).toContainText('Die 3. Welle ist am');
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(days).toEqual(before);

  // The first group carried down into the last wave with the mouse.
  const carried = (await waves.first().locator('bdi').textContent()) ?? '';
  await waves.nth(3).scrollIntoViewIfNeeded();
  await carry(page, waves.first().locator('bdi'), waves.nth(3));
  await expect(undoBar(page)).toContainText(`„${carried}“ zieht jetzt mit der 4. Welle um`);
  await expect(waves).toHaveCount(3);
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect.poll(days).toEqual(before);

  // A group from the last wave along with the second, from its menu.
  const title = (await waves.nth(3).locator('bdi').textContent()) ?? '';
  await waves
    .nth(3)
    .getByRole('button', { name: /in eine andere Welle legen/ })
    .press('Enter');
  await page.getByRole('menuitem', { name: /^mit der 2\. Welle/ }).press('Enter');
  await expect(undoBar(page)).toContainText(`„${title}“ zieht jetzt mit der 2. Welle um`);
  await expect(waves).toHaveCount(3);
  expect(await findings(page)).toEqual([]);
  expect(complaints.get(page)).toEqual([]);
});

test('the conditions that people named are worked out, and the cheapest yes is named', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page);
  const opened = await page.evaluate(() => window.kommMit.call('plan.open', null));
  if (!opened.ok) throw new Error('no plan');
  const { facts, decisions } = opened.value.plan;
  const { resolution } = knownPeople(facts, decisions);
  const id = (name: string) => resolution.people.find((person) => person.name === name)?.id ?? name;
  const chat = facts.chats.find(({ title }) => title === 'Kita Löwenzahn')?.id ?? '';
  for (const name of ['Tarek Haddad', 'Judith Engelbrecht'])
    await page.evaluate(([action]) => window.kommMit.call('plan.decide', { action }), [
      {
        type: 'set-status',
        chat,
        people: [id(name)],
        standing: { status: 'coming-if', condition: { if: 'person', person: id('Anneke Voss') } },
      } as const,
    ] as const);
  // The window hears of it as after a start.
  await page.reload();
  await page.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  await view(page, 'Bedingungen').click();
  await expect(page.getByText('Wenn Anneke Voss in „Kita Löwenzahn“ zusagt, kommen 2 mit.')).toBeVisible();
  await expect(page.getByRole('region', { name: '2 Menschen warten noch' })).toContainText('Tarek Haddad kommt');
  expect(await findings(page)).toEqual([]);
});

test('what if, by keys alone: the slider, the roll, the table', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page);
  await view(page, 'Weg').focus();
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(view(page, 'Was wäre, wenn')).toBeChecked();
  const picture = page.getByRole('img', { name: /^Kurve über 26 Wochen/ });
  await expect(picture).toBeVisible();
  const first = await picture.getAttribute('aria-label');
  const hardest = page.getByRole('slider', { name: /am längsten/ });
  await hardest.focus();
  for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('10 bis 15 von 100 Menschen ringsum')).toBeVisible();
  await expect.poll(() => picture.getAttribute('aria-label')).not.toBe(first);
  await page.keyboard.press('End');
  await expect.poll(() => picture.getAttribute('aria-label')).toBe(first);
  await page.getByText('Als Tabelle').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row')).toHaveCount(28);
  await page.getByRole('button', { name: 'Neu würfeln' }).press('Enter');
  await expect(page.getByText('Wurf 2:')).toBeVisible();
  await expect(page.getByText(/klappt in .* Durchläufen/).first()).toBeVisible();
  expect(complaints.get(page)).toEqual([]);
});

/** What the system's print dialog would get, page by page: the sizes in points. */
async function printed({ electron }: Pick<RunningApp, 'electron'>): Promise<readonly string[]> {
  const pdf = await electron.evaluate(async ({ BrowserWindow }) => {
    const pages = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true });
    return pages?.toString('latin1') ?? '';
  });
  return [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  );
}

test('who is there already stands in one picture that is walked by keys, read as sentences and printed whole', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await openPlan(page);
  await view(page, 'Wer da ist').click();
  const grid = page.getByRole('grid', { name: 'Menschen, ihre Gruppen und wer schon da ist' });
  await grid.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^.+ in „.+“: noch nicht gefragt$/)).toBeVisible();
  const people = Number(await grid.getAttribute('aria-rowcount')) - 1;
  expect(people).toBeGreaterThan(40);
  await expect(page.getByRole('list', { name: 'Was die Zeichen bedeuten' }).getByRole('listitem')).toHaveCount(10);

  // On paper every row is there, also those that were out of sight, and afterwards the page is as before.
  const seen = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('beforeprint', () => resolve(document.querySelectorAll('table tbody tr').length), {
          once: true,
        });
      }),
  );
  const pages = await printed(app);
  expect(await seen).toBe(people);
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(pages)).toEqual(new Set(['842 x 595']));
  await expect(page.locator('table')).toHaveCount(0);

  await page.getByRole('radio', { name: 'Liste' }).click();
  await expect(page.getByRole('row').first()).toContainText('(noch nicht gefragt)');
  for (const name of ['Weg', 'Termine', 'Was wäre, wenn']) {
    await view(page, name).click();
    await expect(view(page, name)).toBeChecked();
    expect((await printed(app)).length, name).toBeGreaterThan(0);
  }
  expect(complaints.get(page)).toEqual([]);
});

test('axe finds nothing on any view of the plan beside a chosen group, light or dark', async ({ launch }) => {
  test.setTimeout(120_000);
  const { page } = await launch();
  // What is still changing its colour has less contrast than it will have.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlan(page);
  const found: string[] = [];
  await rows(page).first().click();
  for (const name of ['Weg', 'Termine', 'Bedingungen', 'Was dich hält', 'Was wäre, wenn', 'Wer da ist']) {
    await view(page, name).click();
    await expect(view(page, name)).toBeChecked();
    await atRest(page);
    await findInBothThemes(page, {}, (theme, seen) => {
      found.push(...seen.map((finding) => `${name}, ${theme} · ${finding}`));
    });
  }
  expect(found).toEqual([]);
});

test('a loud group becomes two rooms, and its invitation carries both links', async ({ launch }) => {
  const { page } = await launch();
  await openPlan(page);
  await rows(page).filter({ hasText: 'Kita Löwenzahn' }).click();
  const wishes = page.getByRole('region', { name: 'Kita Löwenzahn', exact: true });
  await wishes.getByText('In zwei Räume aufteilen').click();
  await expect(undoBar(page)).toContainText('„Infos“ und „Schnack“');
  await wishes.getByRole('button', { name: 'Einladen' }).click();
  await page.getByText('Signal', { exact: true }).click();
  const code = (fill: number) => signalGroupLink(new Uint8Array(32).fill(fill), new Uint8Array(16).fill(fill));
  await page.getByLabel('Link zu „Infos“').fill(code(1));
  await page.getByLabel('Link zu „Schnack“').fill(code(1));
  await expect(page.getByText('Beide Räume haben denselben Link.')).toBeVisible();
  await page.getByLabel('Link zu „Schnack“').fill(code(2));
  await expect(page.getByText('Beide Räume haben denselben Link.')).toHaveCount(0);
  const arrives = page.getByRole('region', { name: 'So kommt es an' });
  await expect(arrives).toContainText(`📢 Infos: ${code(1)}`);
  await expect(arrives).toContainText(`💬 Schnack: ${code(2)}`);
  await expect(page.getByRole('img', { name: /QR/ })).toHaveCount(2);
  expect(await findings(page)).toEqual([]);
  expect(complaints.get(page)).toEqual([]);
});

test('a suggestion that I put off stays away over a restart, until I want to see it again', async ({
  launch,
  profile,
}) => {
  const first = await launch({ files: [await kitaChat(profile)] });
  await expect.poll(() => titlesIn(first.page)).toEqual(['Kita Sonnenhügel']);
  await first.page.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  const offers = (page: Page) => page.getByRole('region', { name: 'So würde der Weg kürzer' });
  const sleeping = 'Sie muss vielleicht gar nicht umziehen.';
  await expect(offers(first.page)).toContainText(sleeping);
  await offers(first.page).getByRole('button', { name: 'Jetzt nicht' }).click();
  await expect(offers(first.page)).not.toContainText(sleeping);
  await undoBar(first.page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(offers(first.page)).toContainText(sleeping);
  await offers(first.page).getByRole('button', { name: 'Jetzt nicht' }).click();
  await expect(undoBar(first.page)).toContainText('Vorschlag zurückgestellt');
  await first.close();

  const next = await launch();
  await next.page.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  await expect(rows(next.page)).toHaveCount(1);
  await expect(offers(next.page)).not.toContainText(sleeping);
  await offers(next.page).getByRole('button', { name: 'Einen zurückgestellten Vorschlag wieder zeigen' }).click();
  await expect(offers(next.page)).toContainText(sleeping);
});

test('where reckoning fails the view says so instead of going on waiting, and it can be tried once more', async ({
  launch,
}) => {
  const { page } = await launch();
  await openPlan(page);
  // A thread that dies, as one without memory does.
  await page.evaluate(() => {
    const real = Worker;
    class Dying extends EventTarget {
      postMessage(): void {
        queueMicrotask(() => this.dispatchEvent(new Event('error')));
      }
      terminate(): void {
        Object.assign(globalThis, { Worker: real });
      }
    }
    Object.assign(globalThis, { Worker: Dying });
  });
  await view(page, 'Was wäre, wenn').press('Space');
  await expect(page.getByText('Das ließ sich nicht ausrechnen. Dein Plan ist unverändert.')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Noch einmal rechnen' }).click();
  await expect(page.getByRole('img', { name: /^Kurve über 26 Wochen/ })).toBeVisible();
  await expect(page.getByText('Das ließ sich nicht ausrechnen')).toHaveCount(0);
});
