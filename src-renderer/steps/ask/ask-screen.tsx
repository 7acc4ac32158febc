import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UsersRound } from 'lucide-react';
import { usePlan } from '../../state/use-plan.ts';
import { useWindow } from '../../state/window-state.ts';
import { openSheet } from '../../state/sheets.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { NobodyYet } from '../../ui/drawings.tsx';
import { Empty } from '../../ui/empty.tsx';
import { SearchField } from '../../ui/field.tsx';
import { FilterWords } from '../../ui/filter-words.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Tools } from '../../ui/tools.tsx';
import { TwoPanes } from '../../ui/two-panes.tsx';
import { groupFacts } from '../groups/model.ts';
import { AskDetail } from './ask-detail.tsx';
import { AskList } from './ask-list.tsx';
import { LetterContext } from './letter-context.ts';
import { MailToMany } from './mail-to-many.tsx';
import { LetterWords } from './letter-words.tsx';
import { askFilters, askList, isAbout, passes, type AskFilter } from './model.ts';
import { NobodyHere } from './nobody-here.tsx';
import { useLetter } from './use-letter.ts';
import styles from './ask-screen.module.css';

const c = classes(styles);
const everyGroup = '*';

/** One kind message per person, with all of that person's groups in it. `ways`: the way back to whole groups. */
export function AskScreen({ ways }: { readonly ways: ReactNode }) {
  const { t } = useTranslation();
  const plan = usePlan();
  const language = useWindow(({ settings }) => settings.language);
  const [filter, setFilter] = useState<AskFilter>(() => useWindow.getState().askAbout?.filter ?? 'to-ask');
  const [search, setSearch] = useState('');
  const [chat, setChat] = useState<string | null>(() => useWindow.getState().askAbout?.chat ?? null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { rows, ready, askings, left } = useMemo(
    () => (plan === null ? { rows: [], ready: [], askings: [], left: 0 } : askList(plan.facts, plan.decisions)),
    [plan],
  );
  // Whoever was asked and has not answered is not invited once more, but reminded.
  const kind = filter === 'waiting' ? 'reminder' : 'letter';
  const { letter, template, typed, type } = useLetter(kind, ready);
  const about = useMemo(() => rows.filter((row) => isAbout(row, chat, search)), [rows, chat, search]);
  const counts = useMemo(
    () => askFilters.map((id) => ({ id, count: about.filter((row) => passes(row, id)).length })),
    [about],
  );
  const words = counts
    .filter(({ id, count }) => id === 'to-ask' || id === 'all' || count > 0)
    .map(({ id, count }) => ({ id, word: t(`ask.filters.${id}`), count }));
  const shown = useMemo(() => about.filter((row) => passes(row, filter)), [about, filter]);
  const choose = useCallback((id: string) => setChosen(id), []);
  const group = useMemo(
    () =>
      plan === null || chat === null ? undefined : groupFacts(plan.facts, plan.decisions).find(({ id }) => id === chat),
    [plan, chat],
  );
  if (ready.length === 0) {
    return (
      <Screen title={t('steps.invite')} actions={ways}>
        <Empty drawing={<NobodyYet />} title={t('ask.noGroupReady')}>
          <p>{t('ask.noGroupReadyMore')}</p>
        </Empty>
      </Screen>
    );
  }
  const detail = rows.find(({ id }) => id === chosen);
  const next =
    detail === undefined
      ? undefined
      : rows.slice(rows.indexOf(detail) + 1).find((row) => passes(row, filter) && isAbout(row, chat, search));
  return (
    <Screen
      width="wide"
      title={t('steps.invite')}
      lead={
        left === 0
          ? t('ask.lead', { count: rows.length })
          : `${t('ask.lead', { count: rows.length })} ${t('ask.left', { count: left })}`
      }
      actions={
        <>
          {ways}
          <Button icon={UsersRound} onPress={() => openSheet('helpers')}>
            {t('helpers.button')}
          </Button>
        </>
      }
    >
      <LetterContext value={typed}>
        <TwoPanes
          detail={
            detail === undefined ? null : (
              <AskDetail
                key={`${kind} ${detail.id}`}
                row={detail}
                askings={askings}
                typed={typed}
                next={next ?? null}
                onNext={choose}
              />
            )
          }
          backTo={t('ask.people')}
          onBack={() => setChosen(null)}
        >
          <Tools scrolls>
            <div className={c('narrow')}>
              <SearchField label={t('people.search')} value={search} onChange={setSearch} />
              <Choice
                label={t('invite.group')}
                hideLabel
                options={[
                  { id: everyGroup, word: t('ask.allGroups') },
                  ...ready.map(({ chat: id, title }) => ({ id, word: title })),
                ]}
                chosen={chat ?? everyGroup}
                onChoose={(id) => setChat(id === everyGroup ? null : id)}
              />
            </div>
            <FilterWords
              label={t('people.filter')}
              words={words}
              chosen={filter}
              onChoose={(id) => setFilter(askFilters.find((known) => known === id) ?? 'to-ask')}
              countText={(count) => t('number', { count })}
            />
            <LetterWords
              key={kind}
              kind={kind}
              letter={letter}
              template={template}
              language={language}
              onTyped={type}
            />
            {group === undefined ? null : <MailToMany key={group.id} group={group} rows={rows} />}
          </Tools>
          {shown.length === 0 ? (
            <NobodyHere
              about={about}
              filter={filter}
              onFilter={setFilter}
              onShowAll={() => {
                setSearch('');
                setChat(null);
                setFilter('all');
              }}
            />
          ) : (
            <AskList rows={shown} chosen={chosen} onChoose={choose} />
          )}
        </TwoPanes>
      </LetterContext>
    </Screen>
  );
}
