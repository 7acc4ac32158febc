import { expect } from '@playwright/test';
import type { LaunchOptions, RunningApp } from './electron-app.ts';
import { atRest, openStill, type StillWindow, type WalkOptions } from './walk.ts';

/**
 * Locks the plan of this window under a passphrase, starts the program again and stops at every state of the locked window. `look` gets
 * that window and a name for the place, fit for a file.
 */
export async function walkLocked(
  before: StillWindow,
  launch: (options?: LaunchOptions) => Promise<RunningApp>,
  profile: string,
  options: WalkOptions,
  look: (window: StillWindow, place: string) => Promise<void>,
): Promise<void> {
  const passphrase = 'vier Äpfel im Keller';
  const set = await before.page.evaluate(
    (words) => window.kommMit.call('protection.set', { passphrase: words }),
    passphrase,
  );
  expect(set).toMatchObject({ ok: true });
  await before.close();

  const locked = await openStill(launch, profile, options);
  const { page, say } = locked;
  const stop = async (place: string): Promise<void> => {
    await page.mouse.move(1, 1);
    await atRest(page);
    await look(locked, place);
  };
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('lock.title'));
  await stop('locked');
  await page.getByLabel(say('lock.passphrase'), { exact: true }).fill('vier Birnen im Keller');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').getByRole('paragraph').first()).toBeVisible({ timeout: 30_000 });
  await stop('locked-wrong');
  await page.getByRole('button', { name: say('lock.withKey'), exact: true }).click();
  await page.getByRole('button', { name: say('lock.anew'), exact: true }).click();
  await expect(page.getByRole('button', { name: say('lock.anewNow'), exact: true })).toBeVisible();
  await stop('locked-anew');
}
