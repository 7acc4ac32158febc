import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import { RowList } from '../../ui/row-list.tsx';
import type { PersonRow } from './model.ts';
import styles from './person-list.module.css';

const c = classes(styles);

interface PersonListProps {
  readonly rows: readonly PersonRow[];
  readonly chosen: string | null;
  readonly onChoose: (person: string) => void;
}

export function PersonList({ rows, chosen, onChoose }: PersonListProps) {
  const { t } = useTranslation();
  return (
    <RowList
      label={t('steps.people')}
      rows={rows}
      rowHeight={56}
      rowClass={c('row')}
      chosen={chosen}
      onChoose={onChoose}
    >
      {(row) => (
        <>
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
        </>
      )}
    </RowList>
  );
}
