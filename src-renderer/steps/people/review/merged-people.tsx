import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openPerson } from '../../../state/window-state.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { useInPieces } from '../../../ui/in-pieces.ts';
import { Name } from '../../../ui/person-name.tsx';
import type { Known } from '../model.ts';
import { mergedPeople } from './model.ts';
import styles from './merged-people.module.css';

const c = classes(styles);
const firstFew = 8;
const piece = 100;

/** What was put together without asking, because it is certain; each can be looked at and taken apart. */
export function MergedPeople({ known }: { readonly known: Known }) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const people = mergedPeople(known);
  const drawn = useInPieces(showsAll ? people.length : Math.min(people.length, firstFew), piece);
  if (people.length === 0) return null;
  return (
    <section className={c('merged')} aria-label={t('review.merged')}>
      <h2>{t('review.merged')}</h2>
      <p className={c('soft')}>{t('review.mergedLead', { count: people.length })}</p>
      <ul className={c('list')}>
        {people.slice(0, drawn).map((person) => (
          <li key={person.id} className={c('one')}>
            <Button look="link" onPress={() => openPerson(person.id)}>
              <Name>{known.standings.nameOf(person)}</Name>
            </Button>
            <span className={c('soft')}>
              <Name>{[...new Set(person.in.map(({ as }) => as))].join(' · ')}</Name>
            </span>
          </li>
        ))}
      </ul>
      {showsAll || people.length <= firstFew ? null : (
        <Button onPress={() => setShowsAll(true)}>{t('members.showAll', { count: people.length })}</Button>
      )}
    </section>
  );
}
