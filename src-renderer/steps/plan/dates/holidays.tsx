import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus, X } from 'lucide-react';
import { addDays } from '../../../../src-core/plan/local-day.ts';
import type { Holiday } from '../../../../src-core/plan/waves.ts';
import { decide } from '../../../state/decide.ts';
import type { Saying } from '../../../state/saying.ts';
import { useWindow } from '../../../state/window-state.ts';
import { Button } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { day } from '../../../ui/dates.ts';
import { Field } from '../../../ui/field.tsx';
import { holidayName } from './holiday-name.ts';
import styles from './holidays.module.css';

const c = classes(styles);

interface HolidaysProps {
  readonly holidays: readonly Holiday[];
  readonly isUsual: boolean;
  readonly today: string;
}

/** Spans in which nobody moves: proposed, and the user's to change. */
export function Holidays({ holidays, isUsual, today }: HolidaysProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const set = (next: readonly Holiday[] | null, saying: Saying) =>
    void decide({ type: 'change-pace', change: { holidays: next } }, saying);
  return (
    <section className={c('holidays')} aria-label={t('dates.holidays')}>
      <h2 className={c('heading')}>{t('dates.holidays')}</h2>
      <p className={c('hint')}>{t('dates.holidaysHint')}</p>
      <ul className={c('list')}>
        {holidays.map((holiday) => {
          const name = holidayName(t, holiday.name);
          return (
            <li key={`${holiday.name} ${holiday.from} ${holiday.to}`} className={c('holiday')}>
              <span className={c('name')}>{name}</span>
              <span className={c('span')}>
                {t('dates.span', { from: day(holiday.from, language), to: day(holiday.to, language) })}
              </span>
              <Button
                look="link"
                icon={X}
                aria-label={t('dates.removeHoliday', { name, from: day(holiday.from, language) })}
                onPress={() =>
                  set(
                    holidays.filter((other) => other !== holiday),
                    (t) => t('dates.holidayRemoved', { name: holidayName(t, holiday.name) }),
                  )
                }
              />
            </li>
          );
        })}
      </ul>
      <NewHoliday
        today={today}
        onAdd={(holiday) =>
          set(
            [...holidays, holiday].sort((a, b) => (a.from < b.from ? -1 : 1)),
            (t) => t('dates.holidayAdded', { name: holiday.name }),
          )
        }
      />
      {isUsual ? null : (
        <Button look="link" onPress={() => set(null, (t) => t('dates.holidaysUsual'))}>
          {t('dates.proposeHolidays')}
        </Button>
      )}
    </section>
  );
}

interface NewHolidayProps {
  readonly today: string;
  readonly onAdd: (holiday: Holiday) => void;
}

function NewHoliday({ today, onAdd }: NewHolidayProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [from, setFrom] = useState(addDays(today, 14));
  const [to, setTo] = useState(addDays(today, 20));
  return (
    <div className={c('new')}>
      <Field label={t('dates.holidayName')} value={name} onChange={setName} placeholder={t('dates.holidayExample')} />
      <DayField label={t('dates.from')} value={from} onChange={setFrom} />
      <DayField label={t('dates.to')} value={to} onChange={setTo} />
      <Button
        icon={Plus}
        isDisabled={to < from}
        onPress={() => {
          onAdd({ name: name.trim() === '' ? t('dates.freeTime') : name.trim(), from, to });
          setName('');
        }}
      >
        {t('dates.addHoliday')}
      </Button>
    </div>
  );
}
