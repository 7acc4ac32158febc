import type { Locator } from '@playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { step, undoBar } from '../support/journey.ts';
import { openManyPeople } from '../support/many-people.ts';

/** The row with the focus, as a screen reader tells of it. */
async function focusedRow(list: Locator): Promise<{ name: string; place: number; isChosen: boolean; isSeen: boolean }> {
  return list.evaluate((grid) => {
    const row = document.activeElement;
    if (row === null || row === grid || !grid.contains(row))
      return { name: '', place: 0, isChosen: false, isSeen: false };
    let scrolled: Element = grid;
    while (getComputedStyle(scrolled).overflowY !== 'auto' && scrolled.parentElement !== null)
      scrolled = scrolled.parentElement;
    const [outer, inner] = [scrolled.getBoundingClientRect(), row.getBoundingClientRect()];
    return {
      name: row.getAttribute('aria-label') ?? '',
      place: Number(row.getAttribute('aria-rowindex')),
      isChosen: row.getAttribute('aria-selected') === 'true',
      isSeen: inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1,
    };
  });
}

test('in a list of five thousand the keys lead everywhere, and every row says where it stands', async ({
  launch,
  profile,
}) => {
  test.setTimeout(180_000);
  const page = await openManyPeople(launch, profile);
  await step(page, 'Menschen').click();
  const list = page.getByRole('grid', { name: 'Menschen' });
  await expect(list).toHaveAttribute('aria-rowcount', '5000');
  await expect(list.getByRole('row').first()).toHaveAttribute('aria-rowindex', '1');
  await expect(list.getByRole('row').first().getByRole('gridcell')).toHaveCount(1);

  // One way in with Tab, and the same way out.
  await page.getByRole('radiogroup', { name: 'Welche Menschen' }).getByRole('radio').first().focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedRow(list)).toMatchObject({ place: 1, isChosen: true, isSeen: true });
  const first = await focusedRow(list);
  await expect(page.getByRole('region', { name: first.name, exact: true })).toBeVisible();

  for (const [keys, place] of [
    ['ArrowDown', 2],
    ['ArrowDown', 3],
    ['ArrowUp', 2],
    ['End', 5000],
    ['ArrowUp', 4999],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(keys);
    await expect.poll(() => focusedRow(list)).toMatchObject({ place, isChosen: true, isSeen: true });
  }
  // A page is as much as is seen at once.
  await page.keyboard.press('PageDown');
  await expect.poll(async () => (await focusedRow(list)).place).toBeGreaterThan(4);
  const paged = await focusedRow(list);
  expect(paged.place).toBeLessThan(40);
  expect(paged).toMatchObject({ isChosen: true, isSeen: true });
  await page.keyboard.press('PageUp');
  await expect.poll(() => focusedRow(list)).toMatchObject({ place: 1, isSeen: true });

  // With Control the focus goes on without choosing; Space chooses.
  await page.keyboard.press('Control+ArrowDown');
  await expect.poll(() => focusedRow(list)).toMatchObject({ place: 2, isChosen: false });
  await page.keyboard.press('Space');
  await expect.poll(() => focusedRow(list)).toMatchObject({ place: 2, isChosen: true });

  // First letters.
  await page.keyboard.press('End');
  await expect.poll(() => focusedRow(list)).toMatchObject({ place: 5000 });
  const last = await focusedRow(list);
  await page.keyboard.press('Home');
  await expect.poll(() => focusedRow(list)).toMatchObject({ place: 1 });
  await page.keyboard.type(last.name.slice(0, 6));
  await expect
    .poll(async () => (await focusedRow(list)).name.slice(0, 6).toLocaleLowerCase())
    .toBe(last.name.slice(0, 6).toLocaleLowerCase());
  expect(await focusedRow(list)).toMatchObject({ isSeen: true });

  // Scrolled far away by the mouse, the focus stays where it was and the keys go on from there.
  await page.keyboard.press('Home');
  await expect.poll(() => focusedRow(list)).toMatchObject({ place: 1, isSeen: true });
  await list.hover();
  for (let turns = 0; turns < 20; turns += 1) await page.mouse.wheel(0, 400);
  // A wheel rolls out for a moment.
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(20 * 400);
  expect(await focusedRow(list)).toMatchObject({ place: 1, isSeen: false });
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedRow(list)).toMatchObject({ place: 2, isSeen: true });

  // Out and in again: the list is one stop, and remembers.
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => focusedRow(list)).toMatchObject({ place: 0 });
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedRow(list)).toMatchObject({ place: 2 });

  // Whoever is chosen stays chosen while others are filtered away around them.
  const chosen = (await focusedRow(list)).name;
  await page.getByRole('searchbox', { name: 'Mensch suchen' }).fill(chosen);
  await expect.poll(async () => Number(await list.getAttribute('aria-rowcount'))).toBeLessThan(5000);
  await expect(list.getByRole('row', { name: chosen, exact: true, selected: true })).toBeVisible();
  await list.getByRole('row', { name: chosen, exact: true }).click();
  expect(await focusedRow(list)).toMatchObject({ name: chosen, isChosen: true });
});

test('on a road of two hundred groups the keys lead everywhere, and a group is carried past the edge of what is seen', async ({
  launch,
  profile,
}) => {
  test.setTimeout(180_000);
  const page = await openManyPeople(launch, profile);
  await step(page, 'Plan').click();
  const road = page.getByRole('grid', { name: 'Reihenfolge' });
  await expect(road.getByRole('row').nth(3)).toBeVisible({ timeout: 60_000 });
  await expect(road).toHaveAttribute('aria-rowcount', '200');
  expect(await road.getByRole('row').count()).toBeLessThan(40);
  await road.getByRole('row').first().focus();
  for (const [keys, place] of [
    ['End', 200],
    ['ArrowUp', 199],
    ['Home', 1],
    ['ArrowDown', 2],
  ] as const) {
    await page.keyboard.press(keys);
    await expect.poll(() => focusedRow(road)).toMatchObject({ place, isSeen: true });
  }
  await page.keyboard.press('PageDown');
  await expect.poll(async () => (await focusedRow(road)).place).toBeGreaterThan(3);
  expect((await focusedRow(road)).place).toBeLessThan(20);
  await page.keyboard.press('PageUp');
  await expect.poll(() => focusedRow(road)).toMatchObject({ place: 2, isSeen: true });

  // The rows lie one below the other without a gap, also after a jump over many that were never drawn.
  await page.keyboard.press('End');
  await expect.poll(() => focusedRow(road)).toMatchObject({ place: 200, isSeen: true });
  for (let turns = 0; turns < 5; turns += 1) await page.keyboard.press('PageUp');
  await expect.poll(async () => (await focusedRow(road)).place).toBeLessThan(190);
  const gaps = () =>
    road.evaluate((grid) => {
      const rows = [...grid.querySelectorAll('[role=row]')];
      return rows.flatMap((row, index) => {
        const next = rows[index + 1];
        const follows = Number(next?.getAttribute('aria-rowindex')) === Number(row.getAttribute('aria-rowindex')) + 1;
        const gap = (next?.getBoundingClientRect().top ?? 0) - row.getBoundingClientRect().bottom;
        return follows && Math.abs(gap) > 1 ? [gap] : [];
      });
    });
  await expect.poll(gaps).toEqual([]);

  // Carried with the keys past all that is seen, a group comes to stand where it was put down, in sight and with the focus.
  await page.keyboard.press('Home');
  await expect.poll(() => focusedRow(road)).toMatchObject({ place: 1, isSeen: true });
  const { name } = await focusedRow(road);
  await road
    .getByRole('row')
    .first()
    .getByRole('button', { name: /ziehen/i })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /einfügen$/ }).and(page.locator(':focus'))).toHaveCount(1);
  for (let places = 0; places < 15; places += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(undoBar(page)).toContainText(new RegExp(`„${name}“ steht jetzt an 1[3-6]\\. Stelle`));
  await expect(road.getByRole('row', { name, exact: true })).toBeInViewport();
  await undoBar(page).getByRole('button', { name: 'Rückgängig' }).click();
  await expect(road.getByRole('row', { name, exact: true })).toHaveAttribute('aria-rowindex', '1');
});
