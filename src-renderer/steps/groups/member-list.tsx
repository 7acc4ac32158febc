import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadChat } from '../../../src-core/chat/chat.ts';
import type { Member } from '../../../src-core/groups/group.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import { evidenceSentences } from './evidence.ts';
import { derived } from './model.ts';
import styles from './member-list.module.css';

const c = classes(styles);
const firstFew = 50;

/** Who belongs to the group and how we know it; people who left stand at the end. */
export function MemberList({ chat }: { readonly chat: ReadChat }) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const { members, unnamed } = derived(chat).membership;
  const sorted = [...members].sort((a, b) => Number(isGone(a)) - Number(isGone(b)) || b.messages - a.messages);
  const shown = showsAll ? sorted : sorted.slice(0, firstFew);
  return (
    <section className={c('members')} aria-label={t('members.title')}>
      <h3>{t('members.title')}</h3>
      <ul className={c('list')}>
        {shown.map((member, index) => (
          <MemberRow key={index} member={member} />
        ))}
      </ul>
      {shown.length === sorted.length ? null : (
        <Button onPress={() => setShowsAll(true)}>{t('members.showAll', { count: sorted.length })}</Button>
      )}
      {unnamed === 0 ? null : <p className={c('unnamed')}>{t('members.unnamed', { count: unnamed })}</p>}
      <p className={c('unnamed')}>{t('members.silent')}</p>
    </section>
  );
}

function MemberRow({ member }: { readonly member: Member }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  return (
    <li className={c('member', isGone(member) && 'gone')}>
      <span className={c('name')}>
        <Name>{member.isMe ? t('members.me') : member.name}</Name>
        {member.isProfileName ? <span className={c('mark')}>{t('members.profileName')}</span> : null}
        {member.isAdmin ? <span className={c('mark')}>{t('members.admin')}</span> : null}
        {isGone(member) || member.certainty === 'probable' ? (
          <span className={c('mark')}>{t(`members.${isGone(member) ? 'former' : 'probable'}`)}</span>
        ) : null}
      </span>
      <span className={c('evidence')}>{evidenceSentences(member, new Date(), language).join(' · ')}</span>
      {member.formerNames.length === 0 ? null : (
        <span className={c('evidence')}>{t('members.formerNames', { names: member.formerNames.join(', ') })}</span>
      )}
    </li>
  );
}

const isGone = ({ state }: Member) => state === 'left' || state === 'removed';
