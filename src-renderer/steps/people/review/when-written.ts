import { joinStretches, monthsOf, readStretches, type Stretch } from '../../../../src-core/chat/written-months.ts';
import type { Question, Side } from './model.ts';

/** Two names on one line of time, by month numbers; all ends included. */
export interface WhenWritten extends Stretch {
  /** Every January after the beginning. */
  readonly years: readonly number[];
  readonly rows: readonly WrittenRow[];
  /** Months in which both wrote; never at one time in one chat, for then nobody is asked (see people/suggest.ts). */
  readonly both: number;
}

export interface WrittenRow extends Stretch {
  readonly side: Side;
  readonly stretches: readonly Stretch[];
  /** Months with messages. */
  readonly months: number;
}

/** null: one of the two never wrote, or an earlier version did not note the months. */
export function whenWritten({ a, b }: Pick<Question, 'a' | 'b'>): WhenWritten | null {
  const one = rowOf(a);
  const other = rowOf(b);
  if (one === null || other === null) return null;
  const from = Math.min(one.from, other.from);
  const until = Math.max(one.until, other.until);
  const months = new Set(one.stretches.flatMap(monthsOf));
  return {
    from,
    until,
    years: Array.from({ length: until - from }, (_, index) => from + 1 + index).filter((month) => month % 12 === 0),
    rows: [one, other],
    both: other.stretches.flatMap(monthsOf).filter((month) => months.has(month)).length,
  };
}

function rowOf(side: Side): WrittenRow | null {
  const written = joinStretches(side.traces.map((trace) => (trace.messages === 0 ? [] : trace.written)));
  const stretches = readStretches(written ?? []);
  const from = stretches[0]?.from;
  const until = stretches.at(-1)?.until;
  if (from === undefined || until === undefined) return null;
  return { side, stretches, from, until, months: stretches.flatMap(monthsOf).length };
}
