import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarArrowDown as CalendarDown } from 'lucide-react';
import { movingCalendar } from '../../../src-core/invite/moving-calendar.ts';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { addDays } from '../../../src-core/plan/local-day.ts';
import { bridge } from '../../bridge.ts';
import { decide } from '../../state/decide.ts';
import { report, useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { day } from '../../ui/dates.ts';
import { DayField } from '../../ui/day-field.tsx';
import type { GroupFacts } from '../groups/model.ts';
import styles from './timetable-part.module.css';

const c = classes(styles);

interface TimetablePartProps {
  readonly group: GroupFacts;
  readonly messenger: Messenger;
}

/** From one day to the whole move: two weeks before and a month after, moved as a whole. */
export function TimetablePart({ group, messenger }: TimetablePartProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const movingDay = useWindow(({ opened }) => opened?.decisions.groups[group.id]?.movingDay) ?? null;
  const [saved, setSaved] = useState<string | null>(null);
  const title = group.title ?? t('groups.untitled');
  const move = (to: string | null) =>
    void decide({ type: 'change-group', chat: group.id, change: { movingDay: to } }, (t, language) =>
      to === null
        ? t('timetable.noDay', { title: group.title ?? t('groups.untitled') })
        : t('timetable.moved', { title: group.title ?? t('groups.untitled'), day: day(to, language) }),
    );
  const save = async () => {
    const answer = await bridge().call('calendar.save', { chat: group.id });
    if (answer.ok) setSaved(answer.value?.name ?? null);
    else report(answer.problem);
  };
  const entries =
    movingDay === null
      ? []
      : movingCalendar(
          { chat: group.id, title, messenger: messenger.name, link: group.link, chatLink: group.chatLink },
          movingDay,
          language,
          false,
        );
  return (
    <div className={c('timetable')}>
      <p className={c('soft')}>{t('timetable.why')}</p>
      <div className={c('choose')}>
        <DayField label={t('timetable.day')} value={movingDay ?? ''} onChange={move} />
        {movingDay === null ? null : (
          <div className={c('buttons')} role="group" aria-label={t('timetable.shift')}>
            <Button onPress={() => move(addDays(movingDay, -7))}>{t('timetable.earlier')}</Button>
            <Button onPress={() => move(addDays(movingDay, 7))}>{t('timetable.later')}</Button>
          </div>
        )}
      </div>
      {movingDay === null ? null : (
        <>
          <ol className={c('entries')} aria-label={t('timetable.title')}>
            {entries.map((entry) => (
              <li key={entry.code} className={c('entry', entry.code === 'moving-day' && 'today')}>
                <time dateTime={entry.day} className={c('when')}>
                  {day(entry.day, language)}
                </time>
                <span className={c('what')}>
                  <span className={c('summary')}>{entry.todo}</span>
                  <span className={c('soft')}>{entry.description}</span>
                </span>
              </li>
            ))}
          </ol>
          <div className={c('buttons')}>
            <Button icon={CalendarDown} onPress={() => void save()}>
              {t('timetable.save')}
            </Button>
            <Button look="link" onPress={() => move(null)}>
              {t('timetable.clear')}
            </Button>
            <span role="status" className={c('saved')}>
              {saved === null ? '' : t('timetable.saved', { file: saved })}
            </span>
          </div>
        </>
      )}
    </div>
  );
}
