import { memo, use } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { ago } from '../../ui/dates.ts';
import { Name } from '../../ui/person-name.tsx';
import { RowList } from '../../ui/row-list.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { LetterContext } from './letter-context.ts';
import { firstWords, statusWord, type AskRow } from './model.ts';
import styles from './ask-list.module.css';

const c = classes(styles);

interface AskListProps {
  readonly rows: readonly AskRow[];
  readonly chosen: string | null;
  readonly onChoose: (person: string) => void;
}

/** Whom to ask, each with the first words of their own message. */
export const AskList = memo(function AskList({ rows, chosen, onChoose }: AskListProps) {
  const { t } = useTranslation();
  return (
    <RowList label={t('ask.people')} rows={rows} rowHeight={64} rowClass={c('row')} chosen={chosen} onChoose={onChoose}>
      {(row) => <RowWords row={row} />}
    </RowList>
  );
});

function RowWords({ row }: { readonly row: AskRow }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const typed = use(LetterContext);
  return (
    <>
      <span className={c('name')}>
        <Name>{row.name}</Name>
        <span className={c('status')}>
          <StatusMark status={row.status} />
          <span>
            {row.housemate !== null
              ? t('ask.housemateShort', { name: row.housemate })
              : row.helper !== null && row.status === 'not-asked'
                ? t('ask.byHelper', { name: row.helper })
                : row.lastAsked === null
                  ? t(statusWord(row))
                  : t('ask.lastAsked', { ago: ago(row.lastAsked, new Date(), language), count: row.times })}
          </span>
        </span>
      </span>
      <span className={c('words')}>
        <Name>{firstWords(row, typed, language)}</Name>
      </span>
    </>
  );
}
