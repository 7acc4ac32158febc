import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Theme, wear } from './wear.ts';
import { whatStays } from './what-stays.ts';

interface FindingOptions {
  /** react-aria puts invisible closing buttons beside a popover's dialog, which one rule takes for stray content. */
  readonly inPopover?: boolean;
  /** Only these instead of everything, where the rest has just been looked at. */
  readonly rules?: readonly string[];
}

/** What axe finds, short enough to read in a test's report. Everything counts, whatever axe calls it. */
export async function findings(
  page: Page,
  { inPopover = false, rules }: FindingOptions = {},
): Promise<readonly string[]> {
  // Axe is 1.5 MB of script: a page that has it already does not get it again.
  const hasAxe = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(hasAxe ? { page, axeSource: ';' } : { page }).setLegacyMode();
  // What passed need not be written down for each of hundreds of elements.
  axe.options({ resultTypes: ['violations'] });
  if (rules !== undefined) axe.withRules([...rules]);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  if (inPopover) axe.disableRules(['region']);
  return whatStays(page, async () => {
    const { violations } = await axe.analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** The same in the light window, and in the dark one what may be different there. `see` gets what each shows. */
export async function findInBothThemes(
  page: Page,
  options: Pick<FindingOptions, 'inPopover'>,
  see: (theme: Theme, found: readonly string[]) => Promise<void> | void,
): Promise<void> {
  await wear(page, 'light');
  await see('light', await findings(page, options));
  await wear(page, 'dark');
  await see('dark', await findings(page, { rules: ['color-contrast'] }));
  await wear(page, 'light');
}
