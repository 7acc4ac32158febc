/**
 * Counts while reading. Days are kept as written (which number is the month is only known at the end), so everything that needs a date
 * is added up per written day and turned into months and weekdays afterwards. Its size grows with days and people, not with messages.
 */
import type { Usage } from './chat.ts';

const usageKeys = [
  'photos',
  'videos',
  'voice',
  'documents',
  'stickers',
  'gifs',
  'polls',
  'locations',
  'contacts',
  'links',
  'mentions',
  'edited',
  'deleted',
  'calls',
  'otherMedia',
] as const satisfies readonly (keyof Usage)[];
export type UsageKey = (typeof usageKeys)[number];
const slots = 16;
const slotOf = new Map<UsageKey, number>(usageKeys.map((key, k) => [key, k]));

export interface WrittenDay {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly yearFirst: boolean;
  readonly monthName: boolean;
  records: number;
}

export interface Ledger {
  readonly days: WrittenDay[];
  /** Days in the order of the file. */
  readonly sequence: number[];
  dayOf(a: number, b: number, c: number, yearFirst: boolean, monthName: boolean): number;
  message(day: number, speaker: number, second: number): void;
  use(day: number, speaker: number, key: UsageKey): void;
  /** Two speakers turned out to be one. */
  merge(from: number, into: number): void;
  usageOf(speaker: number): Usage;
  /** Arrays of rows of `cellWidth` numbers, a row for each speaker of each day: day, speaker, messages, first and last second of the day. */
  cells(): readonly Int32Array[];
  /** One row of `dayWidth` numbers for each written day: messages of each of the 24 hours, then the usage of `usageKeys`. */
  dayRows(): Int32Array;
}

// rows of numbers in one array, because an object for each of hundreds of thousands of rows would be slow to make and to follow
export const cellWidth = 5;
/** Rows of the first array and of the largest: a full one stays where it is, because copying millions of numbers costs more than writing them. */
const [fewestRows, mostRows] = [256, 16_384] as const;
const hoursPerDay = 24;
export const dayWidth = hoursPerDay + slots;

export function openLedger(): Ledger {
  const days: WrittenDay[] = [];
  const sequence: number[] = [];
  const index = new Map<number, number>();
  let current = -1;
  let touched = new Int32Array(64);
  let touchedCount = 0;
  let counts = new Int32Array(64);
  let firsts = new Int32Array(64);
  let lasts = new Int32Array(64);
  const usage: Int32Array[] = [];
  const full: Int32Array[] = [];
  let store = new Int32Array(cellWidth * fewestRows);
  let stored = 0;
  let dayRows = new Int32Array(16 * dayWidth);

  function flush(): void {
    for (let k = 0; k < touchedCount; k++) {
      const speaker = touched[k] ?? 0;
      if (stored === store.length) {
        full.push(store);
        store = new Int32Array(Math.min(store.length * 2, cellWidth * mostRows));
        stored = 0;
      }
      store[stored++] = current;
      store[stored++] = speaker;
      store[stored++] = counts[speaker] ?? 0;
      store[stored++] = firsts[speaker] ?? 0;
      store[stored++] = lasts[speaker] ?? 0;
      counts[speaker] = 0;
    }
    touchedCount = 0;
  }

  function usageRow(speaker: number): Int32Array {
    const row = usage[speaker];
    if (row) return row;
    const fresh = new Int32Array(slots);
    usage[speaker] = fresh;
    return fresh;
  }

  return {
    days,
    sequence,
    dayOf(a, b, c, yearFirst, monthName) {
      const key = (a * 10000 + b) * 10000 + c;
      let day = index.get(key);
      if (day === undefined) {
        day = days.length;
        index.set(key, day);
        days.push({ a, b, c, yearFirst, monthName, records: 0 });
        if (days.length * dayWidth > dayRows.length) dayRows = grown(dayRows);
      }
      sequence.push(day);
      return day;
    },
    message(day, speaker, second) {
      if (day !== current) {
        flush();
        current = day;
      }
      if (speaker >= counts.length) {
        counts = grown(counts, speaker);
        firsts = grown(firsts, speaker);
        lasts = grown(lasts, speaker);
        touched = grown(touched, speaker);
      }
      const count = counts[speaker] ?? 0;
      if (count === 0) {
        touched[touchedCount++] = speaker;
        firsts[speaker] = second;
        lasts[speaker] = second;
      } else if (second > (lasts[speaker] ?? 0)) lasts[speaker] = second;
      else if (second < (firsts[speaker] ?? 0)) firsts[speaker] = second;
      counts[speaker] = count + 1;
      const hour = day * dayWidth + ((second / 3600) | 0);
      dayRows[hour] = (dayRows[hour] ?? 0) + 1;
    },
    use(day, speaker, key) {
      const slot = slotOf.get(key) ?? 15;
      const at = day * dayWidth + hoursPerDay + slot;
      dayRows[at] = (dayRows[at] ?? 0) + 1;
      if (speaker >= 0) {
        const own = usageRow(speaker);
        own[slot] = (own[slot] ?? 0) + 1;
      }
    },
    merge(from, into) {
      flush();
      for (const rows of [...full, store])
        for (let k = 1; k < rows.length; k += cellWidth) if (rows[k] === from) rows[k] = into;
      const own = usageRow(into);
      usageRow(from).forEach((count, slot) => {
        own[slot] = (own[slot] ?? 0) + count;
      });
    },
    usageOf(speaker) {
      const row = usage[speaker];
      return row ? toUsage(row) : noUsage;
    },
    cells() {
      flush();
      return [...full, store.subarray(0, stored)];
    },
    dayRows: () => dayRows.subarray(0, days.length * dayWidth),
  };
}

function grown(array: Int32Array, atLeast = 0): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(Math.max(array.length * 2, atLeast + 1));
  bigger.set(array);
  return bigger;
}

export function toUsage(row: Int32Array): Usage {
  const at = (k: number): number => row[k] ?? 0;
  return {
    photos: at(0),
    videos: at(1),
    voice: at(2),
    documents: at(3),
    stickers: at(4),
    gifs: at(5),
    polls: at(6),
    locations: at(7),
    contacts: at(8),
    links: at(9),
    mentions: at(10),
    edited: at(11),
    deleted: at(12),
    calls: at(13),
    otherMedia: at(14),
  };
}

/** Shared by all who only ever wrote words. */
const noUsage: Usage = toUsage(new Int32Array(slots));
