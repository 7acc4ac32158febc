import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Check, Copy } from 'lucide-react';
import { judgeId } from '../../../src-core/messengers/ids.ts';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { copyText } from '../../state/clipboard.ts';
import { decide } from '../../state/decide.ts';
import { usePlan } from '../../state/use-plan.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/field.tsx';
import { Name } from '../../ui/person-name.tsx';
import type { GroupFacts } from '../groups/model.ts';
import { idChange, idRows, idsAsText, type IdRow } from './ids-model.ts';
import styles from './ids-list.module.css';

const c = classes(styles);

interface IdsListProps {
  readonly group: GroupFacts;
  readonly messenger: Messenger;
}

/** A line for each person: who founds the group gathers the IDs here and copies them as a list. */
export function IdsList({ group, messenger }: IdsListProps) {
  const { t } = useTranslation();
  const plan = usePlan();
  const [isCopied, setCopied] = useState(false);
  const rows = useMemo(
    () => (plan === null ? [] : idRows(plan.facts, plan.decisions, group.id, messenger)),
    [plan, group.id, messenger],
  );
  if (rows.length === 0) return null;
  const known = rows.filter(({ id }) => id !== null).length;
  const copy = async () => {
    if (await copyText(idsAsText(rows))) setCopied(true);
  };
  return (
    <section className={c('ids')} aria-label={t('ids.title')}>
      <h3>{t('ids.title')}</h3>
      <ul className={c('list')}>
        {rows.map((row) => (
          <IdLine key={row.person} row={row} messenger={messenger} onKept={() => setCopied(false)} />
        ))}
      </ul>
      <div className={c('foot')}>
        <Button icon={Copy} isDisabled={known === 0} onPress={() => void copy()}>
          {t('ids.copy')}
        </Button>
        <span role="status" className={c('count')}>
          {isCopied ? t('ids.copied') : t('ids.count', { count: known, all: rows.length })}
        </span>
      </div>
    </section>
  );
}

interface IdLineProps {
  readonly row: IdRow;
  readonly messenger: Messenger;
  readonly onKept: () => void;
}

function IdLine({ row, messenger, onKept }: IdLineProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? row.id ?? '';
  const isWrong = text.trim() !== '' && judgeId(messenger, text) === null;
  const keep = () => {
    if (typed === null) return;
    const id = judgeId(messenger, typed);
    // What cannot be an ID stays in the field to be corrected; an emptied field takes the ID away.
    if (id === null && typed.trim() !== '') return;
    setTyped(null);
    if (id === row.id) return;
    onKept();
    void decide({ type: 'change-person', person: row.person, change: idChange(row, messenger, id) }, (t) =>
      t(id === null ? 'ids.removed' : 'ids.kept', { name: row.name }),
    );
  };
  return (
    <li className={c('line')}>
      <span className={c('name')}>
        <Name>{row.name}</Name>
      </span>
      <Field
        label={t('ids.of', { name: row.name, what: messenger.ids?.what[language] ?? '' })}
        hideLabel
        value={text}
        onChange={setTyped}
        onDone={keep}
        isInvalid={isWrong}
        {...(isWrong ? { hint: t('ids.wrong', { what: messenger.ids?.what[language] ?? '' }) } : {})}
      />
      <span className={c('mark')}>
        {row.id !== null && typed === null ? <Check size={18} strokeWidth={2} aria-label={t('ids.isThere')} /> : null}
      </span>
    </li>
  );
}
