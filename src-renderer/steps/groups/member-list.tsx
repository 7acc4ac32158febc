import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../src-core/groups/group.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import { evidenceSentences } from './evidence.ts';
import type { Roster, RosterRow } from './members/roster.ts';
import styles from './member-list.module.css';

const c = classes(styles);
const firstFew = 50;
const parts = ['sure', 'probable', 'former'] as const;

interface MemberListProps {
  readonly roster: Roster;
  /** Members whom the export only counts. */
  readonly unnamed: number;
  readonly isExported: boolean;
  readonly onTakeOut: (text: string, name: string) => void;
}

/** Who belongs to the group and how we know it: surely, probably, no longer. */
export function MemberList({ roster, unnamed, isExported, onTakeOut }: MemberListProps) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const words = { sure: t('check.sure'), probable: t('check.probably'), former: t('check.former') };
  const all = parts.reduce((sum, part) => sum + roster[part].length, 0);
  return (
    <section className={c('members')} aria-label={t('members.title')}>
      <h3>{t('members.title')}</h3>
      {parts.map((part) => {
        const rows = showsAll ? roster[part] : roster[part].slice(0, firstFew);
        if (rows.length === 0) return null;
        return (
          <section key={part} className={c('part')} aria-label={words[part]}>
            <h4 className={c('heading')}>
              {words[part]} <span className={c('count')}>{t('number', { count: roster[part].length })}</span>
            </h4>
            <ul className={c('list')}>
              {rows.map((row, index) => (
                <MemberRow key={index} row={row} isGone={part === 'former'} onTakeOut={onTakeOut} />
              ))}
            </ul>
          </section>
        );
      })}
      {showsAll || parts.every((part) => roster[part].length <= firstFew) ? null : (
        <Button onPress={() => setShowsAll(true)}>{t('members.showAll', { count: all })}</Button>
      )}
      {unnamed === 0 ? null : <p className={c('unnamed')}>{t('members.unnamed', { count: unnamed })}</p>}
      {isExported ? <p className={c('unnamed')}>{t('members.silent')}</p> : null}
    </section>
  );
}

interface MemberRowProps {
  readonly row: RosterRow;
  readonly isGone: boolean;
  readonly onTakeOut: (text: string, name: string) => void;
}

function MemberRow({ row: { member, addedAs }, isGone, onTakeOut }: MemberRowProps) {
  const { t } = useTranslation();
  return (
    <li className={c('member', isGone && 'gone')}>
      <span className={c('name')}>
        <Name>{member.isMe ? t('members.me') : member.name}</Name>
        {member.isProfileName ? <span className={c('mark')}>{t('members.profileName')}</span> : null}
        {member.isAdmin ? <span className={c('mark')}>{t('members.admin')}</span> : null}
      </span>
      {addedAs === null ? (
        <Evidence member={member} />
      ) : (
        <span className={c('evidence')}>
          {t('check.addedByYou')}
          {' · '}
          <Button
            look="link"
            aria-label={t('check.takeOutThis', { name: member.name })}
            onPress={() => onTakeOut(addedAs, member.name)}
          >
            {t('check.takeOut')}
          </Button>
        </span>
      )}
      {member.formerNames.length === 0 ? null : (
        <span className={c('evidence')}>{t('members.formerNames', { names: member.formerNames.join(', ') })}</span>
      )}
    </li>
  );
}

function Evidence({ member }: { readonly member: Member }) {
  const language = useWindow(({ settings }) => settings.language);
  return <span className={c('evidence')}>{evidenceSentences(member, new Date(), language).join(' · ')}</span>;
}
