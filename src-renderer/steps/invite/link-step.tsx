import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../../../src-core/invite/rooms.ts';
import { judgeLink, type Judgement } from '../../../src-core/messengers/judge-link.ts';
import { decide } from '../../state/decide.ts';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { OpenAddress } from '../../ui/open-address.tsx';
import type { GroupFacts } from '../groups/model.ts';
import { HowToGetLink } from './how-to-get-link.tsx';
import { LinkVerdictNote } from './link-verdict-note.tsx';
import { startOf } from './model.ts';
import { QrPicture } from './qr-picture.tsx';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import styles from './link-step.module.css';

const c = classes(styles);

interface LinkStepProps {
  readonly group: GroupFacts;
  readonly messenger: Messenger;
}

/** Makes the group over there, brings its link here, and says at once what this link is; of two rooms, each has its own. */
export function LinkStep({ group, messenger }: LinkStepProps) {
  const { t } = useTranslation();
  return (
    <div className={c('step')}>
      <HowToGetLink messenger={messenger} hasLink={group.link !== null} />
      {group.twoRooms ? <p>{t('rooms.how')}</p> : null}
      <RoomLink group={group} messenger={messenger} room={group.twoRooms ? 'news' : null} />
      {group.twoRooms ? <RoomLink group={group} messenger={messenger} room="chatter" /> : null}
    </div>
  );
}

interface RoomLinkProps extends LinkStepProps {
  /** null: the only room. */
  readonly room: Room | null;
}

function RoomLink({ group, messenger, room }: RoomLinkProps) {
  const { t } = useTranslation();
  const kept = room === 'chatter' ? group.chatLink : group.link;
  const [typed, setTyped] = useState(kept ?? '');
  const [keptBefore, setKeptBefore] = useState(kept);
  const judgement = judgeLink(typed, { wanted: 'group', messenger: messenger.id });
  if (kept !== keptBefore) {
    setKeptBefore(kept);
    // Taken back or repeated: the field must not hold a link that the group no longer has.
    if (linkIn(judgement) !== kept) setTyped(kept ?? '');
  }
  const start = startOf(kept);
  const change = (text: string) => {
    setTyped(text);
    const link = linkIn(judgeLink(text, { wanted: 'group', messenger: messenger.id }));
    // A half-typed link must not take a good one away; an emptied field does.
    if (link === kept || (link === null && text.trim() !== '')) return;
    void decide(
      { type: 'change-group', chat: group.id, change: room === 'chatter' ? { chatLink: link } : { link } },
      (t) =>
        t(link === null ? 'invite.linkRemoved' : 'invite.linkKept', { title: group.title ?? t('groups.untitled') }),
    );
  };
  // Whatever the link is by itself: here it is the wrong one, and nothing beside it says that it fits.
  const isTwice = room === 'chatter' && judgement.usable && kept !== null && kept === group.link;
  return (
    <>
      <QrPicture onText={change}>
        <Field
          label={room === null ? t('invite.pasteLink') : t('rooms.pasteLink', { room: t(`rooms.${room}`) })}
          value={typed}
          onChange={change}
          placeholder={t('invite.pasteHint')}
          isInvalid={typed.trim() !== '' && !judgement.usable}
        />
        {isTwice ? (
          <p className={c('twice')} role="alert">
            {t('rooms.sameLink')}
          </p>
        ) : (
          <LinkVerdictNote typed={typed} judgement={judgement} messenger={messenger} kept={kept} />
        )}
      </QrPicture>
      {kept === null || start === null ? null : (
        <div>
          <OpenAddress target={{ to: 'link', link: kept }} start={start}>
            {t('invite.tryLink')}
          </OpenAddress>
        </div>
      )}
    </>
  );
}

const linkIn = ({ usable, link }: Judgement): string | null => (usable ? (link?.canonical ?? null) : null);
