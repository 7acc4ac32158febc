/** Language, theme, days to keep: the system's at first start, the user's word afterwards. */
import type { Settings } from '../../src-bridge/settings.ts';

export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined };

export function settingsFor(stored: SettingsChange, systemLanguages: readonly string[]): Settings {
  return {
    language: stored.language ?? languageOf(systemLanguages),
    theme: stored.theme ?? 'system',
    keepDays: stored.keepDays ?? 90,
    ...(stored.compare && { compare: stored.compare }),
    ...(stored.settledKey !== undefined && { settledKey: stored.settledKey }),
  };
}

export function changed(settings: Settings, change: SettingsChange): Settings {
  const compare = change.compare ?? settings.compare;
  const settledKey = change.settledKey ?? settings.settledKey;
  return {
    language: change.language ?? settings.language,
    theme: change.theme ?? settings.theme,
    keepDays: change.keepDays ?? settings.keepDays,
    ...(compare && { compare }),
    ...(settledKey !== undefined && { settledKey }),
  };
}

/** The first of the system's languages that we speak; English for everybody else. */
function languageOf(systemLanguages: readonly string[]): Settings['language'] {
  const spoken = systemLanguages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'de' || tag === 'en');
  return spoken === 'de' ? 'de' : 'en';
}
