import { useTranslation } from 'react-i18next';
import { FileInput } from 'lucide-react';
import { chooseHelperFile } from '../../state/helping.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { moment } from '../../ui/dates.ts';
import { Name } from '../../ui/person-name.tsx';
import styles from './helpers.module.css';

const c = classes(styles);

/** What went out to whom, whether answers came, and the way for them back in. */
export function HandedOutList() {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const helpers = useWindow(({ opened }) => opened?.decisions.helpers) ?? [];
  if (helpers.length === 0) return null;
  return (
    <section className={c('given')} aria-label={t('helpers.given')}>
      <h3>{t('helpers.given')}</h3>
      <ul className={c('people')}>
        {helpers.map(({ list, helper, people, at, mergedAt }) => (
          <li key={list}>
            <span className={c('strong')}>
              <Name>{helper}</Name>
            </span>{' '}
            {t('helpers.givenTo', { count: people.length, day: moment(at, language) })}{' '}
            <span className={c('soft')}>
              {mergedAt === undefined
                ? t('helpers.noAnswers')
                : t('helpers.answersOf', { day: moment(mergedAt, language) })}
            </span>
          </li>
        ))}
      </ul>
      <div className={c('line')}>
        <Button icon={FileInput} onPress={() => void chooseHelperFile(true)}>
          {t('helpers.takeIn')}
        </Button>
      </div>
    </section>
  );
}
