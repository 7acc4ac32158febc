import { useTranslation } from 'react-i18next';
import type { AskRow } from '../../../src-core/invite/ask-list.ts';
import type { PersonId } from '../../../src-core/people/person.ts';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { Fold } from '../../ui/fold.tsx';
import { Name } from '../../ui/person-name.tsx';
import { type HelperShare, mine } from './model.ts';
import styles from './helpers.module.css';

const c = classes(styles);
/** More are changed more easily with another group or other helpers. */
const mostByHand = 200;

interface SharesProps {
  readonly toAsk: readonly AskRow[];
  readonly shares: readonly HelperShare[];
  readonly onGive: (person: PersonId, name: string) => void;
}

/** Who would ask whom, and each single one changed by hand. */
export function Shares({ toAsk, shares, onGive }: SharesProps) {
  const { t } = useTranslation();
  const options = [...shares.map(({ name }) => ({ id: name, word: name })), { id: mine, word: t('helpers.mine') }];
  const to = new Map(shares.flatMap(({ name, people }) => people.map(({ id }) => [id, name])));
  return (
    <>
      <ul className={c('shares')} aria-label={t('helpers.shares')}>
        {shares.map(({ name, people }) => (
          <li key={name}>
            <p className={c('strong')}>{t('helpers.share', { name, count: people.length })}</p>
            <p className={c('soft')}>
              <Name>{people.map((person) => person.name).join(', ')}</Name>
            </p>
          </li>
        ))}
      </ul>
      <Fold title={t('helpers.byHand')} level={3} look="link">
        <ul className={c('people')}>
          {toAsk.slice(0, mostByHand).map((person) => (
            <li key={person.id} className={c('person')}>
              <Name>{person.name}</Name>
              <Choice
                label={t('helpers.whoAsks', { name: person.name })}
                hideLabel
                options={options}
                chosen={to.get(person.id) ?? mine}
                onChoose={(name) => onGive(person.id, name)}
              />
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
