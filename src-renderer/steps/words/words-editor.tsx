import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { genderedGreeting } from '../../../src-core/invite/greeting-check.ts';
import type { Placeholder } from '../../../src-core/invite/template.ts';
import { labelsOf } from '../../../src-core/invite/texts.ts';
import type { Change } from '../../../src-core/plan/action.ts';
import type { Letter } from '../../../src-core/plan/plan.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Fold } from '../../ui/fold.tsx';
import { WordsField } from './words-field.tsx';
import { WordsForm, type WordsFormProps } from './words-form.tsx';
import styles from './words-editor.module.css';

const c = classes(styles);

export type WordsChange = Change<Letter>;

interface WordsEditorProps extends WordsFormProps {
  readonly title: string;
  /** Of its heading. */
  readonly level: 2 | 3;
  /** As typed. */
  readonly text: string;
  readonly chips: readonly Placeholder[];
  /** One greeting has to suit everybody. */
  readonly isForMany: boolean;
  /** The word for taking our text again; null: it is ours. */
  readonly reset: string | null;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
}

/** The words of any text: form of address, languages, and the text itself with placeholders that a click puts in. */
export function WordsEditor(props: WordsEditorProps) {
  const { title, level, text, own, tone, tones, languages, offered, chips, isForMany, reset, onType, onChange } = props;
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [language] = languages;
  const labels = labelsOf(language);
  const greeting = isForMany ? genderedGreeting(text) : null;
  const insert = (placeholder: string) => {
    if (area.current === null) return;
    const { selectionStart, selectionEnd } = area.current;
    area.current.setRangeText(placeholder, selectionStart, selectionEnd, 'end');
    area.current.focus();
    onType(area.current.value);
  };
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  const changeForm = useCallback((change: WordsChange) => latest.current(change), []);
  return (
    <Fold title={title} level={level}>
      <WordsForm own={own} tone={tone} tones={tones} languages={languages} offered={offered} onChange={changeForm} />
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
          <Button key={chip} look="chip" onPress={() => insert(`{${labels[chip]}}`)}>
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
