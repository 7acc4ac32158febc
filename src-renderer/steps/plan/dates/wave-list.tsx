import { useTranslation } from 'react-i18next';
import type { Wave } from '../../../../src-core/plan/waves.ts';
import { useWindow } from '../../../state/window-state.ts';
import { classes } from '../../../ui/classes.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { day } from '../../../ui/dates.ts';
import type { PlanParts } from '../model.ts';
import { useDropOfGroup } from './drag-group.ts';
import { GroupChip } from './group-chip.tsx';
import { holidayName } from './holiday-name.ts';
import { moveGroup, moveWave } from './move-wave.ts';
import styles from './wave-list.module.css';

const c = classes(styles);

/** Every wave in words: the day, the groups, the people. */
export function WaveList({ parts }: { readonly parts: PlanParts }) {
  const { t } = useTranslation();
  return (
    <ol className={c('waves')} aria-label={t('dates.waves')}>
      {parts.waves.map((wave, index) => (
        <WaveRow key={`${wave.chats[0] ?? ''} ${index}`} wave={wave} number={index + 1} parts={parts} />
      ))}
    </ol>
  );
}

interface WaveRowProps {
  readonly wave: Wave;
  readonly number: number;
  readonly parts: PlanParts;
}

function WaveRow({ wave, number, parts }: WaveRowProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const { waves, decisions, title } = parts;
  const isSaid = wave.chats.some((chat) => decisions.groups[chat]?.movingDay !== undefined);
  const { isOver, props } = useDropOfGroup((chat) => moveGroup(waves, { chat, title: title(chat) }, wave));
  return (
    <li className={c('wave')} data-drop-target={isOver ? true : undefined} {...props}>
      <span className={c('number')}>{t('number', { count: number })}</span>
      <div className={c('words')}>
        <h2 className={c('day')}>
          {day(wave.day, language)}
          {isSaid ? <span className={c('said')}>{t('dates.isSaid')}</span> : null}
        </h2>
        <div className={c('chips')}>
          {wave.chats.map((chat) => (
            <GroupChip key={chat} chat={chat} title={title(chat)} waves={waves} />
          ))}
        </div>
        <p className={c('people')}>
          {t('plan.newPeople', { count: wave.newPeople })} · {t('plan.cumulative', { count: wave.cumulative })}
          {wave.movedBy === null ? '' : ` · ${t('dates.movedBy', { holiday: holidayName(t, wave.movedBy) })}`}
        </p>
      </div>
      <span className={c('field')}>
        <DayField
          label={t('dates.waveDay', { number })}
          hideLabel
          value={wave.day}
          onChange={(to) => moveWave(waves, wave, to)}
        />
      </span>
    </li>
  );
}
