import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import { openPerson } from '../../../state/window-state.ts';
import { classes } from '../../../ui/classes.ts';
import { SearchField } from '../../../ui/field.tsx';
import { NoneFound } from '../../../ui/none-found.tsx';
import { PrintButton } from '../../../ui/print-button.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import type { Known } from '../model.ts';
import { DotGrid } from './dot-grid.tsx';
import { looks, type Look } from './dot.tsx';
import { HoldChoices } from './hold-choices.tsx';
import { HoldsList } from './holds-list.tsx';
import { PrintedGrid } from './printed-grid.tsx';
import { holdPicture, narrowed, sortedRows, type HoldFilter } from './model.ts';
import styles from './holds-view.module.css';

const c = classes(styles);

interface HoldsViewProps {
  readonly known: Known;
  readonly decisions: Decisions;
  /** What is shown at first. */
  readonly first: Look;
}

/** Who is in which group, how alive or how far: a picture of marks, the same as a list of sentences, and on paper. */
export function HoldsView({ known, decisions, first }: HoldsViewProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<'picture' | 'list'>('picture');
  const [look, setLook] = useState(first);
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
            chosen={form}
            onChoose={setForm}
          />
        </div>
        <div className={c('below')}>
          <Segments
            label={t('holds.about')}
            segments={looks.map((id) => ({ id, word: t(`holds.abouts.${id}`) }))}
            chosen={look}
            onChoose={setLook}
          />
          <Toggle isOn={filter.several} onChange={(several) => change({ several })}>
            {t('holds.several')}
          </Toggle>
          <p className={c('soft')} role="status">
            {t('holds.shown', { shown: picture.rows.length, count: whole.all.rows.length })}
          </p>
          <PrintButton />
        </div>
      </div>
      {picture.rows.length === 0 ? (
        <NoneFound title={t('people.noneFound')} onShowAll={() => change({ text: '', chat: null, several: false })} />
      ) : form === 'picture' ? (
        <DotGrid picture={picture} look={look} onOpen={openPerson} />
      ) : (
        <HoldsList picture={picture} look={look} onOpen={openPerson} />
      )}
      <PrintedGrid picture={picture} look={look} />
    </div>
  );
}
