import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../../ui/classes.ts';
import { Name } from '../../../ui/person-name.tsx';
import type { Look } from './dot.tsx';
import { sizes } from './grid-geometry.ts';
import type { SeatColumn } from './model.ts';
import styles from './dot-heads.module.css';

const c = classes(styles);

interface DotHeadsProps {
  readonly columns: readonly SeatColumn[];
  readonly width: number;
  readonly look: Look;
  /** The column that has the focus. */
  readonly here: number | null;
}

/** Titles of the groups, aslant so that sixty fit. */
export const DotHeads = memo(({ columns, width, look, here }: DotHeadsProps) => {
  const { t } = useTranslation();
  return (
    <div className={c('head')} role="row" aria-rowindex={1}>
      <span className={c('corner')} role="columnheader" aria-colindex={1}>
        {t('holds.person')}
      </span>
      {columns.map(({ chat, title, people, members, there }, index) => {
        const shown = title === '' ? t('groups.untitled') : title;
        return (
          <span
            key={chat}
            role="columnheader"
            aria-colindex={index + 2}
            aria-label={
              look === 'moved'
                ? t('holds.columnMoved', { title: shown, count: there, all: members })
                : t('holds.columnPeople', { title: shown, count: people })
            }
            className={c('column', here === index && 'here')}
            style={{ insetInlineStart: sizes.name + index * width, inlineSize: width }}
          >
            <span className={c('columnTitle')}>
              <Name>{shown}</Name>
            </span>
            {look === 'moved' ? (
              <span className={c('share')} aria-hidden>
                <span className={c('there')} style={{ inlineSize: `${(there / Math.max(1, members)) * 100}%` }} />
              </span>
            ) : null}
          </span>
        );
      })}
    </div>
  );
});
