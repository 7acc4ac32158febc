import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds, short enough to read in a test's report. Everything counts, whatever axe calls it. */
export async function findings(page: Page, { inPopover = false } = {}): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // react-aria puts invisible closing buttons beside a popover's dialog, which this one rule takes for stray content.
    .disableRules(inPopover ? ['region'] : [])
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
