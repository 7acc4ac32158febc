import { useTranslation } from 'react-i18next';
import { decide } from '../../state/decide.ts';
import { goTo, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { ago } from '../../ui/dates.ts';
import { Field } from '../../ui/field.tsx';
import { Name } from '../../ui/person-name.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import type { PersonRow } from './model.ts';
import styles from './person-detail.module.css';

const c = classes(styles);

/** Everything the chats know about one person, and what the user knows better. */
export function PersonDetail({ row }: { readonly row: PersonRow }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const { person, name, decision } = row;
  const [typedName, setTypedName, settleName] = useSettled(name, (typed) => {
    const next = typed.trim();
    if (next === '' || next === name) return;
    void decide(
      { type: 'change-person', person: person.id, change: { name: next === person.name ? null : next } },
      t('people.renamed', { name: next }),
    );
  });
  const [typedNotes, setTypedNotes, settleNotes] = useSettled(
    decision.notes ?? '',
    (typed) =>
      void decide(
        { type: 'change-person', person: person.id, change: { notes: typed.trim() === '' ? null : typed } },
        t('people.noted', { name }),
      ),
  );
  const otherNames = person.names.filter((other) => other !== name);
  return (
    <section className={c('detail')} aria-label={name}>
      <h2 className={c('title')}>
        <Name>{name}</Name>
      </h2>
      {otherNames.length === 0 ? null : (
        <p className={c('soft')}>{t('people.alsoCalled', { names: otherNames.join(', ') })}</p>
      )}
      {person.phones.length === 0 ? null : <p className={c('soft')}>{person.phones.join(', ')}</p>}
      <Toggle
        isOn={row.doNotAsk}
        onChange={(isOn) =>
          void decide(
            { type: 'change-person', person: person.id, change: { doNotAsk: isOn || null } },
            t(isOn ? 'people.doNotAskOn' : 'people.doNotAskOff', { name }),
          )
        }
      >
        {t('words.status.do-not-ask')}
      </Toggle>
      <h3>{t('people.where')}</h3>
      <ul>
        {person.in.map((at) => (
          <li key={at.chat} className={c('chat')}>
            <Button look="link" onPress={() => goTo('groups', at.chat)}>
              <Name>{row.groups.find(({ chat }) => chat === at.chat)?.title ?? at.title}</Name>
            </Button>
            <span className={c('soft')}>
              {t(`words.memberState.${at.state}`)}
              {at.last === null
                ? null
                : ` · ${t('members.wrote', { count: at.messages, ago: ago(at.last, new Date(), language) })}`}
            </span>
          </li>
        ))}
      </ul>
      <Field label={t('people.name')} value={typedName} onChange={setTypedName} onDone={settleName} />
      <Field
        label={t('people.notes')}
        value={typedNotes}
        onChange={setTypedNotes}
        onDone={settleNotes}
        rows={3}
        hint={t('people.notesHint')}
      />
    </section>
  );
}
