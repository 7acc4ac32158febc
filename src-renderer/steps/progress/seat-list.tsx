import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import { statuses, type PersonInGroup, type Status } from '../../../src-core/plan/plan.ts';
import { decide } from '../../state/decide.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { SearchField } from '../../ui/field.tsx';
import { FilterWords } from '../../ui/filter-words.tsx';
import { Name } from '../../ui/person-name.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { companions, isStatus, shownSeats, type GroupProgress, type NotedSeat, type OtherGroup } from './model.ts';
import { StandingEditor } from './standing-editor.tsx';
import styles from './seat-list.module.css';

const c = classes(styles);
const firstFew = 40;

interface SeatListProps {
  readonly chat: ChatId;
  readonly seats: readonly NotedSeat[];
  readonly counts: GroupProgress['counts'];
  readonly groups: readonly OtherGroup[];
}

/** Each person's answer, noted with one choice; or the same for everybody who was found at once. */
export function SeatList({ chat, seats, counts, groups }: SeatListProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Status | 'all'>('all');
  const [showsAll, setShowsAll] = useState(false);
  const found = shownSeats(seats, filter, search);
  const shown = showsAll ? found : found.slice(0, firstFew);
  const noteAll = (id: string) => {
    if (!isStatus(id)) return;
    void decide(
      { type: 'set-status', chat, people: found.map(({ person }) => person.id), standing: { status: id } },
      (t) => t('progress.notedMany', { count: found.length, status: t(`words.status.${id}`) }),
    );
  };
  return (
    <div className={c('seats')}>
      {seats.length > 10 ? <SearchField label={t('people.search')} value={search} onChange={setSearch} /> : null}
      {counts.length > 1 || filter !== 'all' ? (
        <FilterWords
          label={t('people.filter')}
          words={[
            { id: 'all', word: t('filters.all'), count: seats.length },
            ...counts.map(({ status, count }) => ({ id: status, word: t(`words.status.${status}`), count })),
          ]}
          chosen={filter}
          onChoose={(id) => setFilter(isStatus(id) ? id : 'all')}
          countText={(count) => t('number', { count })}
        />
      ) : null}
      {found.length > 1 ? (
        <div className={c('all')}>
          <Choice
            label={t('progress.noteAll', { count: found.length })}
            hideLabel
            placeholder={t('progress.noteAll', { count: found.length })}
            options={statuses.map((id) => ({ id, word: t(`words.status.${id}`) }))}
            chosen={null}
            onChoose={noteAll}
          />
        </div>
      ) : null}
      {found.length === 0 ? <p>{t('people.noneFound')}</p> : null}
      <ul>
        {shown.map((seat) => (
          <SeatRow key={seat.person.id} chat={chat} seat={seat} seats={seats} groups={groups} />
        ))}
      </ul>
      {shown.length === found.length ? null : (
        <Button onPress={() => setShowsAll(true)}>{t('members.showAll', { count: found.length })}</Button>
      )}
    </div>
  );
}

interface SeatRowProps {
  readonly chat: ChatId;
  readonly seat: NotedSeat;
  readonly seats: readonly NotedSeat[];
  readonly groups: readonly OtherGroup[];
}

function SeatRow({ chat, seat, seats, groups }: SeatRowProps) {
  const { t } = useTranslation();
  const { person, name, status, standing } = seat;
  const note = (next: PersonInGroup) =>
    void decide({ type: 'set-status', chat, people: [person.id], standing: next }, (t) =>
      t('progress.noted', { name, status: t(`words.status.${next.status}`) }),
    );
  return (
    <li className={c('seat')}>
      <span className={c('name')}>
        <StatusMark status={status} />
        <Name>{name}</Name>
      </span>
      <div className={c('choice')}>
        <Choice
          label={t('progress.statusOf', { name })}
          hideLabel
          options={statuses.map((id) => ({ id, word: t(`words.status.${id}`) }))}
          chosen={status}
          onChoose={(id) => (isStatus(id) && id !== standing.status ? note({ status: id }) : undefined)}
        />
      </div>
      {standing.status === status ? (
        <StandingEditor
          chat={chat}
          standing={standing}
          companions={status === 'coming-if' ? companions(seats, person.id) : []}
          groups={groups}
          onChange={note}
        />
      ) : null}
    </li>
  );
}
