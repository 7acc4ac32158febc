/** The command line's sentences, with keys that are checked by the compiler. */
import { createInstance } from 'i18next';
import coreDe from '../../src-core/words/de.json';
import coreEn from '../../src-core/words/en.json';
import cliDe from './words/de.json';
import cliEn from './words/en.json';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

type Catalogue = typeof coreDe & typeof cliDe;
/** i18next chooses between `_one` and `_other` by the count, so the key is asked for without them. */
type Asked<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;
type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? Asked<K> : `${K}.${Keys<T[K]>}`;
}[keyof T & string];
export type Key = Keys<Catalogue>;

export interface Words {
  readonly language: Language;
  readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number) => string;
  /** A local time of a chat as a day. */
  readonly day: (at: string | null) => string;
}

export async function wordsIn(language: Language): Promise<Words> {
  const catalogue = createInstance();
  await catalogue.init({
    lng: language,
    fallbackLng: 'en',
    showSupportNotice: false,
    resources: { de: { translation: { ...coreDe, ...cliDe } }, en: { translation: { ...coreEn, ...cliEn } } },
    interpolation: { escapeValue: false },
  });
  const numbers = new Intl.NumberFormat(language);
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    language,
    t: (key, values = {}) => catalogue.t(key, values),
    number: (value) => numbers.format(value),
    day: (at) => {
      const time = at === null ? NaN : Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(time) ? '–' : days.format(time);
    },
  };
}

/** The language of the system: what the shell says, else what the operating system says. */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const said =
    environment['LC_ALL'] ||
    environment['LC_MESSAGES'] ||
    environment['LANG'] ||
    Intl.DateTimeFormat().resolvedOptions().locale;
  return /^de\b|^de[_-]/i.test(said) ? 'de' : 'en';
}
