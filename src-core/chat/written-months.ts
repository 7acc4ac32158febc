/**
 * The months in which somebody wrote, as stretches: "2023-03" or "2023-03/2024-01" (ISO 8601 intervals of months, both ends included),
 * rising and apart. Most people write in few long stretches, so this stays short where five thousand people write for ten years.
 */
export type Stretches = readonly string[];

/** A stretch by month numbers, see `monthNumber`; both ends included. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** Months since year 0, of a time, a day or a month: they begin alike. */
export function monthNumber(time: string): number {
  return Number(time.slice(0, 4)) * 12 + Number(time.slice(5, 7)) - 1;
}

/** `YYYY-MM`. */
export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** In any order, and any of them more than once. */
export function stretchesOf(months: Iterable<number>): Stretches {
  const stretches: { from: number; until: number }[] = [];
  for (const month of [...months].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last === undefined || month > last.until + 1) stretches.push({ from: month, until: month });
    else last.until = month;
  }
  return stretches.map(({ from, until }) =>
    from === until ? monthText(from) : `${monthText(from)}/${monthText(until)}`,
  );
}

const shape = /^\d{4}-(?:0[1-9]|1[0-2])(?:\/\d{4}-(?:0[1-9]|1[0-2]))?$/u;

/** What somebody wrote into a plan file by hand and what is no stretch, or lies before the one before it, is passed over. */
export function readStretches(stretches: Stretches): readonly Stretch[] {
  const read: Stretch[] = [];
  for (const text of stretches) {
    if (!shape.test(text)) continue;
    const from = monthNumber(text);
    const until = text.length > 7 ? monthNumber(text.slice(8)) : from;
    if (until >= from && from > (read.at(-1)?.until ?? -1)) read.push({ from, until });
  }
  return read;
}

export function monthsIn(stretches: Stretches): readonly number[] {
  return readStretches(stretches).flatMap(monthsOf);
}

export function monthsOf({ from, until }: Stretch): readonly number[] {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

/** Those of one person under several names; undefined where a plan of an earlier version does not tell of one of them. */
export function joinStretches(all: readonly (Stretches | undefined)[]): Stretches | undefined {
  const [first] = all;
  if (all.length === 1) return first;
  const known = all.filter((one) => one !== undefined);
  return known.length < all.length ? undefined : stretchesOf(known.flatMap(monthsIn));
}
