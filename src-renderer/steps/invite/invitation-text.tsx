import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fullLanguages, invitationLanguages } from '../../../src-core/invite/texts.ts';
import type { Tone } from '../../../src-core/plan/plan.ts';
import { decide } from '../../state/decide.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import type { GroupFacts } from '../groups/model.ts';
import { HandOver } from './hand-over.tsx';
import { languageOf, textInvitation, type Destination } from './model.ts';
import { Preview } from './preview.tsx';
import { QrCard } from './qr-card.tsx';
import styles from './invitation-text.module.css';

const c = classes(styles);
const tones = ['ihr', 'du', 'sie'] as const satisfies readonly Tone[];
const chips = ['group', 'messenger', 'link'] as const;

interface InvitationTextProps {
  readonly group: GroupFacts;
  readonly messenger: Destination;
}

/** The words, as they will arrive: the template on the left of the mind, the finished message below it. */
export function InvitationText({ group, messenger }: InvitationTextProps) {
  const { t } = useTranslation();
  const windowLanguage = useWindow(({ settings }) => settings.language);
  const decided = useWindow(({ opened }) => opened?.decisions.groups[group.id]);
  const area = useRef<HTMLTextAreaElement>(null);
  const language = languageOf(decided?.textLanguages, windowLanguage);
  const title = group.title ?? t('groups.untitled');
  const about = { group: title, messenger, link: group.link, language, tone: decided?.tone ?? 'ihr' } as const;
  const template = textInvitation(about).template;
  const change = (next: { readonly text?: string | null; readonly tone?: Tone; readonly textLanguages?: string[] }) =>
    void decide({ type: 'change-group', chat: group.id, change: next }, t('text.changed', { title }));
  const [text, setText, settle] = useSettled(decided?.text ?? template, (typed) =>
    change({ text: typed === template || typed.trim() === '' ? null : typed }),
  );
  const invitation = textInvitation({ ...about, text });
  const labels =
    'labels' in invitationLanguages[language]
      ? fullLanguages[language === 'de' ? 'de' : 'en'].labels
      : fullLanguages.en.labels;
  return (
    <div className={c('columns')}>
      <div className={c('words')}>
        <div className={c('choices')}>
          <Choice
            label={t('text.tone')}
            options={tones.map((tone) => ({ id: tone, word: t(`tones.${tone}`) }))}
            chosen={about.tone}
            onChoose={(id) => change({ tone: tones.find((tone) => tone === id) ?? 'ihr', text: null })}
          />
          <Choice
            label={t('text.language')}
            options={Object.values(invitationLanguages).map(({ tag, ownName }) => ({ id: tag, word: ownName }))}
            chosen={language}
            onChoose={(id) => change({ textLanguages: [id], text: null })}
          />
        </div>
        <div className={c('chips')} role="group" aria-label={t('text.chips')}>
          <span className={c('chipsLabel')}>{t('text.chips')}</span>
          {chips.map((chip) => (
            <Button key={chip} onPress={() => setText(insertAt(area.current, text, `{${labels[chip]}}`))}>
              {labels[chip]}
            </Button>
          ))}
          {decided?.text === undefined ? null : (
            <Button look="link" onPress={() => change({ text: null })}>
              {t('text.reset')}
            </Button>
          )}
        </div>
        <Field label={t('text.template')} value={text} onChange={setText} onDone={settle} rows={12} areaRef={area} />
        <Preview parts={invitation.parts} problems={invitation.problems} language={language} />
        <HandOver group={group} text={invitation.finished} isComplete={invitation.problems.length === 0} />
      </div>
      {group.link === null ? null : <QrCard link={group.link} messenger={messenger.name} title={title} />}
    </div>
  );
}

/** Puts a placeholder where the cursor stands, or at the end. */
function insertAt(area: HTMLTextAreaElement | null, text: string, placeholder: string): string {
  const start = area?.selectionStart ?? text.length;
  const end = area?.selectionEnd ?? text.length;
  return text.slice(0, start) + placeholder + text.slice(end);
}
