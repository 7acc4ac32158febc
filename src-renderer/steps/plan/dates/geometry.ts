import type { LocalDay } from '../../../../src-core/chat/chat.ts';
import { addDays, daysBetween } from '../../../../src-core/plan/local-day.ts';
import type { Holiday, Wave } from '../../../../src-core/plan/waves.ts';

export const timelineSize = { width: 800, height: 190 } as const;
const margin = 28;
const base = timelineSize.height - 30;
const top = 46;

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly wave: Wave;
  readonly number: number;
  /** Where dots stand close, only some can carry their number of people. */
  readonly showsPeople: boolean;
}

export interface TimelineGeometry {
  readonly dots: readonly Dot[];
  readonly spans: readonly { readonly key: string; readonly x: number; readonly width: number }[];
  readonly months: readonly { readonly at: LocalDay; readonly x: number }[];
  readonly base: number;
  /** Where the line begins: today, or the first wave if that is over. */
  readonly start: number;
  readonly first: LocalDay;
  readonly last: LocalDay;
  readonly dayAt: (x: number) => LocalDay;
  readonly xOf: (day: LocalDay) => number;
}

/** From today to the last wave; the higher a dot, the more people have come by then. */
export function timelineGeometry(
  waves: readonly Wave[],
  holidays: readonly Holiday[],
  today: LocalDay,
): TimelineGeometry {
  const begin = waves.reduce((first, { day }) => (day < first ? day : first), today);
  const end = addDays(
    waves.reduce((last, { day }) => (day > last ? day : last), begin),
    7,
  );
  const days = Math.max(1, daysBetween(begin, end));
  const xOf = (day: LocalDay): number => margin + (daysBetween(begin, day) / days) * (timelineSize.width - 2 * margin);
  const most = Math.max(1, ...waves.map(({ cumulative }) => cumulative));
  let labelled = -Infinity;
  const dots = waves.map((wave, index): Dot => {
    const x = xOf(wave.day);
    const showsPeople = x - labelled >= 40;
    if (showsPeople) labelled = x;
    const radius = waves.length > 24 ? 8 : 12;
    return {
      x,
      y: base - 26 - (wave.cumulative / most) * (base - 26 - top),
      radius,
      wave,
      number: index + 1,
      showsPeople,
    };
  });
  return {
    dots,
    spans: holidays
      .filter(({ from, to }) => to >= begin && from <= end)
      .map(({ name, from, to }) => {
        const x = xOf(from < begin ? begin : from);
        return { key: `${name} ${from}`, x, width: Math.max(3, xOf(to > end ? end : addDays(to, 1)) - x) };
      }),
    // Too close to "today" at the beginning, a month would be written over it.
    months: monthsBetween(begin, end)
      .map((at) => ({ at, x: xOf(at) }))
      .filter(({ x }) => x > margin + 48),
    base,
    start: margin - 16,
    first: begin,
    last: end,
    dayAt: (x) => {
      const share = (x - margin) / (timelineSize.width - 2 * margin);
      return addDays(begin, Math.round(Math.max(0, Math.min(1, share)) * days));
    },
    xOf,
  };
}

/** The first day of each month in between; of long plans every third. */
function monthsBetween(begin: LocalDay, end: LocalDay): readonly LocalDay[] {
  const first = Number(begin.slice(0, 4)) * 12 + Number(begin.slice(5, 7));
  const last = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - 1;
  const step = last - first > 16 ? 3 : 1;
  return Array.from({ length: Math.max(0, Math.ceil((last - first + 1) / step)) }, (_, index) => {
    const month = first + index * step;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  });
}
