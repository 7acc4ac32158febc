import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { initials, type Seat } from '../people/model.ts';
import styles from './faces.module.css';

const c = classes(styles);
const most = 60;

/** A picture only: the words beneath it say the same, so screen readers pass over it. */
export function Faces({ seats }: { readonly seats: readonly Seat[] }) {
  const { t } = useTranslation();
  return (
    <div className={c('row')} aria-hidden>
      {seats.slice(0, most).map(({ person, name, status }) => (
        <span key={person.id} className={c('face', toneOf(status))}>
          <bdi>{initials(name)}</bdi>
          {status === 'not-asked' ? null : (
            <span className={c('mark')}>
              <StatusMark status={status} />
            </span>
          )}
        </span>
      ))}
      {seats.length > most ? (
        <span className={c('more')}>{t('progress.moreFaces', { count: seats.length - most })}</span>
      ) : null}
    </div>
  );
}

function toneOf(status: Seat['status']): 'there' | 'coming' | 'asked' | 'open' | 'away' {
  if (status === 'there') return 'there';
  if (status === 'coming' || status === 'coming-if') return 'coming';
  if (status === 'asked' || status === 'thinking') return 'asked';
  return status === 'not-asked' ? 'open' : 'away';
}
