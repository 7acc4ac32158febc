import type { DateOrder, LocalDay } from '../../../src-core/chat/chat.ts';

export interface DateReading {
  readonly written: string;
  /** null: this order makes no date of it. */
  readonly at: LocalDay | null;
}

/** The first few different dates of a chat, read in the given order. */
export function bothReadings(samples: readonly string[], order: Exclude<DateOrder, 'ymd'>): readonly DateReading[] {
  return [...new Set(samples)].slice(0, 3).map((written) => ({ written, at: readDate(written, order) }));
}

function readDate(written: string, order: Exclude<DateOrder, 'ymd'>): LocalDay | null {
  const [first = 0, second = 0, year = 0] = (written.match(/\d+/g) ?? []).map(Number);
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year < 100 ? 2000 + year : year}-${pad(month)}-${pad(day)}`;
}

const pad = (part: number) => String(part).padStart(2, '0');
