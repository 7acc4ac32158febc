import type { Page } from '@playwright/test';
import { atRest } from './walk.ts';

/**
 * What is found, and found again once the window is at rest: on a busy machine it may still be on its way to how it should look. What is
 * wrong stays wrong.
 */
export async function whatStays(page: Page, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let found = await look();
  for (let again = 0; again < 3 && found.length > 0; again += 1) {
    await atRest(page);
    found = await look();
  }
  return found;
}
