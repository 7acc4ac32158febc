import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { genderedGreeting } from '../../../src-core/invite/greeting-check.ts';
import { inAnotherForm } from '../../../src-core/invite/own-words.ts';
import type { Placeholder } from '../../../src-core/invite/template.ts';
import { invitationLanguages, labelsOf, type InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import type { Change } from '../../../src-core/plan/action.ts';
import type { Letter, Tone } from '../../../src-core/plan/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, type ChoiceOption } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { Fold } from '../../ui/fold.tsx';
import { MoreLanguages } from './more-languages.tsx';
import { WordsField } from './words-field.tsx';
import styles from './words-editor.module.css';

const c = classes(styles);

export type WordsChange = Change<Letter>;

interface WordsEditorProps {
  readonly title: string;
  /** Of its heading. */
  readonly level: 2 | 3;
  /** As typed. */
  readonly text: string;
  /** What is decided: words in other forms wait there. */
  readonly own: Letter;
  readonly tone: Tone;
  /** The forms of address that make a difference, each with its word; none: it is not asked. */
  readonly tones: readonly ChoiceOption[];
  readonly languages: readonly [InvitationLanguageTag, ...InvitationLanguageTag[]];
  /** In which the text can be had; none: language and form of address are decided elsewhere. */
  readonly offered: readonly InvitationLanguageTag[];
  readonly chips: readonly Placeholder[];
  /** One greeting has to suit everybody. */
  readonly isForMany: boolean;
  /** The word for taking our text again; null: it is ours. */
  readonly reset: string | null;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
  readonly onChange: (change: WordsChange) => void;
}

/** The words of any text: form of address, languages, and the text itself with placeholders that a click puts in. */
export function WordsEditor(props: WordsEditorProps) {
  const { title, level, text, own, tone, tones, languages, offered, chips, isForMany, reset, onType, onChange } = props;
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [language, ...more] = languages;
  const labels = labelsOf(language);
  const greeting = isForMany ? genderedGreeting(text) : null;
  const insert = (placeholder: string) => {
    if (area.current === null) return;
    const { selectionStart, selectionEnd } = area.current;
    area.current.setRangeText(placeholder, selectionStart, selectionEnd, 'end');
    area.current.focus();
    onType(area.current.value);
  };
  const present = { language, tone };
  const chooseTone = (next: Tone) => onChange({ tone: next, ...inAnotherForm(own, present, { language, tone: next }) });
  const chooseLanguages = ([next = language, ...others]: readonly InvitationLanguageTag[]) =>
    onChange({ textLanguages: [next, ...others], ...inAnotherForm(own, present, { language: next, tone }) });
  return (
    <Fold title={title} level={level}>
      {offered.length < 2 ? null : (
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
      )}
      <WordsField
        label={t('text.template')}
        text={text}
        language={language}
        onType={onType}
        onDone={props.onDone}
        areaRef={area}
      />
      {greeting === null ? null : (
        <p role="status" className={c('hint')}>
          {t('text.gendered', { greeting })}
        </p>
      )}
      <div className={c('chips')} role="group" aria-label={t('text.chips')}>
        <span className={c('chipsLabel')}>{t('text.chips')}</span>
        {chips.map((chip) => (
          <Button key={chip} onPress={() => insert(`{${labels[chip]}}`)}>
            {labels[chip]}
          </Button>
        ))}
        {reset === null ? null : (
          <Button look="link" onPress={() => onChange({ text: null })}>
            {reset}
          </Button>
        )}
      </div>
    </Fold>
  );
}
