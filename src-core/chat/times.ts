/** Everything that needs dates: first and last, who wrote when, days, months, the week's rhythm. Counted per written day, dated here. */
import type { LocalTime, MonthUsage, ReadChat } from './chat.ts';
import { clockText, dayText } from './date-order.ts';
import { cellWidth, dayWidth, toUsage, type Ledger } from './ledger.ts';
import { monthNumber, monthText, stretchesOf, type Stretches } from './written-months.ts';
import type { Tally } from './tally.ts';
import { msPerDay, recentDays, secondsPerDay } from '../day-length.ts';

export interface Times {
  readonly first: LocalTime | null;
  readonly last: LocalTime | null;
  readonly speakers: readonly {
    readonly messages: number;
    readonly first: LocalTime;
    readonly last: LocalTime;
    readonly recent: number;
    readonly written: Stretches;
  }[];
  readonly days: ReadChat['days'];
  readonly months: readonly MonthUsage[];
  readonly rhythm: readonly number[];
  readonly usage: Int32Array;
}

const hoursPerDay = 24;

/** `dayOf` turns a day as written into a date, `at` a moment of such a day into text. */
export function timesOf(tally: Tally, dayOf: readonly number[], at: (day: number, second: number) => LocalTime): Times {
  const { ledger } = tally;
  const perDay = new Map<number, number>();
  const months = new Map<number, Month>();
  let month: Month | null = null;
  const rhythm = Array.from({ length: 168 }, () => 0);
  const rows = ledger.dayRows();
  const monthOf = new Int32Array(ledger.days.length);
  for (let k = 0; k < ledger.days.length; k++) {
    const day = dayOf[k] ?? 0;
    // most days are of the same month as the one before
    if (month === null || day < month.firstDay || day > month.lastDay) month = monthAt(day, months);
    monthOf[k] = month.number;
    // 1 January 1970 was a Thursday; Monday is 0
    const weekday = (((day + 3) % 7) + 7) % 7;
    const row = k * dayWidth;
    const messages = addHours(rhythm, weekday * hoursPerDay, rows, row);
    addUses(month.usage, rows, row + hoursPerDay);
    month.messages += messages;
    if (messages > 0) perDay.set(day, (perDay.get(day) ?? 0) + messages);
  }
  const usage = new Int32Array(16);
  for (const month of months.values()) addUses(usage, month.usage, 0);
  const spans = spansOf(
    ledger,
    dayOf,
    monthOf,
    [...perDay.keys()].reduce((a, b) => Math.max(a, b), 0),
  );
  const text = (moment: number): LocalTime =>
    `${dayText(Math.floor(moment / secondsPerDay))}T${clockText(((moment % secondsPerDay) + secondsPerDay) % secondsPerDay)}`;
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
        ? {
            messages: span.messages,
            recent: span.recent,
            first: text(span.first),
            last: text(span.last),
            written: stretchesOf(span.months),
          }
        : { messages: 0, recent: 0, first: at(0, 0), last: at(0, 0), written: [] },
    ),
    days: [...perDay].sort((x, y) => x[0] - y[0]).map(([day, messages]) => ({ day: dayText(day), messages })),
    months: [...months.values()]
      .sort((a, b) => a.number - b.number)
      .map((counted) => ({
        month: monthText(counted.number),
        messages: counted.messages,
        usage: toUsage(counted.usage),
      })),
    rhythm,
    usage,
  };
}

interface Month {
  /** See `monthNumber`. */
  readonly number: number;
  readonly firstDay: number;
  readonly lastDay: number;
  messages: number;
  readonly usage: Int32Array;
}

/** The month that a day is in, one for all its days. */
function monthAt(day: number, months: Map<number, Month>): Month {
  const text = dayText(day);
  const number = monthNumber(text);
  let month = months.get(number);
  if (month === undefined) {
    const firstDay = day - Number(text.slice(8)) + 1;
    const nextMonth = Date.UTC(Math.floor(number / 12), (number % 12) + 1) / msPerDay;
    month = { number, firstDay, lastDay: nextMonth - 1, messages: 0, usage: new Int32Array(16) };
    months.set(number, month);
  }
  return month;
}

/** Adds a day's 24 numbers to those of its weekday; answers their sum. */
function addHours(rhythm: number[], weekday: number, rows: Int32Array, from: number): number {
  let messages = 0;
  for (let hour = 0; hour < hoursPerDay; hour++) {
    const count = rows[from + hour] ?? 0;
    messages += count;
    rhythm[weekday + hour] = (rhythm[weekday + hour] ?? 0) + count;
  }
  return messages;
}

function addUses(usage: Int32Array, rows: Int32Array, from: number): void {
  for (let slot = 0; slot < usage.length; slot++) usage[slot] = (usage[slot] ?? 0) + (rows[from + slot] ?? 0);
}

interface Span {
  messages: number;
  recent: number;
  first: number;
  last: number;
  /** The month of the last cell, and every one it changed to: one may stand there twice where a file's days jump back. */
  month: number;
  readonly months: number[];
}

function spansOf(ledger: Ledger, dayOf: readonly number[], monthOf: Int32Array, lastDay: number): readonly Span[] {
  const spans: Span[] = [];
  for (const cells of ledger.cells()) {
    for (let k = 0; k < cells.length; k += cellWidth) {
      const written = cells[k] ?? 0;
      const day = dayOf[written] ?? 0;
      const month = monthOf[written] ?? 0;
      const speaker = cells[k + 1] ?? 0;
      const messages = cells[k + 2] ?? 0;
      const start = day * secondsPerDay + (cells[k + 3] ?? 0);
      const end = day * secondsPerDay + (cells[k + 4] ?? 0);
      const recent = day > lastDay - recentDays ? messages : 0;
      const span = spans[speaker];
      if (span === undefined) {
        spans[speaker] = { messages, recent, first: start, last: end, month, months: [month] };
        continue;
      }
      span.messages += messages;
      span.recent += recent;
      if (span.month !== month) {
        span.month = month;
        span.months.push(month);
      }
      if (start < span.first) span.first = start;
      if (end > span.last) span.last = end;
    }
  }
  return spans;
}
