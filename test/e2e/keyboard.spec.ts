import type { Locator, Page } from '@playwright/test';
import { answerOpenDialog, expect, test } from '../support/electron-app.ts';
import { groupLink, kitaChat } from '../support/journey.ts';

/** Tab until this has the focus: whoever cannot use a mouse has no other way. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab');
    const isThere = await goal.evaluateAll((found) => found.some((element) => element === document.activeElement));
    if (isThere) return;
  }
  throw new Error(`Tab never reached ${String(goal)}`);
}

test('all the way to the copied invitation without a mouse', async ({ launch, profile }) => {
  const { electron, page } = await launch();
  await answerOpenDialog(electron, [await kitaChat(profile)]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: /Chats hierher ziehen/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Gruppen ansehen' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Gruppen ansehen' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('row', { name: 'Kita Sonnenhügel' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Kita Sonnenhügel' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Einladen …' }));
  await page.keyboard.press('Enter');
  // The arrows only look around; the focus does not fall out of the page with what was chosen.
  await tabTo(page, page.getByRole('option', { name: /^Signal/ }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('listbox', { name: 'Wohin zieht die Gruppe?' })).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Ändern' })).toBeFocused();
  await tabTo(page, page.getByRole('textbox', { name: 'Link der neuen Gruppe' }));
  await page.keyboard.insertText(groupLink);
  await expect(page.getByText('Das ist ein Gruppenlink von Signal. Er passt.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Text kopieren', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kopiert', { exact: true })).toBeVisible();
  expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toContain(groupLink);
});

test('whatever has the focus shows it', async ({ launch, profile }) => {
  const { electron, page } = await launch();
  await answerOpenDialog(electron, [await kitaChat(profile)]);
  await page.getByRole('button', { name: 'Chats hierher ziehen oder auswählen' }).click();
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  // Where the step begins; only then a key goes on from there.
  await expect(page.getByRole('heading', { level: 1, name: 'Gruppen' })).toBeFocused();
  const unseen: string[] = [];
  for (let tabs = 0; tabs < 25; tabs += 1) {
    await page.keyboard.press('Tab');
    const bare = await page.evaluate(async () => {
      // What a key does to the focus is drawn with the next picture.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const at = document.activeElement;
      if (at === null || at === document.body) return null;
      // Switches and radios show the focus on what is drawn for them.
      const shown = [at, at.closest('[data-focus-visible]'), at.parentElement?.closest('label')].filter(
        (place) => place !== null && place !== undefined,
      );
      const isSeen =
        shown.some((place) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(place);
          return outlineStyle !== 'none' && outlineWidth !== '0px';
        }) ||
        [...(at.closest('label')?.querySelectorAll('*') ?? [])].some(
          (part) => getComputedStyle(part).outlineStyle !== 'none',
        );
      return isSeen ? null : (at.getAttribute('aria-label') ?? at.textContent ?? at.tagName);
    });
    if (bare !== null) unseen.push(bare);
  }
  expect(unseen).toEqual([]);
});

test('? shows all keys, and the keys do what it says', async ({ launch, profile }) => {
  const { electron, page } = await launch();
  await answerOpenDialog(electron, [await kitaChat(profile)]);
  await page.getByRole('button', { name: 'Chats hierher ziehen oder auswählen' }).click();
  await page.getByRole('button', { name: 'Gruppen ansehen' }).click();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Tastenkürzel' });
  await expect(sheet).toContainText('Zu einem Schritt springen');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Menschen');
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('?');
  await expect(page.getByRole('searchbox')).toHaveValue('?');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gruppen');
});
