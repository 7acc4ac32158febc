import { useTranslation } from 'react-i18next';
import { Button as AriaButton, DialogTrigger } from 'react-aria-components';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { day } from '../../ui/dates.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { saying, spokenFacts } from '../compare/sayings.ts';
import { Downloads } from './downloads.tsx';
import { GuideParts } from './guide-parts.tsx';
import styles from './about-messenger.module.css';

const c = classes(styles);

interface AboutMessengerProps {
  readonly messenger: Messenger;
  /** `name`: the messenger's own name opens it · `link`: a word among words. */
  readonly look?: 'name' | 'link';
  readonly children: string;
}

/** Everything we know of one messenger, what it cannot do first; each fact with its source and the day somebody looked. */
export function AboutMessenger({ messenger, look = 'name', children }: AboutMessengerProps) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <AriaButton className={c('opener', look)} aria-label={t('oneMessenger.open', { messenger: messenger.name })}>
        {children}
      </AriaButton>
      <Sheet title={messenger.name} lead={messenger.home === null ? undefined : messenger.home} width="reading">
        {() => <About messenger={messenger} />}
      </Sheet>
    </DialogTrigger>
  );
}

function About({ messenger }: Pick<AboutMessengerProps, 'messenger'>) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const said = spokenFacts.map((name) => ({ name, sentence: saying(t, messenger, name, language) }));
  const unknown = said.filter(({ sentence }) => sentence === null).map(({ name }) => t(`facts.names.${name}`));
  return (
    <div className={c('about')}>
      {messenger.cannot.length === 0 ? null : (
        <section className={c('part')}>
          <h3>{t('oneMessenger.cannot')}</h3>
          <ul className={c('cannot')}>
            {messenger.cannot.map((words) => (
              <li key={words.de}>{words[language]}</li>
            ))}
          </ul>
        </section>
      )}
      <Downloads messenger={messenger} />
      <GuideParts messenger={messenger} />
      <section className={c('part')}>
        <h3>{t('oneMessenger.facts')}</h3>
        <dl className={c('facts')}>
          {said.map(({ name, sentence }) => {
            const fact = messenger.facts[name];
            return sentence === null || fact === undefined ? null : (
              <div key={name} className={c('fact')}>
                <dt>{t(`facts.names.${name}`)}</dt>
                <dd>
                  {sentence} {fact.note?.[language]}
                  <p className={c('source')}>
                    {t('oneMessenger.source', { source: fact.source, day: day(fact.date, language) })}
                  </p>
                </dd>
              </div>
            );
          })}
        </dl>
        {unknown.length === 0 ? null : (
          <p className={c('source')}>{t('oneMessenger.unknown', { list: unknown.join(', ') })}</p>
        )}
      </section>
    </div>
  );
}
