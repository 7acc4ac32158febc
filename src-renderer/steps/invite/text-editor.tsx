import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronRight } from 'lucide-react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { invitationLanguages, type InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import type { Tone } from '../../../src-core/plan/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { MoreLanguages } from './more-languages.tsx';
import { placeholderLabels } from './model.ts';
import styles from '../../ui/text-editor.module.css';

const c = classes(styles);
const tones = ['ihr', 'du', 'sie'] as const satisfies readonly Tone[];
const chips = ['group', 'messenger', 'link'] as const;

export interface TextChange {
  readonly text?: string | null;
  readonly tone?: Tone;
  readonly textLanguages?: string[];
}

interface TextEditorProps {
  readonly text: string;
  readonly languages: readonly InvitationLanguageTag[];
  readonly tone: Tone;
  /** The user changed our text. */
  readonly isOwn: boolean;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
  readonly onChange: (change: TextChange) => void;
}

/** Form of address, language and the words themselves; placeholders are put in by a click. */
export function TextEditor({ text, languages, tone, isOwn, onType, onDone, onChange }: TextEditorProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const [language = 'de', ...more] = languages;
  const labels = placeholderLabels(language);
  return (
    <Disclosure className={c('editor')}>
      <Heading level={3} className={c('heading')}>
        <AriaButton slot="trigger" className={c('trigger')}>
          <ChevronRight size={18} strokeWidth={1.75} aria-hidden className={c('arrow')} />
          {t('text.adapt')}
        </AriaButton>
      </Heading>
      <DisclosurePanel className={c('panel')}>
        <div className={c('choices')}>
          <Choice
            label={t('text.tone')}
            options={tones.map((id) => ({ id, word: t(`tones.${id}`) }))}
            chosen={tone}
            onChoose={(id) => onChange({ tone: tones.find((known) => known === id) ?? 'ihr', text: null })}
          />
          <Choice
            label={t('text.language')}
            options={Object.values(invitationLanguages).map(({ tag, ownName }) => ({ id: tag, word: ownName }))}
            chosen={language}
            onChoose={(id) => onChange({ textLanguages: [id, ...more.filter((one) => one !== id)], text: null })}
          />
        </div>
        <MoreLanguages languages={languages} onChange={(textLanguages) => onChange({ textLanguages })} />
        <Field label={t('text.template')} value={text} onChange={onType} onDone={onDone} rows={14} areaRef={area} />
        <div className={c('chips')} role="group" aria-label={t('text.chips')}>
          <span className={c('chipsLabel')}>{t('text.chips')}</span>
          {chips.map((chip) => (
            <Button key={chip} onPress={() => onType(insertAt(area.current, text, `{${labels[chip]}}`))}>
              {labels[chip]}
            </Button>
          ))}
          {isOwn ? (
            <Button look="link" onPress={() => onChange({ text: null })}>
              {t('text.reset')}
            </Button>
          ) : null}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Puts a placeholder where the cursor stands, or at the end. */
function insertAt(area: HTMLTextAreaElement | null, text: string, placeholder: string): string {
  const start = area?.selectionStart ?? text.length;
  const end = area?.selectionEnd ?? text.length;
  return text.slice(0, start) + placeholder + text.slice(end);
}
