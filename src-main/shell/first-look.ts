import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, themes } from '../../src-bridge/looks.ts';
import type { Settings } from '../../src-bridge/settings.ts';

export type Looks = Pick<Settings, 'language' | 'theme'>;

/**
 * Theme and language as the settings' file has them, read ahead of everything else: the window's first colour and the words of its menu
 * wait for nothing. What is missing or no setting is left out; the file's own reader sees to it a moment later.
 */
export function firstLook(folder: string): Partial<Looks> {
  try {
    const stored: unknown = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'));
    if (typeof stored !== 'object' || stored === null) return {};
    const language = 'language' in stored ? languages.find((one) => one === stored.language) : undefined;
    const theme = 'theme' in stored ? themes.find((one) => one === stored.theme) : undefined;
    return { ...(language && { language }), ...(theme && { theme }) };
  } catch {
    return {};
  }
}

/** Neither a plan nor settings were ever kept here: the window has nothing to wait for. */
export function isFirstStart(folder: string): boolean {
  try {
    return !readdirSync(folder).some((name) => name.startsWith('plan.') || name === 'settings.json');
  } catch {
    return true;
  }
}
