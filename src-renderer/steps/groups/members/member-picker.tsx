import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../src-core/groups/group.ts';
import { usePlan } from '../../../state/use-plan.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Field } from '../../../ui/field.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { BookPicker } from './book-picker.tsx';
import { PickedList } from './picked-list.tsx';
import { matchPicking, nothingPicked, toAdd, typedAgain, type Answers, type Picking } from './picking.ts';
import styles from './member-picker.module.css';

const c = classes(styles);
const ways = ['paste', 'book', 'type'] as const;

interface MemberPickerProps {
  /** Who is in the group already. */
  readonly members: readonly Member[];
  readonly confirm: (count: number) => string;
  /** What else is needed before it can be confirmed. */
  readonly isReady?: boolean;
  /** Making an empty group by hand is fine; adding nobody is not. */
  readonly mayBeEmpty?: boolean;
  readonly onConfirm: (texts: readonly string[]) => void;
}

/** Members by pasting a list, from the address book, or typed; nobody is added before the list has been looked at. */
export function MemberPicker({ members, confirm, isReady = true, mayBeEmpty = false, onConfirm }: MemberPickerProps) {
  const { t } = useTranslation();
  const plan = usePlan();
  const [way, setWay] = useState<(typeof ways)[number]>('paste');
  const [picking, setPicking] = useState<Picking>(nothingPicked);
  const [answers, setAnswers] = useState<Answers>({});
  const [typing, setTyping] = useState('');
  const settled = useDeferredValue(picking);
  const country = plan?.decisions.country ?? 'DE';
  const match = useMemo(() => matchPicking(settled, members, country), [settled, members, country]);
  const texts = toAdd(match, answers);
  const keepTyped = () => {
    if (typing.trim() === '') return;
    setPicking({ ...picking, typed: [...picking.typed, typing.trim()] });
    setAnswers(typedAgain(answers, typing, country));
    setTyping('');
  };
  return (
    <div className={c('picker')}>
      <Segments
        label={t('check.ways')}
        segments={ways.map((id) => ({ id, word: t(`check.${id}`) }))}
        chosen={way}
        onChoose={setWay}
      />
      {way === 'paste' ? (
        <Field
          label={t('check.list')}
          value={picking.pasted}
          onChange={(pasted) => setPicking({ ...picking, pasted })}
          rows={5}
          hint={t('check.listHint')}
        />
      ) : null}
      {way === 'type' ? (
        <Field
          label={t('check.onePerson')}
          value={typing}
          onChange={setTyping}
          onDone={keepTyped}
          hint={t('check.typeHint')}
        />
      ) : null}
      {way === 'book' ? (
        <BookPicker
          contacts={plan?.facts.contacts ?? []}
          members={members}
          chosen={picking.contacts}
          onChoose={(contacts) => setPicking({ ...picking, contacts })}
        />
      ) : null}
      <PickedList
        match={match}
        answers={answers}
        onAnswer={(key, answer) => setAnswers({ ...answers, [key]: answer })}
      />
      <div className={c('foot')}>
        <Button
          look="main"
          isDisabled={!isReady || (texts.length === 0 && !mayBeEmpty)}
          onPress={() => onConfirm(texts)}
        >
          {confirm(texts.length)}
        </Button>
      </div>
    </div>
  );
}
