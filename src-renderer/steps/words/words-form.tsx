import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { inAnotherForm } from '../../../src-core/invite/own-words.ts';
import { invitationLanguages, type InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import type { Change } from '../../../src-core/plan/action.ts';
import type { Letter, Tone } from '../../../src-core/plan/plan.ts';
import { Choice, type ChoiceOption } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { MoreLanguages } from './more-languages.tsx';
import styles from './words-form.module.css';

const c = classes(styles);

export interface WordsFormProps {
  /** What is decided: words in other forms wait there. */
  readonly own: Letter;
  readonly tone: Tone;
  /** The forms of address that make a difference, each with its word; none: it is not asked. */
  readonly tones: readonly ChoiceOption[];
  readonly languages: readonly [InvitationLanguageTag, ...InvitationLanguageTag[]];
  /** In which the text can be had; none: language and form of address are decided elsewhere. */
  readonly offered: readonly InvitationLanguageTag[];
  readonly onChange: (change: Change<Letter>) => void;
}

/** Form of address and languages. Letters typed beside it do not change them, so they are not drawn again for each. */
export const WordsForm = memo(function WordsForm({ own, tone, tones, languages, offered, onChange }: WordsFormProps) {
  const { t } = useTranslation();
  const [language, ...more] = languages;
  if (offered.length < 2) return null;
  const present = { language, tone };
  const chooseTone = (next: Tone) => onChange({ tone: next, ...inAnotherForm(own, present, { language, tone: next }) });
  const chooseLanguages = ([next = language, ...others]: readonly InvitationLanguageTag[]) =>
    onChange({ textLanguages: [next, ...others], ...inAnotherForm(own, present, { language: next, tone }) });
  return (
    <>
      <div className={c('choices')}>
        {tones.length === 0 ? null : (
          <Choice
            label={t('text.tone')}
            options={tones}
            chosen={tone}
            onChoose={(id) => chooseTone(id === 'sie' || id === 'ihr' ? id : 'du')}
          />
        )}
        <Choice
          label={t('text.language')}
          options={offered.map((tag) => ({ id: tag, word: invitationLanguages[tag].ownName }))}
          chosen={language}
          onChoose={(id) => {
            const next = offered.find((tag) => tag === id) ?? language;
            chooseLanguages([next, ...more.filter((one) => one !== next)]);
          }}
        />
      </div>
      <MoreLanguages languages={languages} offered={offered} onChange={chooseLanguages} />
    </>
  );
}, isSame);

function isSame(before: WordsFormProps, after: WordsFormProps): boolean {
  return (
    before.tone === after.tone &&
    before.onChange === after.onChange &&
    before.own.text === after.own.text &&
    before.own.otherWords === after.own.otherWords &&
    before.languages.join() === after.languages.join() &&
    before.offered.join() === after.offered.join() &&
    before.tones.map(({ word }) => word).join() === after.tones.map(({ word }) => word).join()
  );
}
