import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import { openPerson } from '../../../state/window-state.ts';
import { classes } from '../../../ui/classes.ts';
import { NobodyYet } from '../../../ui/drawings.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { SearchField } from '../../../ui/field.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import type { Known } from '../model.ts';
import { DotGrid } from './dot-grid.tsx';
import { HoldChoices } from './hold-choices.tsx';
import { HoldsList } from './holds-list.tsx';
import { holdPicture, narrowed, sortedRows, type HoldFilter } from './model.ts';
import styles from './holds-view.module.css';

const c = classes(styles);

/** Who is in which group: a picture of dots, and the same as a list of sentences. */
export function HoldsView({ known, decisions }: { readonly known: Known; readonly decisions: Decisions }) {
  const { t } = useTranslation();
  const [look, setLook] = useState<'picture' | 'list'>('picture');
  const [filter, setFilter] = useState<HoldFilter>({ sort: 'groups', text: '', chat: null, several: false });
  /** Typing is never kept waiting by the picture. */
  const asked = useDeferredValue(filter);
  const whole = useMemo(() => holdPicture(known, decisions), [known, decisions]);
  const sorted = useMemo(() => sortedRows(whole, asked.sort), [whole, asked.sort]);
  const picture = useMemo(() => narrowed(whole, sorted, asked), [whole, sorted, asked]);
  const change = useCallback((part: Partial<HoldFilter>) => setFilter((before) => ({ ...before, ...part })), []);
  return (
    <div className={c('view')}>
      <div className={c('tools')}>
        <div className={c('controls')}>
          <div className={c('search')}>
            <SearchField label={t('holds.search')} value={filter.text} onChange={(text) => change({ text })} />
          </div>
          <HoldChoices sort={filter.sort} chat={filter.chat} groups={whole.all.columns} onChange={change} />
          <Segments
            label={t('holds.look')}
            segments={[
              { id: 'picture', word: t('holds.picture') },
              { id: 'list', word: t('holds.list') },
            ]}
            chosen={look}
            onChoose={setLook}
          />
        </div>
        <div className={c('below')}>
          <Toggle isOn={filter.several} onChange={(several) => change({ several })}>
            {t('holds.several')}
          </Toggle>
          <p className={c('soft')} role="status">
            {t('holds.shown', { shown: picture.rows.length, count: whole.all.rows.length })}
          </p>
        </div>
      </div>
      {picture.rows.length === 0 ? (
        <Empty drawing={<NobodyYet />} title={t('holds.none')} />
      ) : look === 'picture' ? (
        <DotGrid picture={picture} onOpen={openPerson} />
      ) : (
        <HoldsList picture={picture} onOpen={openPerson} />
      )}
    </div>
  );
}
