import type { PhraseLanguage } from '../../../src-core/plan/plan.ts';
import { fullLanguages } from '../../../src-core/invite/texts.ts';

/** As it is kept: small letters, and `{app}` wherever the messenger's name stands. */
export function phraseFrom(typed: string): string {
  return typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/\{\s*messenger\s*\}/gu, '{app}')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 200);
}

export const shownPhrase = (phrase: string, language: PhraseLanguage): string =>
  phrase.replace('{app}', `{${fullLanguages[language].labels.messenger}}`);
