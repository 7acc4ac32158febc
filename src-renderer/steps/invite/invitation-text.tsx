import { useTranslation } from 'react-i18next';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { hasForms } from '../../../src-core/invite/own-words.ts';
import { invitationTags, languagesOf } from '../../../src-core/invite/texts.ts';
import { roomLinks } from '../../../src-core/invite/rooms.ts';
import { usualTone } from '../../../src-core/invite/usual-tone.ts';
import { decide } from '../../state/decide.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { useSettled } from '../../ui/use-settled.ts';
import type { GroupFacts } from '../groups/model.ts';
import { HandOver } from './hand-over.tsx';
import { textInvitation } from './model.ts';
import { QrCard } from './qr-card.tsx';
import { WordsEditor, type WordsChange } from '../words/words-editor.tsx';
import { WordsPreview } from '../words/words-preview.tsx';
import styles from './invitation-text.module.css';

const c = classes(styles);
const tones = ['ihr', 'du', 'sie'] as const;
const chips = ['group', 'messenger', 'link'] as const;

interface InvitationTextProps {
  readonly group: GroupFacts;
  readonly messenger: Messenger;
}

/** The message as it will arrive, ready to be taken; the words behind it can be changed below. */
export function InvitationText({ group, messenger }: InvitationTextProps) {
  const { t } = useTranslation();
  const windowLanguage = useWindow(({ settings }) => settings.language);
  const decided = useWindow(({ opened }) => opened?.decisions.groups[group.id]);
  const mode = useWindow(({ opened }) => opened?.decisions.mode) ?? 'private';
  const title = group.title ?? t('groups.untitled');
  const about = {
    group: title,
    messenger,
    link: group.link,
    chatLink: group.chatLink,
    languages: languagesOf(decided?.textLanguages, windowLanguage),
    tone: decided?.tone ?? usualTone(mode, group.kind),
    otherWords: decided?.otherWords,
  } as const;
  const { template } = textInvitation(about);
  const { languages } = about;
  const hasTones = languages.some(hasForms);
  const change = (next: WordsChange) =>
    void decide({ type: 'change-group', chat: group.id, change: next }, (t) =>
      t('text.changed', { title: group.title ?? t('groups.untitled') }),
    );
  const [text, setText, settle] = useSettled(decided?.text ?? template, (typed) =>
    change(typed === template || typed.trim() === '' ? { text: null } : { text: typed, textLanguages: [...languages] }),
  );
  const invitation = textInvitation({ ...about, text });
  return (
    <div className={c('columns')}>
      <div className={c('words')}>
        <WordsPreview words={invitation.shown} title={t('text.preview')} />
        <HandOver group={group} text={invitation.finished} isComplete={invitation.shown.problems.length === 0} />
        <WordsEditor
          title={t(hasTones ? 'text.adaptWithTone' : 'text.adapt')}
          level={3}
          text={text}
          own={decided ?? {}}
          tone={about.tone}
          tones={hasTones ? tones.map((id) => ({ id, word: t(`tones.${id}`) })) : []}
          languages={languages}
          offered={invitationTags}
          chips={chips}
          isForMany
          reset={decided?.text === undefined ? null : t('text.reset')}
          onType={setText}
          onDone={settle}
          onChange={change}
        />
      </div>
      <div className={c('codes')}>
        {roomLinks(group).map(({ room, link }) => {
          const name = room === null ? messenger.name : `${t(`rooms.${room}`)} · ${messenger.name}`;
          return (
            <QrCard
              key={link}
              link={link}
              messenger={name}
              title={room === null ? title : `${title} ${t(`rooms.${room}`)}`}
            />
          );
        })}
      </div>
    </div>
  );
}
