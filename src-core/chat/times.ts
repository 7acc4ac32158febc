/** Everything that needs dates: first and last, who wrote when, days, months, the week's rhythm. Counted per written day, dated here. */
import type { LocalTime, MonthUsage, ReadChat } from './chat.ts';
import { clockText, dayText } from './date-order.ts';
import { toUsage } from './ledger.ts';
import type { Tally } from './tally.ts';
import { secondsPerDay } from '../day-length.ts';

export interface Times {
  readonly first: LocalTime | null;
  readonly last: LocalTime | null;
  readonly speakers: readonly {
    readonly messages: number;
    readonly first: LocalTime;
    readonly last: LocalTime;
    readonly recent: number;
  }[];
  readonly days: ReadChat['days'];
  readonly months: readonly MonthUsage[];
  readonly rhythm: readonly number[];
  readonly usage: Int32Array;
}

interface Span {
  messages: number;
  recent: number;
  first: number;
  last: number;
}

const recentDays = 90;

/** `dayOf` turns a day as written into a date, `at` a moment of such a day into text. */
export function timesOf(tally: Tally, dayOf: readonly number[], at: (day: number, second: number) => LocalTime): Times {
  const { ledger } = tally;
  const perDay = new Map<number, number>();
  let lastDay = 0;
  ledger.eachCell((written, _speaker, messages) => {
    const day = dayOf[written] ?? 0;
    perDay.set(day, (perDay.get(day) ?? 0) + messages);
    if (day > lastDay) lastDay = day;
  });
  const spans: Span[] = [];
  ledger.eachCell((written, speaker, messages, firstSecond, lastSecond) => {
    const day = dayOf[written] ?? 0;
    const span = (spans[speaker] ??= {
      messages: 0,
      recent: 0,
      first: Number.POSITIVE_INFINITY,
      last: Number.NEGATIVE_INFINITY,
    });
    span.messages += messages;
    if (day > lastDay - recentDays) span.recent += messages;
    const start = day * secondsPerDay + firstSecond;
    const end = day * secondsPerDay + lastSecond;
    if (start < span.first) span.first = start;
    if (end > span.last) span.last = end;
  });
  const text = (moment: number): LocalTime =>
    `${dayText(Math.floor(moment / secondsPerDay))}T${clockText(((moment % secondsPerDay) + secondsPerDay) % secondsPerDay)}`;
  const rhythm = Array.from({ length: 168 }, () => 0);
  const usage = new Int32Array(16);
  const months = new Map<string, Int32Array>();
  const monthMessages = new Map<string, number>();
  for (const [day, count] of perDay) {
    const month = dayText(day).slice(0, 7);
    monthMessages.set(month, (monthMessages.get(month) ?? 0) + count);
  }
  for (const [k, day] of ledger.days.entries()) {
    const number = dayOf[k] ?? 0;
    // 1 January 1970 was a Thursday; Monday is 0
    const weekday = (((number + 3) % 7) + 7) % 7;
    for (let hour = 0; hour < 24; hour++)
      rhythm[weekday * 24 + hour] = (rhythm[weekday * 24 + hour] ?? 0) + (day.hours[hour] ?? 0);
    const month = dayText(number).slice(0, 7);
    const row = months.get(month) ?? new Int32Array(16);
    months.set(month, row);
    day.usage.forEach((count, slot) => {
      row[slot] = (row[slot] ?? 0) + count;
      usage[slot] = (usage[slot] ?? 0) + count;
    });
  }
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    if (!span) continue;
    first = Math.min(first, span.first);
    last = Math.max(last, span.last);
  }
  return {
    first: first === Number.POSITIVE_INFINITY ? null : text(first),
    last: last === Number.NEGATIVE_INFINITY ? null : text(last),
    speakers: Array.from(spans, (span) =>
      span
        ? { messages: span.messages, recent: span.recent, first: text(span.first), last: text(span.last) }
        : { messages: 0, recent: 0, first: at(0, 0), last: at(0, 0) },
    ),
    days: [...perDay].sort((x, y) => x[0] - y[0]).map(([day, messages]) => ({ day: dayText(day), messages })),
    months: [...new Set([...months.keys(), ...monthMessages.keys()])].sort().map((month) => ({
      month,
      messages: monthMessages.get(month) ?? 0,
      usage: toUsage(months.get(month) ?? new Int32Array(16)),
    })),
    rhythm,
    usage,
  };
}
