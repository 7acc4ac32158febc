import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { readableNumber } from '../../../../src-core/people/phone-number.ts';
import type { ListEntry } from '../../../../src-core/people/member-list.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Name } from '../../../ui/person-name.tsx';
import { entryKey, unanswered, type Answers, type Match } from './picking.ts';
import styles from './picked-list.module.css';

const c = classes(styles);

interface PickedListProps {
  readonly match: Match;
  readonly answers: Answers;
  readonly onAnswer: (key: string, answer: Answers[string]) => void;
}

/** How the list was understood: who is there already, who is new, and whom we have to ask about. */
export function PickedList({ match, answers, onAnswer }: PickedListProps) {
  const { t } = useTranslation();
  const fresh = match.new.filter((entry) => answers[entryKey(entry)] !== 'struck');
  const count = match.found.length + fresh.length + match.doubtful.length;
  const open = unanswered(match, answers);
  return (
    <section className={c('picked')} aria-label={t('check.newOnes')}>
      <p role="status" className={c('sum')}>
        {count === 0 ? t('check.nothingToAdd') : t('check.understood', { count })}
      </p>
      {match.doubtful.map(({ entry, candidates }) => (
        <RadioGroup
          key={entryKey(entry)}
          className={c('question')}
          value={answers[entryKey(entry)]?.toString() ?? null}
          onChange={(value) => onAnswer(entryKey(entry), value === 'new' ? 'new' : Number(value))}
        >
          <Label className={c('ask')}>{t('check.isThat', { name: shown(entry) })}</Label>
          {candidates.map(({ known }, index) => (
            <Radio key={index} value={String(index)} className={c('answer')}>
              <span className={c('ring')} aria-hidden />
              <Name>{known.name}</Name>
            </Radio>
          ))}
          <Radio value="new" className={c('answer')}>
            <span className={c('ring')} aria-hidden />
            {t('check.someoneElse')}
          </Radio>
        </RadioGroup>
      ))}
      {fresh.length === 0 ? null : (
        <ul className={c('list')}>
          {fresh.map((entry) => (
            <li key={entryKey(entry)} className={c('one')}>
              <Name>{shown(entry)}</Name>
              <span className={c('soft')}>
                {entry.phone === null || shown(entry) === readableNumber(entry.phone)
                  ? ''
                  : readableNumber(entry.phone)}
              </span>
              <Button
                look="link"
                icon={X}
                aria-label={t('check.takeOffThis', { name: shown(entry) })}
                onPress={() => onAnswer(entryKey(entry), 'struck')}
              />
            </li>
          ))}
        </ul>
      )}
      {match.found.length === 0 ? null : (
        <p className={c('soft')}>
          {t('check.already')}: <Name>{match.found.map(({ entry }) => shown(entry)).join(', ')}</Name>
        </p>
      )}
      {open === 0 ? null : <p className={c('soft')}>{t('check.openQuestions', { count: open })}</p>}
    </section>
  );
}

const shown = ({ name, phone }: ListEntry): string =>
  phone !== null && !/\p{L}/u.test(name) ? readableNumber(phone) : name;
