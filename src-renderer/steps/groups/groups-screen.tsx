import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import { chooseFiles } from '../../state/reading.ts';
import { usePlan } from '../../state/use-plan.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { SearchField } from '../../ui/field.tsx';
import { FilterWords } from '../../ui/filter-words.tsx';
import { NoneFound } from '../../ui/none-found.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Tools } from '../../ui/tools.tsx';
import { TwoPanes } from '../../ui/two-panes.tsx';
import { ModeQuestion } from '../mode/mode-question.tsx';
import { NoChatsYet } from '../start/no-chats-yet.tsx';
import { GroupDetail } from './group-detail.tsx';
import { GroupList } from './group-list.tsx';
import { HandmadeGroup } from './members/handmade-group.tsx';
import { filterCounts, groupFacts, isKind, isShown, type GroupFilter } from './model.ts';

/** All chats that were read; the chosen one stands beside the list with everything known about it. */
export function GroupsScreen() {
  const { t } = useTranslation();
  const plan = usePlan();
  const chosen = useWindow(({ group }) => group);
  const [filter, setFilter] = useState<GroupFilter>('all');
  const [search, setSearch] = useState('');
  /** Typing is never kept waiting by a long list. */
  const searched = useDeferredValue(search);
  const filtered = useDeferredValue(filter);
  const groups = useMemo(() => (plan === null ? [] : groupFacts(plan.facts, plan.decisions)), [plan]);
  if (groups.length === 0) return <NoChatsYet step="groups" more={<HandmadeGroup />} />;
  const shown = groups.filter((group) => isShown(group, filtered, searched));
  const detail = groups.find(({ id }) => id === chosen);
  return (
    <Screen
      width="wide"
      title={t('steps.groups')}
      lead={t('groups.lead', {
        groups: t('groups.countGroups', { count: groups.filter(({ isDirect }) => !isDirect).length }),
        direct: t('groups.countDirect', { count: groups.filter(({ isDirect }) => isDirect).length }),
      })}
      actions={
        <>
          <HandmadeGroup />
          <Button icon={Plus} onPress={() => void chooseFiles('chats')}>
            {t('groups.loadMore')}
          </Button>
        </>
      }
    >
      <TwoPanes
        detail={detail === undefined ? null : <GroupDetail key={detail.id} group={detail} />}
        backTo={t('steps.groups')}
        onBack={() => useWindow.setState({ group: null })}
      >
        <Tools>
          <ModeQuestion />
          <SearchField label={t('groups.search')} value={search} onChange={setSearch} />
          <FilterWords
            label={t('groups.filter')}
            words={filterCounts(groups).map((word) => ({
              id: word.filter,
              word: isKind(word.filter) ? t(`words.groupKind.${word.filter}`) : t(`filters.${word.filter}`),
              count: word.count,
            }))}
            chosen={filter}
            onChoose={(id) => setFilter(filterCounts(groups).find((word) => word.filter === id)?.filter ?? 'all')}
            countText={(count) => t('number', { count })}
          />
        </Tools>
        {shown.length === 0 ? (
          <NoneFound
            title={t('groups.noneFound')}
            onShowAll={() => {
              setSearch('');
              setFilter('all');
            }}
          />
        ) : (
          <GroupList groups={shown} chosen={chosen} onChoose={(id) => useWindow.setState({ group: id })} />
        )}
      </TwoPanes>
    </Screen>
  );
}
