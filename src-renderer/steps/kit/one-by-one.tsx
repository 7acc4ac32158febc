import { useTranslation } from 'react-i18next';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import type { Greeted } from './model.ts';
import styles from './more-texts.module.css';

const c = classes(styles);

interface OneByOneProps {
  readonly people: readonly Greeted[];
  /** null: nobody in particular. */
  readonly at: number | null;
  readonly onGo: (at: number | null) => void;
}

/** Leafs through the people of a group, so that the text can be read as each of them gets it. */
export function OneByOne({ people, at, onGo }: OneByOneProps) {
  const { t } = useTranslation();
  const person = at === null ? undefined : people[at];
  return (
    <div className={c('people')} role="group" aria-label={t('moreTexts.to')}>
      <Button
        icon={ChevronLeft}
        aria-label={t('moreTexts.previous')}
        isDisabled={at === null}
        onPress={() => onGo(at === null || at === 0 ? null : at - 1)}
      />
      <span role="status" className={c('person')}>
        {person === undefined || at === null ? (
          t('moreTexts.toAll')
        ) : (
          <Name>{t('moreTexts.person', { name: person.name, number: at + 1, count: people.length })}</Name>
        )}
      </span>
      <Button
        icon={ChevronRight}
        aria-label={t('moreTexts.next')}
        isDisabled={at === people.length - 1}
        onPress={() => onGo(at === null ? 0 : at + 1)}
      />
    </div>
  );
}
