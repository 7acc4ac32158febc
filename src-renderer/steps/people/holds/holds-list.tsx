import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../../../state/window-state.ts';
import { classes } from '../../../ui/classes.ts';
import { Name } from '../../../ui/person-name.tsx';
import { RowList } from '../../../ui/row-list.tsx';
import type { Look } from './dot.tsx';
import { cellWords } from './words.ts';
import type { SeatPicture } from './model.ts';
import styles from './holds-list.module.css';

const c = classes(styles);

interface HoldsListProps {
  readonly picture: SeatPicture;
  readonly look: Look;
  readonly onOpen: (person: string) => void;
}

/** The picture in words: one sentence a person. */
export const HoldsList = memo(({ picture, look, onOpen }: HoldsListProps) => {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const now = new Date();
  const rows = useMemo(() => picture.rows.map((row) => ({ id: row.person, name: row.name, row })), [picture]);
  return (
    <RowList label={t('people.view.holds')} rows={rows} rowHeight={64} rowClass={c('row')} onChoose={onOpen}>
      {({ row }) => (
        <>
          <span className={c('name')}>
            <Name>{row.name}</Name> <span className={c('soft')}>{t('holds.groups', { count: row.groups })}</span>
          </span>
          <span className={c('soft', 'chats')}>
            <Name>
              {row.cells
                .map((cell) => {
                  const title = picture.columns[cell.column]?.title;
                  return `${title === undefined || title === '' ? t('groups.untitled') : title} (${cellWords(cell, look, now, language)})`;
                })
                .join(' · ')}
            </Name>
          </span>
        </>
      )}
    </RowList>
  );
});
