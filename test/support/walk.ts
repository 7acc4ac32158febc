import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { stretched } from '../../src-renderer/i18n/pseudo.ts';
import { dropFiles, type LaunchOptions, type RunningApp } from './electron-app.ts';
import { groupLink } from './journey.ts';
import { type Theme, wear } from './wear.ts';

export interface WalkOptions {
  readonly language?: 'de' | 'en';
  /** Longer words, from right to left. */
  readonly isPseudo?: boolean;
}

/** A window that looks the same each time: a fixed day, a fixed size, one font that every Linux for tests has, no motion. */
export interface StillWindow extends RunningApp {
  /** A text of the window by its key, in the language of the walk. */
  readonly say: (key: string) => string;
}

/** The invented chats end a few days before. */
const today = new Date('2026-11-24T12:00:00Z');
const font = "'Liberation Sans', 'Noto Color Emoji', sans-serif";

export async function openStill(
  launch: (options?: LaunchOptions) => Promise<RunningApp>,
  profile: string,
  { language = 'de', isPseudo = false }: WalkOptions = {},
): Promise<StillWindow> {
  await writeFile(join(profile, 'settings.json'), JSON.stringify({ language, theme: 'light', keepDays: 90 }));
  const app = await launch({ language });
  const { page } = app;
  // The page keeps its focus, and its ring, whichever window of the screen the system thinks in front.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.clock.setFixedTime(today);
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  // Chromium's own command loads the window anew; links in the window could not do that.
  await page.goto(`app://komm-mit/${isPseudo ? '?pseudo' : ''}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate((family) => {
    document.body.style.fontFamily = family;
  }, font);
  await resize(app, 1000, 700);
  const file = resolve(import.meta.dirname, `../../src-renderer/i18n/${language}.json`);
  const german: Parameters<typeof stretched>[0] = JSON.parse(await readFile(file, 'utf8'));
  const texts = isPseudo ? stretched(german) : german;
  const still: StillWindow = {
    ...app,
    say: (key) => {
      const found = key.split('.').reduce<unknown>((at, part) => Object(at)[part], texts);
      if (typeof found !== 'string') throw new Error(`The window has no text ${key}.`);
      return found;
    },
  };
  await settle(still);
  return still;
}

export async function resize({ electron, page }: RunningApp, width: number, height: number): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, [wide, high]) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMinimumSize(320, 320);
      window?.setContentSize(wide, high);
    },
    [width, height] as const,
  );
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

/**
 * Goes through the whole program with the sample chats and stops at every screen and state, from the empty window to a group
 * that is invited. `look` gets a name for the place, fit for a file.
 */
export async function walk(
  window: StillWindow,
  profile: string,
  look: (place: string) => Promise<void>,
): Promise<void> {
  const { page, say } = window;
  const stop = async (place: string): Promise<void> => {
    await settle(window);
    await look(place);
  };
  const button = (key: string): Locator => page.getByRole('button', { name: say(key), exact: true }).first();
  const view = (key: string): Locator => page.getByRole('radio', { name: say(key) }).first();
  const step = async (name: string): Promise<void> => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: say(`steps.${name}`) })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(`steps.${name}`));
  };
  /** The bar of a decision comes with main's answer; before, a stop could not close it. */
  const decided = (): Promise<void> =>
    expect(
      page
        .getByRole('status', { name: say('undo.region') })
        .getByRole('button')
        .first(),
    ).toBeVisible();
  const escape = async (): Promise<void> => {
    // Over a sheet there may be a second one; and what is just opening does not hear the key yet.
    await expect(async () => {
      // Another size of the window may have taken away what had the focus.
      await page.getByRole('dialog').last().press('Escape', { timeout: 2000 });
      await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 1000 });
    }).toPass();
  };

  await stop('start');
  await button('start.how').click();
  await stop('start-how');
  for (const name of ['groups', 'people', 'plan', 'invite', 'progress']) {
    await step(name);
    await stop(`${name}-empty`);
  }
  await page
    .getByRole('navigation')
    .getByRole('button', { name: say('steps.chats') })
    .click();
  const rubbish = join(profile, 'Urlaub.zip');
  await writeFile(rubbish, 'Das ist kein Archiv.');
  await dropFiles(page, [rubbish]);
  await expect(page.getByText('Urlaub.zip').first()).toBeVisible();
  await stop('read-nothing');

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await stop('commands-all');
  await page.getByRole('searchbox').fill(say('start.samples'));
  const samples = page.getByRole('menuitem', { name: say('start.samples') });
  await expect(samples).toBeVisible();
  // What Enter will take is told to screen readers a moment after the last letter.
  await expect(page.getByRole('searchbox')).toHaveAttribute(
    'aria-activedescendant',
    (await samples.getAttribute('id')) ?? 'an id',
  );
  await stop('commands');
  await page.keyboard.press('Enter');
  await expect(button('report.toGroups')).toBeVisible({ timeout: 30_000 });
  await stop('read');
  await button('report.toGroups').click();
  await stop('groups');
  await page.getByRole('searchbox').fill('xyzzy');
  await stop('groups-none-found');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('row', { name: 'Kita Löwenzahn' }).click();
  await stop('group');
  await button('check.add').click();
  await stop('members-add');
  await escape();
  await button('handmade.open').click();
  await stop('group-by-hand');
  await escape();
  await button('mode.difference').click();
  await stop('plan-kind');
  await escape();

  await step('people');
  await stop('people');
  await page.getByRole('searchbox').fill('xyzzy');
  await stop('people-none-found');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('row', { name: 'Kübra Aydın' }).click();
  await stop('person');
  await button('sheet.dataSheet').click();
  await stop('person-sheet');
  await escape();
  await button('erase.open').click();
  await stop('person-erase');
  await escape();
  await view('people.view.review').click();
  await stop('people-review');
  await view('people.view.holds').click();
  await stop('people-holds');
  await view('holds.list').click();
  await stop('people-holds-list');

  await step('plan');
  for (const name of ['road', 'dates', 'conditions', 'anchors', 'what-if', 'moved']) {
    await view(`plan.views.${name}`).click();
    await stop(`plan-${name}`);
  }

  await step('invite');
  await stop('invite-where');
  await button('compare.open').click();
  await stop('compare');
  await page.locator('[data-place="3 1"]').click();
  await stop('compare-source');
  await escape();
  await page.getByText('Threema', { exact: true }).click();
  await decided();
  await stop('invite-ids');
  await button('invite.change').click();
  await page.getByText('Signal', { exact: true }).click();
  await page.getByText(say('oneMessenger.more'), { exact: true }).first().click();
  await stop('messenger');
  await escape();
  const link = page.getByRole('textbox', { name: say('invite.pasteLink') });
  await link.fill(groupLink.slice(0, -4));
  // From the top, whatever size the window had when the verdict came into sight.
  await page.getByRole('heading', { level: 1 }).evaluate((title) => title.scrollIntoView({ block: 'end' }));
  await stop('invite-bad-link');
  await link.fill(groupLink);
  // Only some languages have forms of address.
  await button('text.adaptWithTone').or(button('text.adapt')).click();
  await button('hand.copy').scrollIntoViewIfNeeded();
  await stop('invite-text');
  await page.getByRole('heading', { name: say('kit.title') }).evaluate((title) => title.scrollIntoView());
  await stop('invite-kit');
  await view('ask.toPeople').click();
  await stop('ask');
  await page.getByRole('row').nth(1).click();
  await stop('ask-one');
  await button('helpers.button').click();
  await page.getByRole('textbox', { name: say('helpers.who') }).fill('Kübra Aydın\nJorinde Quast');
  await stop('helpers');
  await escape();

  await step('progress');
  await stop('progress');
  await button('progress.noteAnswers').click();
  await stop('progress-answers');
  await step('chats');
  await stop('chats');

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await stop('keys');
  await escape();
  await button('shell.nothingLeaves').click();
  await stop('stays-here');
  await button('stays.more').click();
  await stop('kept');
  await button('protection.set').click();
  await stop('kept-passphrase');
  await button('kept.eraseNow').scrollIntoViewIfNeeded();
  await stop('kept-erase');
  await escape();
  await button('shell.nothingLeaves').click();
  await button('stays.about').click();
  await stop('about');
  await escape();
}

/** A picture of the window as it is this moment. */
export async function glance(window: StillWindow, theme: Theme): Promise<Buffer> {
  await wear(window.page, theme);
  // A window that opens or grows under the pointer of the screen is told of it late: so the pointer is led away each time.
  await window.page.mouse.move(1, 1);
  return window.page.screenshot({ animations: 'disabled' });
}

/** A picture of the window once it does not change any more. */
export async function picture(window: StillWindow, theme: Theme): Promise<Uint8Array> {
  let last = await glance(window, theme);
  await expect(async () => {
    const next = await glance(window, theme);
    const isStill = next.equals(last);
    last = next;
    expect(isStill).toBe(true);
  }).toPass();
  return last;
}

/** Nothing moves, nothing is hovered, and the bar that goes by itself is gone. */
async function settle({ page, say }: StillWindow): Promise<void> {
  const bar = page.getByRole('status', { name: say('undo.region') });
  await page.mouse.move(1, 1);
  await atRest(page);
  if ((await bar.getByRole('button').count()) > 0)
    await bar.getByRole('button', { name: say('undo.close') }).dispatchEvent('click');
  await page.evaluate(drawnTwice);
}

/** Nothing is being worked out any more. What has just been chosen is drawn a moment later, and only then says that it is still working. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(drawnTwice);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

const drawnTwice = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
