import { useTranslation } from 'react-i18next';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import type { PersonRow } from './model.ts';
import styles from './person-list.module.css';

const c = classes(styles);
const rowHeight = 56;

interface PersonListProps {
  readonly rows: readonly PersonRow[];
  readonly chosen: string | null;
  readonly onChoose: (person: string) => void;
}

/** Only the rows in sight are in the page, so thousands stay smooth. */
export function PersonList({ rows, chosen, onChoose }: PersonListProps) {
  const { t } = useTranslation();
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      <GridList
        aria-label={t('steps.people')}
        className={c('list')}
        items={rows}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys];
          if (id !== undefined) onChoose(String(id));
        }}
      >
        {(row) => (
          <GridListItem textValue={row.name} className={c('row')}>
            <span className={c('name')}>
              <Name>{row.name}</Name>
              {row.doNotAsk ? <span className={c('mark')}>{t('words.status.do-not-ask')}</span> : null}
            </span>
            <span className={c('groups')}>
              {row.groups.length === 0 ? (
                t('people.inNoGroup')
              ) : (
                <Name>{row.groups.map(({ title }) => title).join(', ')}</Name>
              )}
            </span>
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}
