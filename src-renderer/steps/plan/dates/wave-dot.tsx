import { useEffect, useEffectEvent, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDay } from '../../../../src-core/chat/chat.ts';
import { addDays, daysBetween } from '../../../../src-core/plan/local-day.ts';
import type { Wave } from '../../../../src-core/plan/waves.ts';
import { useWindow } from '../../../state/window-state.ts';
import { classes } from '../../../ui/classes.ts';
import { day } from '../../../ui/dates.ts';
import { timelineSize, type Dot, type TimelineGeometry } from './geometry.ts';
import { moveWave } from './move-wave.ts';
import styles from './timeline.module.css';

const c = classes(styles);
/** Keys are over when none came for so long: five presses are one step to take back. */
const quietMs = 900;

interface WaveDotProps {
  readonly dot: Dot;
  readonly waves: readonly Wave[];
  readonly geometry: TimelineGeometry;
}

/** One wave on the line, to be put on another day: dragged along, or by arrow keys a day, by page keys a week at a time. */
export function WaveDot({ dot, waves, geometry }: WaveDotProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  const { y, radius, wave, number, showsPeople } = dot;
  const [wanted, setWanted] = useState<{ readonly day: LocalDay; readonly by: 'keys' | 'pointer' } | null>(null);
  const { base, first, last } = geometry;
  const shown = wanted?.day ?? wave.day;
  const x = wanted === null ? dot.x : geometry.xOf(shown);
  const word = (date: LocalDay) => day(date, language);

  const settle = useEffectEvent(() => {
    if (wanted === null) return;
    moveWave(waves, wave, wanted.day);
    setWanted(null);
  });
  useEffect(() => {
    if (wanted?.by !== 'keys') return;
    const timer = setTimeout(() => settle(), quietMs);
    return () => clearTimeout(timer);
  }, [wanted]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && wanted !== null) return setWanted(null);
    const by = keySteps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const to = addDays(shown, by);
    setWanted({ day: to < first ? first : to > last ? last : to, by: 'keys' });
  };
  const follow = (event: PointerEvent<SVGGElement>) => {
    const picture = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (picture === undefined) return;
    const at = ((event.clientX - picture.left) / picture.width) * timelineSize.width;
    setWanted({ day: geometry.dayAt(at), by: 'pointer' });
  };
  return (
    <g
      className={c('handle')}
      role="slider"
      tabIndex={0}
      aria-label={t('dates.handle', { number })}
      aria-valuemin={0}
      aria-valuemax={daysBetween(first, last)}
      aria-valuenow={daysBetween(first, shown)}
      aria-valuetext={word(shown)}
      onKeyDown={onKeyDown}
      onBlur={() => settle()}
      onPointerDown={(event) => {
        if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      }}
      onPointerUp={() => settle()}
      onPointerCancel={() => setWanted(null)}
    >
      <line className={c('stem')} x1={x} x2={x} y1={y} y2={base} />
      <circle className={c('dot')} cx={x} cy={y} r={radius} />
      <text className={c('number')} x={x} y={y + 4} textAnchor="middle">
        {t('number', { count: number })}
      </text>
      {wanted === null && !showsPeople ? null : (
        <text className={c('people')} x={x} y={y - radius - 6} textAnchor="middle">
          {wanted === null ? t('number', { count: wave.cumulative }) : word(shown)}
        </text>
      )}
    </g>
  );
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
};
