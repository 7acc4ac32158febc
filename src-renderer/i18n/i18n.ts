import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Settings } from '../../src-bridge/settings.ts';
import deWords from '../../src-core/words/de.json';
import enWords from '../../src-core/words/en.json';
import { isolated } from '../ui/person-name.tsx';
import de from './de.json';
import en from './en.json';
import { stretched } from './pseudo.ts';

/** The window's own texts, and under `words` those it shares with the command line. */
export const catalogues = { de: { ...de, words: deWords }, en: { ...en, words: enWords } } as const;

/** German is the source of truth: its keys are the types of all `t(…)` calls. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'window';
    resources: { window: typeof catalogues.de };
  }
}

export function setUpLanguages(language: Settings['language'], isPseudo = false): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'de',
    defaultNS: 'window',
    ns: ['window'],
    resources: {
      de: { window: isPseudo ? stretched(catalogues.de) : catalogues.de },
      en: { window: catalogues.en },
    },
    // React escapes; a second escaping would show `&amp;`.
    interpolation: { escapeValue: false },
    initAsync: false,
    // No advertisement in anybody's console.
    showSupportNotice: false,
  });
  // `{{who, name}}`: a name out of a chat, kept from turning the sentence around.
  i18next.services.formatter?.add('name', (value) => isolated(String(value)));
}

/** For the few places outside of components that word what is shown at once. */
export const t = i18next.t.bind(i18next);
