import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import { openPerson } from '../../../state/window-state.ts';
import { Choice } from '../../../ui/choice.tsx';
import { classes } from '../../../ui/classes.ts';
import { NobodyYet } from '../../../ui/drawings.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { SearchField } from '../../../ui/field.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import type { Known } from '../model.ts';
import { DotGrid } from './dot-grid.tsx';
import { HoldsList } from './holds-list.tsx';
import { chatsAside, holdPicture, holdSorts, peopleByGivenName, type HoldFilter } from './model.ts';
import styles from './holds-view.module.css';

const c = classes(styles);
const everyGroup = 'every-group';

/** Who is in which group: a picture of dots, and the same as a list of sentences. */
export function HoldsView({ known, decisions }: { readonly known: Known; readonly decisions: Decisions }) {
  const { t } = useTranslation();
  const [look, setLook] = useState<'picture' | 'list'>('picture');
  const [filter, setFilter] = useState<HoldFilter>({ sort: 'groups', text: '', chat: null, several: false });
  const asked = useDeferredValue(filter);
  const people = useMemo(() => peopleByGivenName(known, decisions), [known, decisions]);
  const aside = useMemo(() => chatsAside(known, decisions), [known, decisions]);
  const picture = useMemo(() => holdPicture(people, aside, asked), [people, aside, asked]);
  const change = (part: Partial<HoldFilter>) => setFilter({ ...filter, ...part });
  const groups = known.chats.filter(({ chat }) => !aside.has(chat));
  return (
    <div className={c('view')}>
      <div className={c('tools')}>
        <div className={c('controls')}>
          <div className={c('search')}>
            <SearchField label={t('holds.search')} value={filter.text} onChange={(text) => change({ text })} />
          </div>
          <Choice
            label={t('holds.sort')}
            hideLabel
            options={holdSorts.map((id) => ({ id, word: t(`holds.sorts.${id}`) }))}
            chosen={filter.sort}
            onChoose={(id) => change({ sort: holdSorts.find((sort) => sort === id) ?? 'groups' })}
          />
          <Choice
            label={t('holds.only')}
            hideLabel
            options={[
              { id: everyGroup, word: t('holds.everyGroup') },
              ...groups.map(({ chat, title }) => ({
                id: chat,
                word: decisions.groups[chat]?.title ?? title ?? t('groups.untitled'),
              })),
            ]}
            chosen={filter.chat ?? everyGroup}
            onChoose={(id) => change({ chat: id === everyGroup ? null : id })}
          />
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
            {t('holds.shown', { shown: picture.rows.length, count: picture.allPeople })}
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
