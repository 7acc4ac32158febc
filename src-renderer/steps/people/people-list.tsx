import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../../state/window-state.ts';
import { SearchField } from '../../ui/field.tsx';
import { FilterWords } from '../../ui/filter-words.tsx';
import { NoneFound } from '../../ui/none-found.tsx';
import { Tools } from '../../ui/tools.tsx';
import { TwoPanes } from '../../ui/two-panes.tsx';
import { matches, passesFilter, personFilters, type Known, type PersonFilter, type PersonRow } from './model.ts';
import { PersonDetail } from './person-detail.tsx';
import { PersonList } from './person-list.tsx';

/** One row a person, however many names the chats have for them; the chosen one stands beside the list. */
export function PeopleList({ rows, known }: { readonly rows: readonly PersonRow[]; readonly known: Known }) {
  const { t } = useTranslation();
  const person = useWindow((state) => state.person);
  const [filter, setFilter] = useState<PersonFilter>('all');
  const [search, setSearch] = useState('');
  /** Typing is never kept waiting by a long list. */
  const searched = useDeferredValue(search);
  const filtered = useDeferredValue(filter);
  const shown = useMemo(
    () => rows.filter((row) => passesFilter(row, filtered) && matches(row, searched)),
    [rows, filtered, searched],
  );
  const words = useMemo(
    () => personFilters.map((id) => ({ id, count: rows.filter((row) => passesFilter(row, id)).length })),
    [rows],
  );
  // A verdict may have joined the chosen one to somebody else.
  const present = person === null ? null : (known.resolution.current.get(person) ?? person);
  const detail = rows.find(({ id }) => id === present);
  const choose = (id: string | null) => useWindow.setState({ person: id });
  return (
    <TwoPanes
      detail={detail === undefined ? null : <PersonDetail key={detail.id} row={detail} rows={rows} known={known} />}
      backTo={t('steps.people')}
      onBack={() => choose(null)}
    >
      <Tools>
        <SearchField label={t('people.search')} value={search} onChange={setSearch} />
        <FilterWords
          label={t('people.filter')}
          words={words
            .filter(({ id, count }) => id === 'all' || count > 0)
            .map(({ id, count }) => ({ id, word: t(`people.filters.${id}`), count }))}
          chosen={filter}
          onChoose={(id) => setFilter(personFilters.find((word) => word === id) ?? 'all')}
          countText={(count) => t('number', { count })}
        />
      </Tools>
      {shown.length === 0 ? (
        <NoneFound
          title={t('people.noneFound')}
          onShowAll={() => {
            setSearch('');
            setFilter('all');
          }}
        />
      ) : (
        <PersonList rows={shown} chosen={detail?.id ?? null} onChoose={choose} />
      )}
    </TwoPanes>
  );
}
