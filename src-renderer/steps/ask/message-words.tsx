import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronRight } from 'lucide-react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { invitationLanguages, labelsOf, type InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import type { Tone } from '../../../src-core/plan/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { MoreLanguages } from '../invite/more-languages.tsx';
import styles from '../../ui/text-editor.module.css';

const c = classes(styles);
const tones = ['du', 'sie', 'ihr'] as const satisfies readonly Tone[];
const chips = ['name', 'groups', 'messenger', 'links'] as const;

export interface WordsChange {
  readonly text?: string | null;
  readonly tone?: Tone;
  readonly textLanguages?: string[];
}

interface MessageWordsProps {
  readonly title: string;
  /** Of its heading: under a person's name, or under the screen's. */
  readonly level: 2 | 3;
  readonly text: string;
  readonly tone: Tone;
  readonly languages: readonly InvitationLanguageTag[];
  /** The word for taking our text again; null: it is ours. */
  readonly reset: string | null;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
  readonly onChange: (change: WordsChange) => void;
}

/** Form of address, languages and the words themselves, for everybody or for one. */
export function MessageWords({
  title,
  level,
  text,
  tone,
  languages,
  reset,
  onType,
  onDone,
  onChange,
}: MessageWordsProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [first = 'de', ...more] = languages;
  const labels = labelsOf(first);
  const insert = (placeholder: string) => {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    onType(text.slice(0, selectionStart) + placeholder + text.slice(selectionEnd));
  };
  return (
    <Disclosure className={c('editor')}>
      <Heading level={level} className={c('heading')}>
        <AriaButton slot="trigger" className={c('trigger')}>
          <ChevronRight size={18} strokeWidth={1.75} aria-hidden className={c('arrow')} />
          {title}
        </AriaButton>
      </Heading>
      <DisclosurePanel className={c('panel')}>
        <div className={c('choices')}>
          <Choice
            label={t('text.tone')}
            options={tones.map((id) => ({ id, word: t(`ask.tones.${id}`) }))}
            chosen={tone}
            onChoose={(id) => onChange({ tone: tones.find((known) => known === id) ?? 'du', text: null })}
          />
          <Choice
            label={t('ask.language')}
            options={Object.values(invitationLanguages).map(({ tag, ownName }) => ({ id: tag, word: ownName }))}
            chosen={first}
            onChoose={(id) => onChange({ textLanguages: [id, ...more.filter((one) => one !== id)], text: null })}
          />
        </div>
        <MoreLanguages languages={languages} onChange={(textLanguages) => onChange({ textLanguages })} />
        <Field label={t('text.template')} value={text} onChange={onType} onDone={onDone} rows={10} areaRef={area} />
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
      </DisclosurePanel>
    </Disclosure>
  );
}
