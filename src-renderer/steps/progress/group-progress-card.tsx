import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import { messengerFor } from '../invite/model.ts';
import { classes } from '../../ui/classes.ts';
import { Fold } from '../../ui/fold.tsx';
import { Name } from '../../ui/person-name.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Faces } from './faces.tsx';
import type { GroupProgress, OtherGroup } from './model.ts';
import { CloseRoom } from './close-room.tsx';
import { PasteMembers } from './paste-members.tsx';
import { SeatList } from './seat-list.tsx';
import styles from './group-progress-card.module.css';

const c = classes(styles);

/** Where a next step leads: to a group's answers, or to the closing of its old room. A new object each time, as one may be led there again. */
export interface Led {
  readonly to: ChatId;
  readonly what: 'answers' | 'closing';
}

interface GroupProgressCardProps {
  readonly progress: GroupProgress;
  readonly groups: readonly OtherGroup[];
  readonly isOpen: boolean;
  /** null: it closes, and none is open. */
  readonly onOpen: (chat: ChatId | null) => void;
  /** A next step led here: the focus comes along, and with it the card into sight. */
  readonly led: Led | null;
}

/** A group's row of faces with the same in words, and each person's answer to note down. */
export const GroupProgressCard = memo(function GroupProgressCard(props: GroupProgressCardProps) {
  const { progress, groups, isOpen, onOpen, led } = props;
  const { t } = useTranslation();
  const { group, seats, counts, there, households } = progress;
  const title = group.title ?? t('groups.untitled');
  const messenger = messengerFor(group.messenger);
  const card = useRef<HTMLElement>(null);
  const [isClosing, setClosing] = useState(false);
  const [followed, setFollowed] = useState<Led | null>(null);
  if (led !== followed) {
    setFollowed(led);
    if (led?.what === 'closing') setClosing(true);
  }
  useEffect(() => {
    if (led !== null) card.current?.focus();
  }, [led]);
  return (
    <section ref={card} className={c('card')} aria-label={title} tabIndex={-1}>
      <div className={c('head')}>
        <h2>
          <Name>{title}</Name>
        </h2>
        <p className={c('sum')}>
          {messenger === null
            ? t('progress.noMessenger')
            : t('progress.there', { count: there, all: seats.length, messenger: messenger.name })}
          {households.all === seats.length || messenger === null
            ? null
            : ` · ${t('progress.households', { count: households.all, reached: households.reached })}`}
        </p>
      </div>
      <Faces seats={seats} />
      <ul className={c('counts')}>
        {counts.map(({ status, count }) => (
          <li key={status} className={c('count')}>
            <StatusMark status={status} /> {t(`words.status.${status}`)} <strong>{t('number', { count })}</strong>
          </li>
        ))}
      </ul>
      <Fold
        title={t('progress.noteAnswers')}
        level={3}
        look="link"
        isOpen={isOpen}
        onOpen={(opens) => onOpen(opens ? group.id : null)}
      >
        {isOpen ? <SeatList chat={group.id} seats={seats} counts={counts} groups={groups} /> : null}
      </Fold>
      {messenger === null ? null : <PasteMembers chat={group.id} messenger={messenger.name} seats={seats} />}
      <CloseRoom group={group} seats={seats} isOpen={isClosing} onOpen={setClosing} />
    </section>
  );
});
