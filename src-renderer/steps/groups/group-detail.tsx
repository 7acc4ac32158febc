import { useTranslation } from 'react-i18next';
import { Send } from 'lucide-react';
import { groupKinds } from '../../../src-core/groups/group.ts';
import { decide } from '../../state/decide.ts';
import { goTo, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { day } from '../../ui/dates.ts';
import { Name } from '../../ui/person-name.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { DateOrderQuestion } from './date-order-question.tsx';
import { GroupTitle } from './group-title.tsx';
import { KindReasons } from './kind-reasons.tsx';
import { GroupMembers } from './members/group-members.tsx';
import type { GroupFacts } from './model.ts';
import { RoomLine } from './room-line.tsx';
import styles from './group-detail.module.css';

const c = classes(styles);

/** Everything known about one group and what can be done with it. */
export function GroupDetail({ group }: { readonly group: GroupFacts }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const chat = useWindow(({ opened }) => opened?.plan.facts.chats.find(({ id }) => id === group.id));
  const title = group.title ?? t('groups.untitled');
  const changeKind = (id: string) => {
    const kind = groupKinds.find((known) => known === id);
    if (kind === undefined) return;
    void decide({ type: 'change-group', chat: group.id, change: { kind } }, (t) =>
      t('groups.kindChanged', { title: group.title ?? t('groups.untitled'), kind: t(`words.groupKind.${kind}`) }),
    );
  };
  const leaveOut = (leftOut: boolean) =>
    void decide({ type: 'change-group', chat: group.id, change: { leftOut: leftOut || null } }, (t) =>
      t(leftOut ? 'groups.leftOutDone' : 'groups.takenInDone', { title: group.title ?? t('groups.untitled') }),
    );
  return (
    <section className={c('detail')} aria-label={title}>
      <GroupTitle chat={group.id} title={title} />
      <p className={c('sum')}>
        {group.isDirect ? t('words.chatKind.direct') : t('groups.members', { count: group.members })}
        {' · '}
        {t('loaded.messages', { count: group.messages })}
        {chat === undefined || chat.first === null || chat.last === null ? null : (
          <>
            <br />
            {t('groups.span', { first: day(chat.first, language), last: day(chat.last, language) })}
          </>
        )}
      </p>
      {chat === undefined || group.isDirect ? null : <RoomLine chat={chat} />}
      {group.isDirect || group.isLeftOut ? null : (
        <Button look="main" icon={Send} onPress={() => goTo('invite', group.id)}>
          {t('groups.invite')}
        </Button>
      )}
      {chat !== undefined && !chat.dateOrderCertain ? <DateOrderQuestion chat={chat} /> : null}
      {group.isDirect ? null : (
        <div className={c('controls')}>
          <Choice
            label={t('groups.kind')}
            options={groupKinds.map((kind) => ({ id: kind, word: t(`words.groupKind.${kind}`) }))}
            chosen={group.kind}
            onChoose={changeKind}
          />
          {group.kindIs === 'probable' ? <p className={c('doubt')}>{t('groups.kindProbable')}</p> : null}
          {chat === undefined ? null : <KindReasons chat={chat} title={title} isSaid={group.kindIs === 'said'} />}
          <Toggle isOn={group.isLeftOut} onChange={leaveOut}>
            {t('groups.leaveOut')}
          </Toggle>
        </div>
      )}
      <GroupMembers chat={group.id} title={title} />
      {chat === undefined ? (
        <p className={c('source')}>
          {t('handmade.isHandmade')}{' '}
          <Button
            look="link"
            onPress={() =>
              void decide({ type: 'remove-chat', chat: group.id }, (t) =>
                t('handmade.removed', { title: group.title ?? t('groups.untitled') }),
              )
            }
          >
            {t('handmade.remove')}
          </Button>
        </p>
      ) : (
        <p className={c('source')}>
          {t('groups.source')} <Name>{chat.source.file}</Name>
          {chat.beginning === 'cut' ? <> {t('groups.cut')}</> : null}
        </p>
      )}
    </section>
  );
}
