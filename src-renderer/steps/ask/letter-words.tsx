import { startTransition, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import type { Letter } from '../../../src-core/plan/plan.ts';
import { decide } from '../../state/decide.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { TextEditor, type TextChange } from '../invite/text-editor.tsx';
import { firstLanguage, moreLanguages, personalChips, personalTones } from './model.ts';

interface LetterWordsProps {
  readonly letter: Letter;
  /** Ours, in this language and form of address. */
  readonly template: string;
  readonly language: InvitationLanguageTag;
  readonly onTyped: (text: string) => void;
}

/** The words to everybody. Typing comes first here; what it changes in thousands of messages follows as soon as there is time. */
export function LetterWords({ letter, template, language, onTyped }: LetterWordsProps) {
  const { t } = useTranslation();
  const first = firstLanguage(letter, language);
  const change = (next: TextChange) => void decide({ type: 'change-letter', change: next }, t('ask.letterChanged'));
  const [typed, setTyped, settle] = useSettled(letter.text ?? template, (text) =>
    change({ text: text === template || text.trim() === '' ? null : text }),
  );
  useEffect(() => startTransition(() => onTyped(typed)), [typed, onTyped]);
  return (
    <TextEditor
      title={t('ask.forAll')}
      level={2}
      text={typed}
      tone={letter.tone ?? 'du'}
      languages={[first, ...moreLanguages(letter, first)]}
      tones={personalTones.map((id) => ({ id, word: t(`ask.tones.${id}`) }))}
      languageLabel={t('ask.language')}
      chips={personalChips}
      reset={letter.text === undefined ? null : t('text.reset')}
      onType={setTyped}
      onDone={settle}
      onChange={change}
    />
  );
}
