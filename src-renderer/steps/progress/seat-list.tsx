import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import { statuses } from '../../../src-core/plan/plan.ts';
import { decide } from '../../state/decide.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { SearchField } from '../../ui/field.tsx';
import { Name } from '../../ui/person-name.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { Seat } from '../people/model.ts';
import { isStatus } from './model.ts';
import styles from './seat-list.module.css';

const c = classes(styles);
const firstFew = 40;

interface SeatListProps {
  readonly chat: ChatId;
  readonly seats: readonly Seat[];
}

/** Each person's answer, noted with one choice. */
export function SeatList({ chat, seats }: SeatListProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const found = [...seats]
    .sort((a, b) => a.name.localeCompare(b.name))
    .filter(({ name }) => name.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()));
  const shown = showsAll ? found : found.slice(0, firstFew);
  return (
    <div className={c('seats')}>
      {seats.length > 10 ? <SearchField label={t('people.search')} value={search} onChange={setSearch} /> : null}
      {found.length === 0 ? <p>{t('people.noneFound')}</p> : null}
      <ul>
        {shown.map((seat) => (
          <SeatRow key={seat.person.id} chat={chat} seat={seat} />
        ))}
      </ul>
      {shown.length === found.length ? null : (
        <Button onPress={() => setShowsAll(true)}>{t('members.showAll', { count: found.length })}</Button>
      )}
    </div>
  );
}

function SeatRow({ chat, seat }: { readonly chat: ChatId; readonly seat: Seat }) {
  const { t } = useTranslation();
  const { person, name, status } = seat;
  const change = (id: string) => {
    if (!isStatus(id)) return;
    void decide(
      { type: 'set-status', chat, people: [person.id], standing: { status: id } },
      t('progress.noted', { name, status: t(`words.status.${id}`) }),
    );
  };
  return (
    <li className={c('seat')}>
      <span className={c('name')}>
        <StatusMark status={status} />
        <Name>{name}</Name>
      </span>
      <Choice
        label={t('progress.statusOf', { name })}
        hideLabel
        options={statuses.map((id) => ({ id, word: t(`words.status.${id}`) }))}
        chosen={status}
        onChoose={change}
      />
    </li>
  );
}
