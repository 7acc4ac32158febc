import { useTranslation } from 'react-i18next';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import type { Condition, PersonInGroup } from '../../../src-core/plan/plan.ts';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { localDay } from '../../ui/dates.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { conditionKinds, type Companion, type OtherGroup } from './model.ts';
import styles from './standing-editor.module.css';

const c = classes(styles);

interface StandingEditorProps {
  readonly chat: ChatId;
  readonly standing: PersonInGroup;
  readonly companions: readonly Companion[];
  readonly groups: readonly OtherGroup[];
  readonly onChange: (standing: PersonInGroup) => void;
}

/** The rest of the sentence: "kommt mit, wenn …" or "erreichbar über …". */
export function StandingEditor({ chat, standing, companions, groups, onChange }: StandingEditorProps) {
  if (standing.status === 'reachable-otherwise' || standing.status === 'not-coming') {
    return <Way standing={standing} onChange={onChange} />;
  }
  if (standing.status !== 'coming-if') return null;
  return (
    <ConditionEditor
      condition={standing.condition ?? null}
      companions={companions}
      groups={groups.filter((other) => other.chat !== chat)}
      onChange={(condition) => onChange({ status: 'coming-if', condition })}
    />
  );
}

function Way({ standing, onChange }: Pick<StandingEditorProps, 'standing' | 'onChange'>) {
  const { t } = useTranslation();
  const [typed, setTyped, settle] = useSettled(standing.via ?? '', (via) =>
    onChange({ status: standing.status, ...(via.trim() === '' ? {} : { via }) }),
  );
  return (
    <div className={c('editor')}>
      <Field
        label={t('progress.way')}
        value={typed}
        onChange={setTyped}
        onDone={settle}
        placeholder={t('progress.wayHint')}
      />
    </div>
  );
}

interface ConditionProps {
  readonly condition: Condition | null;
  readonly companions: readonly Companion[];
  readonly groups: readonly OtherGroup[];
  readonly onChange: (condition: Condition) => void;
}

const fewOthers = 5;

function ConditionEditor({ condition, companions, groups, onChange }: ConditionProps) {
  const { t } = useTranslation();
  const [person] = companions;
  const [group] = groups;
  const kinds = conditionKinds.filter(
    (kind) => (kind !== 'person' || person !== undefined) && (kind !== 'group' || group !== undefined),
  );
  const begin = (kind: string) => {
    if (kind === 'others') onChange({ if: 'others', count: fewOthers });
    if (kind === 'person' && person !== undefined) onChange({ if: 'person', person: person.id });
    if (kind === 'group' && group !== undefined) onChange({ if: 'group', chat: group.chat });
    if (kind === 'date') onChange({ if: 'date', day: localDay(new Date()) });
  };
  return (
    <div className={c('editor')}>
      <Choice
        label={t('progress.condition')}
        options={kinds.map((id) => ({ id, word: t(`progress.conditions.${id}`) }))}
        chosen={condition?.if ?? null}
        placeholder={t('progress.chooseCondition')}
        onChoose={begin}
      />
      {condition?.if === 'others' ? <OthersField count={condition.count} onChange={onChange} /> : null}
      {condition?.if === 'person' ? (
        <Choice
          label={t('progress.companion')}
          options={companions.map(({ id, name }) => ({ id, word: name }))}
          chosen={condition.person}
          onChoose={(id) => onChange({ if: 'person', person: id })}
        />
      ) : null}
      {condition?.if === 'group' ? (
        <Choice
          label={t('invite.group')}
          options={groups.map(({ chat, title }) => ({ id: chat, word: title ?? t('groups.untitled') }))}
          chosen={condition.chat}
          onChoose={(chat) => onChange({ if: 'group', chat })}
        />
      ) : null}
      {condition?.if === 'date' ? (
        <DayField
          label={t('progress.fromDay')}
          value={condition.day}
          onChange={(day) => onChange({ if: 'date', day })}
        />
      ) : null}
    </div>
  );
}

function OthersField({ count, onChange }: { readonly count: number; readonly onChange: ConditionProps['onChange'] }) {
  const { t } = useTranslation();
  const [typed, setTyped, settle] = useSettled(String(count), (text) => {
    const wanted = Number.parseInt(text, 10);
    if (wanted > 0 && wanted <= 100_000) onChange({ if: 'others', count: wanted });
  });
  return <Field label={t('progress.howMany')} value={typed} onChange={setTyped} onDone={settle} />;
}
