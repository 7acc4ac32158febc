import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BookUser } from 'lucide-react';
import { chooseFiles } from '../../state/reading.ts';
import { usePlan } from '../../state/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { NobodyYet } from '../../ui/drawings.tsx';
import { Empty } from '../../ui/empty.tsx';
import { SearchField } from '../../ui/field.tsx';
import { FilterWords } from '../../ui/filter-words.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoPanes } from '../../ui/two-panes.tsx';
import { NoChatsYet } from '../start/no-chats-yet.tsx';
import { knownPeople, matches, passesFilter, personFilters, personRows, type PersonFilter } from './model.ts';
import { PersonDetail } from './person-detail.tsx';
import { PersonList } from './person-list.tsx';
import { SamePersonQuestion } from './same-person-question.tsx';
import styles from './people-screen.module.css';

const c = classes(styles);

/** One row a person, however many names the chats have for them. */
export function PeopleScreen() {
  const { t } = useTranslation();
  const plan = usePlan();
  const [filter, setFilter] = useState<PersonFilter>('all');
  const [search, setSearch] = useState('');
  /** Typing is never kept waiting by a long list. */
  const searched = useDeferredValue(search);
  const filtered = useDeferredValue(filter);
  const [chosen, setChosen] = useState<string | null>(null);
  const known = useMemo(() => (plan === null ? null : knownPeople(plan.facts, plan.decisions)), [plan]);
  const rows = useMemo(() => (known === null || plan === null ? [] : personRows(known, plan.decisions)), [known, plan]);
  if (known === null || rows.length === 0) return <NoChatsYet title={t('steps.people')} />;
  const shown = rows.filter((row) => passesFilter(row, filtered) && matches(row, searched));
  const detail = rows.find(({ person }) => person.id === chosen);
  const words = personFilters
    .map((id) => ({ id, word: t(`people.filters.${id}`), count: rows.filter((row) => passesFilter(row, id)).length }))
    .filter(({ id, count }) => id === 'all' || count > 0);
  return (
    <Screen
      width="wide"
      title={t('steps.people')}
      lead={t('people.lead', { count: rows.length })}
      actions={
        <Button icon={BookUser} onPress={() => void chooseFiles('contacts')}>
          {t('people.addressBook')}
        </Button>
      }
    >
      <TwoPanes
        detail={detail === undefined ? null : <PersonDetail key={detail.person.id} row={detail} />}
        backTo={t('steps.people')}
        onBack={() => setChosen(null)}
      >
        <div className={c('tools')}>
          <SamePersonQuestion suggestions={known.resolution.suggestions} rows={rows} />
          <SearchField label={t('people.search')} value={search} onChange={setSearch} />
          <FilterWords
            label={t('people.filter')}
            words={words}
            chosen={filter}
            onChoose={(id) => setFilter(personFilters.find((known) => known === id) ?? 'all')}
            countText={(count) => t('number', { count })}
          />
        </div>
        {shown.length === 0 ? (
          <Empty drawing={<NobodyYet />} title={t('people.noneFound')}>
            <Button
              onPress={() => {
                setSearch('');
                setFilter('all');
              }}
            >
              {t('groups.showAll')}
            </Button>
          </Empty>
        ) : (
          <PersonList rows={shown} chosen={chosen} onChoose={setChosen} />
        )}
      </TwoPanes>
    </Screen>
  );
}
