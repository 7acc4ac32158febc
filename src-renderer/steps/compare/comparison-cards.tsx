import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { AboutMessenger } from '../messenger/about-messenger.tsx';
import type { ComparisonShown } from './comparison-table.tsx';
import { rowWords } from './row-words.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { useWishes } from './wishes.ts';
import styles from './comparison-cards.module.css';

const c = classes(styles);

/** The same for narrow windows: one card a messenger. */
export function ComparisonCards({ comparison, subject, chosen, onChoose, onAsk }: ComparisonShown) {
  const { t } = useTranslation();
  const wishes = useWishes();
  return (
    <ul className={c('cards')}>
      {comparison.columns.map(({ messenger, alreadyThere }, column) => (
        <li key={messenger.id} className={c('card')}>
          <h3 className={c('name')}>
            <AboutMessenger messenger={messenger}>{messenger.name}</AboutMessenger>
          </h3>
          <p className={c('there')}>
            {alreadyThere === 0
              ? t('compare.nobodyKnown')
              : t('compare.there', { there: alreadyThere, count: subject.people.length })}
          </p>
          <ul>
            {comparison.rows.map((row) => {
              const cell = row.cells[column];
              return cell === undefined ? null : (
                <li key={row.row}>
                  <button
                    type="button"
                    className={c('row')}
                    aria-haspopup="dialog"
                    onClick={({ currentTarget }) => onAsk({ messenger, row, cell }, currentTarget)}
                  >
                    <span>{rowWords(t, row.row, subject, wishes)}</span>
                    <VerdictMark verdict={cell.verdict} />
                  </button>
                </li>
              );
            })}
          </ul>
          {messenger.id === chosen ? (
            <p className={c('chosen')}>{t('compare.chosen')}</p>
          ) : (
            <Button onPress={() => onChoose(messenger.id)}>
              {t('compare.takeThis', { messenger: messenger.name })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
