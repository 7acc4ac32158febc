import i18next from 'i18next';
import type { Settings } from '../../src-bridge/settings.ts';
import { bridge } from '../bridge.ts';
import { report, useWindow } from './window-state.ts';

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  applySettings({ ...useWindow.getState().settings, ...change });
  const changed = await bridge().call('settings.change', change);
  if (changed.ok) applySettings(changed.value);
  else report(changed.problem);
}

/** Language and theme take effect at once; tokens.css follows `data-theme`. */
export function applySettings(settings: Settings): void {
  useWindow.setState({ settings });
  document.documentElement.lang = settings.language;
  document.documentElement.dataset['theme'] = themeOf(settings);
  if (i18next.language !== settings.language) void i18next.changeLanguage(settings.language);
}

export function followSystemTheme(): void {
  darkSystem().addEventListener('change', () => applySettings(useWindow.getState().settings));
}

const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)');

function themeOf({ theme }: Settings): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return darkSystem().matches ? 'dark' : 'light';
}
