import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { WaveWishes } from '../../../../src-core/plan/waves.ts';
import { decide } from '../../../state/decide.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { classes } from '../../../ui/classes.ts';
import { DayField } from '../../../ui/day-field.tsx';
import styles from './pace-fields.module.css';

const c = classes(styles);
const paces = [7, 14, 21, 28] as const;
const sizes = [1, 2, 3, 4] as const;

const paceWord = (t: TFunction, days: number) =>
  days % 7 === 0 ? t('dates.weeks', { count: days / 7 }) : t('dates.days', { count: days });

interface PaceFieldsProps {
  readonly wishes: WaveWishes;
  readonly isUsual: boolean;
}

/** When it begins, how fast it goes, how much at once. */
export function PaceFields({ wishes, isUsual }: PaceFieldsProps) {
  const { t } = useTranslation();
  const weeks = [...new Set([...paces, wishes.daysApart])].sort((a, b) => a - b);
  const groups = [...new Set([...sizes, wishes.mostGroups])].sort((a, b) => a - b);
  return (
    <div className={c('fields')}>
      <DayField
        label={t('dates.start')}
        value={wishes.start}
        onChange={(start) => void decide({ type: 'change-pace', change: { start } }, (t) => t('dates.startSet'))}
      />
      <Choice
        label={t('dates.pace')}
        options={weeks.map((days) => ({ id: String(days), word: paceWord(t, days) }))}
        chosen={String(wishes.daysApart)}
        onChoose={(days) =>
          void decide({ type: 'change-pace', change: { daysApart: Number(days) } }, (t) =>
            t('dates.paceSet', { pace: paceWord(t, Number(days)) }),
          )
        }
      />
      <Choice
        label={t('dates.size')}
        options={groups.map((count) => ({ id: String(count), word: t('dates.groups', { count }) }))}
        chosen={String(wishes.mostGroups)}
        onChoose={(count) =>
          void decide({ type: 'change-pace', change: { mostGroups: Number(count) } }, (t) =>
            t('dates.sizeSet', { size: t('dates.groups', { count: Number(count) }) }),
          )
        }
      />
      {isUsual ? null : (
        <Button
          look="link"
          onPress={() =>
            void decide(
              { type: 'change-pace', change: { start: null, daysApart: null, mostGroups: null, holidays: null } },
              (t) => t('dates.usualSet'),
            )
          }
        >
          {t('dates.usual')}
        </Button>
      )}
    </div>
  );
}
