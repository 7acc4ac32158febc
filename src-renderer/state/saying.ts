import type { TFunction } from 'i18next';
import type { Settings } from '../../src-bridge/settings.ts';

/**
 * What was done, worded anew whenever it is shown: undo may show it long after, in another language. Everything that depends on the
 * language (days, names of statuses and countries) belongs into it.
 */
export type Saying = (t: TFunction, language: Settings['language']) => string;
