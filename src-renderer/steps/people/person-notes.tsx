import { useTranslation } from 'react-i18next';
import { targets } from '../../../src-core/messengers/registry.ts';
import type { PersonDecision } from '../../../src-core/plan/plan.ts';
import { decide } from '../../state/decide.ts';
import type { Saying } from '../../state/saying.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { ManyWords } from '../../ui/many-words.tsx';
import { Name } from '../../ui/person-name.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { householdNames, housemates, type PersonRow } from './model.ts';
import styles from './person-notes.module.css';

const c = classes(styles);

type Change = { readonly [K in keyof Omit<PersonDecision, 'in'>]?: PersonDecision[K] | null };

/** What only the user can know: the right name, messengers, household, notes. */
export function PersonNotes({ row, rows }: { readonly row: PersonRow; readonly rows: readonly PersonRow[] }) {
  const { t } = useTranslation();
  const { person, name, decision } = row;
  const change = (part: Change, saying: Saying) =>
    void decide({ type: 'change-person', person: person.id, change: part }, saying);
  const [typedName, setTypedName, settleName] = useSettled(name, (typed) => {
    const next = typed.trim();
    if (next === '' || next === name) return;
    change({ name: next === person.name ? null : next }, (t) => t('people.renamed', { name: next }));
  });
  const [handle, setHandle, settleHandle] = useSettled(decision.handle ?? '', (typed) =>
    change({ handle: typed.trim() === '' ? null : typed.trim() }, (t) => t('people.handled', { name })),
  );
  const [notes, setNotes, settleNotes] = useSettled(decision.notes ?? '', (typed) =>
    change({ notes: typed.trim() === '' ? null : typed }, (t) => t('people.noted', { name })),
  );
  const own = decision.messengers ?? [];
  const [household, setHousehold, settleHousehold] = useSettled(decision.household ?? '', (typed) =>
    change({ household: typed.trim() === '' ? null : typed.trim() }, (t) => t('people.householdNoted', { name })),
  );
  const others = housemates(row, rows);
  return (
    <section className={c('notes')} aria-label={t('people.own')}>
      <h3>{t('people.own')}</h3>
      <Field label={t('people.name')} value={typedName} onChange={setTypedName} onDone={settleName} />
      <ManyWords
        label={t('people.messengers')}
        words={targets.map(({ id, name: word }) => ({ id, word }))}
        chosen={own}
        onChoose={(chosen) =>
          change({ messengers: chosen.length === 0 ? null : chosen }, (t) => t('people.messengersNoted', { name }))
        }
      />
      <Field label={t('people.handle')} value={handle} onChange={setHandle} onDone={settleHandle} />
      <div className={c('household')}>
        <Field
          label={t('people.household')}
          value={household}
          onChange={setHousehold}
          onDone={settleHousehold}
          hint={t('people.householdHint')}
        />
        {others.length === 0 ? null : <p>{t('people.householdWith', { names: others.join(', ') })}</p>}
        {decision.household !== undefined
          ? null
          : householdNames(rows).map((known) => (
              <Button
                key={known}
                look="link"
                onPress={() => change({ household: known }, (t) => t('people.householdNoted', { name }))}
              >
                <Name>{known}</Name>
              </Button>
            ))}
      </div>
      <Field
        label={t('people.notes')}
        value={notes}
        onChange={setNotes}
        onDone={settleNotes}
        rows={3}
        hint={t('people.notesHint')}
      />
    </section>
  );
}
