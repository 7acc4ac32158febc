import { useTranslation } from 'react-i18next';
import { readableNumber } from '../../../src-core/people/phone-number.ts';
import { decide } from '../../state/decide.ts';
import { goTo, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { ago } from '../../ui/dates.ts';
import { Name } from '../../ui/person-name.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import type { Known, PersonRow } from './model.ts';
import { PersonErase } from './person-erase.tsx';
import { PersonNotes } from './person-notes.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { PersonSplit } from './person-split.tsx';
import styles from './person-detail.module.css';

const c = classes(styles);

interface PersonDetailProps {
  readonly row: PersonRow;
  readonly rows: readonly PersonRow[];
  readonly known: Known;
}

/** Everything the chats know about one person, and what the user knows better. */
export function PersonDetail({ row, rows, known }: PersonDetailProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const { person, name } = row;
  const otherNames = person.names.filter((other) => other !== name);
  return (
    <section className={c('detail')} aria-label={name}>
      <header className={c('head')}>
        <h2 className={c('title')}>
          <Name>{name}</Name>
        </h2>
        {otherNames.length === 0 ? null : (
          <p className={c('soft')}>{t('people.alsoCalled', { names: otherNames.join(', ') })}</p>
        )}
        {person.phones.length === 0 ? null : (
          <p className={c('number')}>{person.phones.map(readableNumber).join(', ')}</p>
        )}
        {person.emails.length === 0 ? null : (
          <p className={c('number')}>
            {t('people.emails')}: {person.emails.join(', ')}
          </p>
        )}
        {person.contact ? <p className={c('soft')}>{t('people.fromBook')}</p> : null}
      </header>
      <Toggle
        isOn={row.doNotAsk}
        onChange={(isOn) =>
          void decide({ type: 'change-person', person: person.id, change: { doNotAsk: isOn || null } }, (t) =>
            t(isOn ? 'people.doNotAskOn' : 'people.doNotAskOff', { name }),
          )
        }
      >
        {t('words.status.do-not-ask')}
      </Toggle>
      <div>
        <h3>{t('people.where')}</h3>
        <ul>
          {person.in.map((at) => {
            const title = row.groups.find(({ chat }) => chat === at.chat)?.title ?? at.title;
            return (
              <li key={at.chat} className={c('chat')}>
                <Button look="link" onPress={() => goTo('groups', at.chat)}>
                  <Name>{title === '' ? t('groups.untitled') : title}</Name>
                </Button>
                <span className={c('soft')}>
                  {t(`words.memberState.${at.state}`)}
                  {at.last === null
                    ? null
                    : ` · ${t('members.wrote', { count: at.messages, ago: ago(at.last, new Date(), language) })}`}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      <PersonNotes row={row} rows={rows} />
      <PersonSplit row={row} known={known} />
      <section className={c('rights')} aria-label={t('people.rights', { name })}>
        <h3>{t('people.rights', { name })}</h3>
        <div className={c('buttons')}>
          <PersonSheet row={row} known={known} />
          <PersonErase row={row} known={known} />
        </div>
      </section>
    </section>
  );
}
