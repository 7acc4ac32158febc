import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { complaints, expect, test } from '../support/electron-app.ts';
import { findInBothThemes, findings } from '../support/findings.ts';
import { indistinct, untidy, vanished } from '../support/tidy.ts';
import { walkLocked } from '../support/walk-locked.ts';
import { openStill, resize, walk, type StillWindow } from '../support/walk.ts';

/** Of each place where a walk finds something, it leaves a picture here. */
const output = process.env['KOMM_MIT_E2E_OUTPUT'] ?? resolve(import.meta.dirname, '../../test-results');

// Each of them goes through the whole program.
test.describe.configure({ mode: 'parallel' });

/** Where a popover is open. */
const popovers = new Set(['stays-here', 'compare-source']);

const at = (place: string, whats: readonly string[]): readonly string[] => whats.map((what) => `${place} · ${what}`);

async function pictured(page: Page, name: string, found: readonly string[]): Promise<readonly string[]> {
  if (found.length > 0) {
    const path = join(output, 'seen', `${name}.png`);
    await mkdir(resolve(path, '..'), { recursive: true });
    await writeFile(path, await page.screenshot());
  }
  return found;
}

test('what would be untidy is noticed: words cut off, gone or too light, buttons covered, a chosen step like any other', async ({
  launch,
  profile,
}) => {
  const { page } = await openStill(launch, profile);
  /** Spoils the window with a sheet of its own, for as long as it takes to look. */
  const spoilt = async (sheet: string, look: (page: Page) => Promise<readonly string[]>): Promise<string> => {
    await page.evaluate((css) => {
      const spoiling = new CSSStyleSheet();
      spoiling.replaceSync(css);
      document.adoptedStyleSheets = [spoiling];
    }, sheet);
    const found = await look(page);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    return found.join('\n');
  };
  expect(await untidy(page)).toEqual([]);
  expect(await spoilt('main { inline-size: 1200px }', untidy)).toContain('the page is');
  expect(await spoilt('nav li { overflow: hidden; inline-size: 60px }', untidy)).toContain('cut off');
  expect(await spoilt('main header h1 { margin-inline-start: -20px }', untidy)).toContain('past the margin');
  expect(await spoilt('nav { position: relative; z-index: 9; inset-block-start: 420px }', untidy)).toContain(
    'lies over',
  );
  expect(await findings(page)).toEqual([]);
  expect(await spoilt('h1 { color: #ccc }', findings)).toContain('color-contrast');
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await indistinct(page)).toEqual([]);
  expect(await spoilt('[aria-current] { outline: 0 !important }', indistinct)).toContain('Chats');
  expect(await vanished(page)).toEqual([]);
  expect(await spoilt('h1 { color: Canvas }', vanished)).toContain('Nimm deine Gruppen mit');
});

test('axe finds nothing on any screen, dialog, empty or failed state; in a contrast theme the chosen thing shows; at 320 pixels and at 200 % nothing is scrolled sideways, cut off or covered', async ({
  launch,
  profile,
}) => {
  test.setTimeout(600_000);
  const found: string[] = [];
  const look = async (window: StillWindow, place: string): Promise<void> => {
    const { page } = window;
    const see = async (what: string, seen: readonly string[]): Promise<void> => {
      found.push(...at(what, await pictured(page, what, seen)));
    };
    const inPopover = popovers.has(place);
    await findInBothThemes(page, { inPopover }, (theme, seen) => see(`${place}, ${theme}`, seen));
    await page.emulateMedia({ forcedColors: 'active' });
    await see(`${place}, chosen but looking like the others`, await indistinct(page));
    await see(`${place}, words as light as the window`, await vanished(page));
    await page.emulateMedia({ forcedColors: 'none' });
    for (const [width, height] of [
      [320, 600],
      [500, 350],
    ] as const) {
      await resize(window, width, height);
      await see(`${place} at ${width}`, await untidy(page));
    }
    await resize(window, 1000, 700);
  };
  const open = await openStill(launch, profile);
  await walk(open, profile, (place) => look(open, place));
  await walkLocked(open, launch, profile, {}, look);
  expect(found).toEqual([]);
});

test('a language that is long and runs from right to left fits into every screen', async ({ launch, profile }) => {
  test.setTimeout(400_000);
  const found: string[] = [];
  const look = async ({ page }: StillWindow, place: string): Promise<void> => {
    // What has a name has one from the other side as well; what lies where, and over what, is new.
    const seen = [...(await untidy(page)), ...(await findings(page, { rules: ['target-size', 'color-contrast'] }))];
    found.push(...at(place, await pictured(page, `pseudo/${place}`, seen)));
  };
  const open = await openStill(launch, profile, { isPseudo: true });
  await walk(open, profile, (place) => look(open, place));
  const sidebar = await open.page.getByRole('complementary', { name: open.say('shell.sidebar') }).boundingBox();
  expect(sidebar?.x).toBe(1000 - 216);
  expect(complaints.get(open.page)).toEqual([]);
  await walkLocked(open, launch, profile, { isPseudo: true }, look);
  expect(found).toEqual([]);
});
