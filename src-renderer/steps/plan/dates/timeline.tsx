import { useTranslation } from 'react-i18next';
import type { Holiday } from '../../../../src-core/plan/waves.ts';
import { useWindow } from '../../../state/window-state.ts';
import { classes } from '../../../ui/classes.ts';
import { day } from '../../../ui/dates.ts';
import type { PlanParts } from '../model.ts';
import { timelineGeometry, timelineSize } from './geometry.ts';
import { WaveDot } from './wave-dot.tsx';
import styles from './timeline.module.css';

const c = classes(styles);

interface TimelineProps {
  readonly parts: PlanParts;
  readonly holidays: readonly Holiday[];
}

/** The waves on one line: when, and how many people have come by then. The list below says the same in words. */
export function Timeline({ parts, holidays }: TimelineProps) {
  const { t, i18n } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const { waves, today } = parts;
  const geometry = timelineGeometry(waves, holidays, today);
  const { dots, spans, months, base, start } = geometry;
  const first = waves[0];
  const last = waves.at(-1);
  if (first === undefined || last === undefined) return null;
  const monthWord = new Intl.DateTimeFormat(i18n.language, { month: 'short' });
  return (
    <svg
      className={c('timeline')}
      viewBox={`0 0 ${timelineSize.width} ${timelineSize.height}`}
      role="group"
      aria-label={t('dates.picture', {
        count: waves.length,
        first: day(first.day, language),
        last: day(last.day, language),
        people: last.cumulative,
      })}
    >
      {spans.map(({ x, width, key }) => (
        <g key={key}>
          <rect className={c('holiday')} x={x} y={24} width={width} height={base - 24} rx={3} />
          <line className={c('edge')} x1={x} x2={x} y1={24} y2={base} />
        </g>
      ))}
      <text className={c('month')} x={12} y={18}>
        {t('dates.axis')}
      </text>
      <text className={c('month')} x={start} y={base + 20}>
        {t('dates.today')}
      </text>
      <line className={c('road')} x1={0} x2={timelineSize.width} y1={base} y2={base} />
      {months.map(({ x, at }) => (
        <g key={at}>
          <line className={c('tick')} x1={x} x2={x} y1={base} y2={base + 6} />
          <text className={c('month')} x={x + 4} y={base + 20}>
            {monthWord.format(new Date(`${at}T12:00:00`))}
          </text>
        </g>
      ))}
      {dots.map((dot) => (
        <WaveDot key={dot.wave.chats[0] ?? dot.number} dot={dot} waves={waves} geometry={geometry} />
      ))}
    </svg>
  );
}
