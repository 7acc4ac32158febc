import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openPerson } from '../../../state/window-state.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Name } from '../../../ui/person-name.tsx';
import type { Known } from '../model.ts';
import { mergedPeople } from './model.ts';
import styles from './merged-people.module.css';

const c = classes(styles);
const firstFew = 8;

/** What was put together without asking, because it is certain; each can be looked at and taken apart. */
export function MergedPeople({ known }: { readonly known: Known }) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const people = mergedPeople(known);
  if (people.length === 0) return null;
  const shown = showsAll ? people.slice(0, 500) : people.slice(0, firstFew);
  return (
    <section className={c('merged')} aria-label={t('review.merged')}>
      <h2>{t('review.merged')}</h2>
      <p className={c('soft')}>{t('review.mergedLead', { count: people.length })}</p>
      <ul className={c('list')}>
        {shown.map((person) => (
          <li key={person.id} className={c('one')}>
            <Button look="link" onPress={() => openPerson(person.id)}>
              <Name>{known.standings.decisionOf(person.id).name ?? person.name}</Name>
            </Button>
            <span className={c('soft')}>
              <Name>{[...new Set(person.in.map(({ as }) => as))].join(' · ')}</Name>
            </span>
          </li>
        ))}
      </ul>
      {shown.length === people.length ? null : (
        <Button onPress={() => setShowsAll(true)}>{t('members.showAll', { count: people.length })}</Button>
      )}
    </section>
  );
}
