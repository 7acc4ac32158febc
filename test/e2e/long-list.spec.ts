import type { Locator } from '@playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { step } from '../support/journey.ts';
import { openManyPeople } from '../support/many-people.ts';

/** The row with the focus, as a screen reader tells of it. */
async function focusedRow(list: Locator): Promise<{ name: string; place: number; isChosen: boolean; isSeen: boolean }> {
  return list.evaluate((grid) => {
    const row = document.activeElement;
    if (row === null || row === grid || !grid.contains(row))
      return { name: '', place: 0, isChosen: false, isSeen: false };
    const [outer, inner] = [grid.getBoundingClientRect(), row.getBoundingClientRect()];
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
