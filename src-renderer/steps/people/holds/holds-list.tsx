import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { HoldsMe } from '../../../../src-core/people/holds-me.ts';
import { useWindow } from '../../../state/window-state.ts';
import { classes } from '../../../ui/classes.ts';
import { Name } from '../../../ui/person-name.tsx';
import { cellWords } from './words.ts';
import styles from './holds-list.module.css';

const c = classes(styles);
const rowHeight = 64;

interface HoldsListProps {
  readonly picture: HoldsMe;
  readonly onOpen: (person: string) => void;
}

/** The picture in words: one sentence a person. */
export const HoldsList = memo(({ picture, onOpen }: HoldsListProps) => {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const now = new Date();
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      <GridList
        aria-label={t('people.view.holds')}
        className={c('list')}
        items={picture.rows.map((row) => ({ id: row.person, row }))}
        onAction={(key) => onOpen(String(key))}
      >
        {({ row }) => (
          <GridListItem textValue={row.name} className={c('row')}>
            <span className={c('name')}>
              <Name>{row.name}</Name> <span className={c('soft')}>{t('holds.groups', { count: row.groups })}</span>
            </span>
            <span className={c('soft', 'chats')}>
              <Name>
                {row.cells
                  .map((cell) => {
                    const title = picture.columns[cell.column]?.title;
                    return `${title === undefined || title === '' ? t('groups.untitled') : title} (${cellWords(cell, now, language)})`;
                  })
                  .join(' · ')}
              </Name>
            </span>
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
});
