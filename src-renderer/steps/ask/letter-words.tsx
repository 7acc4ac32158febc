import { startTransition, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageKind } from '../../../src-core/invite/personal.ts';
import { invitationTags, languagesOf, type InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import type { Letter } from '../../../src-core/plan/plan.ts';
import { decide } from '../../state/decide.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { WordsEditor, type WordsChange } from '../words/words-editor.tsx';
import { messageChips, messageTones } from './model.ts';

interface LetterWordsProps {
  readonly kind: MessageKind;
  readonly letter: Letter;
  /** Ours, in this language and form of address. */
  readonly template: string;
  readonly language: InvitationLanguageTag;
  readonly onTyped: (text: string) => void;
}

/** The words to everybody. Typing comes first here; what it changes in thousands of messages follows as soon as there is time. */
export function LetterWords({ kind, letter, template, language, onTyped }: LetterWordsProps) {
  const { t } = useTranslation();
  const change = (next: WordsChange) =>
    void decide({ type: 'change-letter', letter: kind, change: next }, (t) => t(`ask.changed.${kind}`));
  const [typed, setTyped, settle] = useSettled(letter.text ?? template, (text) =>
    change({ text: text === template || text.trim() === '' ? null : text }),
  );
  useEffect(() => startTransition(() => onTyped(typed)), [typed, onTyped]);
  return (
    <WordsEditor
      title={t(`ask.forAll.${kind}`)}
      level={2}
      text={typed}
      own={letter}
      tone={letter.tone ?? 'du'}
      tones={messageTones.map((id) => ({ id, word: t(`ask.tones.${id}`) }))}
      languages={languagesOf(letter.textLanguages, language)}
      offered={invitationTags}
      chips={messageChips}
      isForMany
      reset={letter.text === undefined ? null : t('text.reset')}
      onType={setTyped}
      onDone={settle}
      onChange={change}
    />
  );
}
