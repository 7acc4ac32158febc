import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationLanguages, labelsOf, type InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import type { Tone } from '../../../src-core/plan/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { MoreLanguages } from './more-languages.tsx';
import styles from './text-editor.module.css';

const c = classes(styles);

export interface TextChange {
  readonly text?: string | null;
  readonly tone?: Tone;
  readonly textLanguages?: string[];
}

type Chip = keyof ReturnType<typeof labelsOf>;

interface TextEditorProps {
  readonly title: string;
  /** Of its heading. */
  readonly level: 2 | 3;
  readonly text: string;
  readonly tone: Tone;
  /** In the order they are offered. */
  readonly tones: readonly { readonly id: Tone; readonly word: string }[];
  readonly languages: readonly InvitationLanguageTag[];
  readonly languageLabel: string;
  /** What a click can put in. */
  readonly chips: readonly Chip[];
  /** The word for taking our text again; null: it is ours. */
  readonly reset: string | null;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
  readonly onChange: (change: TextChange) => void;
}

/** Form of address, languages and the words themselves; placeholders are put in where the cursor stands, or at the end. */
export function TextEditor({ title, level, text, tone, tones, languages, chips, ...more }: TextEditorProps) {
  const { languageLabel, reset, onType, onDone, onChange } = more;
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [first = 'de', ...others] = languages;
  const labels = labelsOf(first);
  const insert = (placeholder: string) => {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    onType(text.slice(0, selectionStart) + placeholder + text.slice(selectionEnd));
  };
  return (
    <Fold title={title} level={level}>
      <div className={c('choices')}>
        <Choice
          label={t('text.tone')}
          options={tones}
          chosen={tone}
          onChoose={(id) => onChange({ tone: tones.find((known) => known.id === id)?.id ?? tone, text: null })}
        />
        <Choice
          label={languageLabel}
          options={Object.values(invitationLanguages).map(({ tag, ownName }) => ({ id: tag, word: ownName }))}
          chosen={first}
          onChoose={(id) => onChange({ textLanguages: [id, ...others.filter((one) => one !== id)], text: null })}
        />
      </div>
      <MoreLanguages languages={languages} onChange={(textLanguages) => onChange({ textLanguages })} />
      <Field label={t('text.template')} value={text} onChange={onType} onDone={onDone} rows={12} areaRef={area} />
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
