import type { Page } from '@playwright/test';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Light or dark, whatever the settings say. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((looks) => {
    document.documentElement.dataset['theme'] = looks;
  }, theme);
}
