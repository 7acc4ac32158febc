/**
 * Day, month, year – or another order? One answer for a whole file (an export never mixes them), from the strongest evidence that there is.
 * Where no evidence decides, it says so; the user is asked with the file's own first lines.
 */
import { civilDay } from './calendars.ts';
import type { DateOrder, DateOrderReason, LocalDay } from './chat.ts';
import { msPerDay } from '../day-length.ts';

export interface RawDay {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly yearFirst: boolean;
  readonly monthName: boolean;
  /** Records on this day. */
  readonly records: number;
}

export interface OrderClues {
  /** In the order of the file, repeated when a day comes again. */
  readonly sequence: readonly number[];
  readonly days: readonly RawDay[];
  /** Attachments whose own date agrees with each order. */
  readonly attachments: Readonly<Record<DateOrder, number>>;
  readonly notAfter: Date | null;
  readonly language: string | null;
  readonly separator: string;
  /** "PM", "pm" … as written; null on a 24-hour clock. */
  readonly upperCaseHalves: boolean | null;
  readonly asked: DateOrder | null;
}

export interface OrderDecision {
  readonly order: DateOrder;
  readonly certain: boolean;
  readonly reason: DateOrderReason;
}

/** Days since 1970-01-01, or NaN where the order makes no date of these numbers. */
export function dayNumber(a: number, b: number, c: number, order: DateOrder): number {
  if (order === 'ymd') return civilDay(a, b, c);
  return order === 'dmy' ? civilDay(c, b, a) : civilDay(c, a, b);
}

export function dayText(day: number): LocalDay {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

export function clockText(second: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

export function decideOrder(clues: OrderClues): OrderDecision {
  const { days, asked } = clues;
  if (asked) return { order: asked, certain: true, reason: 'asked' };
  const records = days.reduce((sum, day) => sum + day.records, 0);
  const share = (test: (day: RawDay) => boolean): number =>
    days.reduce((sum, day) => sum + (test(day) ? day.records : 0), 0) / Math.max(records, 1);
  if (share((day) => day.yearFirst) > 0.5) return { order: 'ymd', certain: true, reason: 'year-first' };
  if (share((day) => day.monthName) > 0.5) return { order: 'mdy', certain: true, reason: 'field-above-12' };

  // an order that makes no dates of more than a stray line is impossible
  const impossible = (order: DateOrder): number => share((day) => Number.isNaN(dayNumber(day.a, day.b, day.c, order)));
  const rates = orders.map((order) => ({ order, rate: impossible(order) }));
  const lowest = Math.min(...rates.map((entry) => entry.rate));
  let left = rates.filter((entry) => entry.rate <= lowest + 0.002).map((entry) => entry.order);
  const mayLead = plausibleYearFirst(clues) || jumpsOtherwise(clues, left) || isFutureOtherwise(clues, left);
  if (!mayLead) left = left.filter((order) => order !== 'ymd');
  const only = left[0];
  if (left.length === 1 && only) return { order: only, certain: true, reason: 'field-above-12' };
  if (left.length === 0) return { order: 'dmy', certain: false, reason: 'none' };

  const votes = left.map((order) => ({ order, votes: clues.attachments[order] })).sort((x, y) => y.votes - x.votes);
  if (votes[0] && votes[0].votes > (votes[1]?.votes ?? 0)) {
    return { order: votes[0].order, certain: true, reason: 'attachment-dates' };
  }

  const jumps = left.map((order) => ({ order, jumps: jumpsBack(clues, order) })).sort((x, y) => x.jumps - y.jumps);
  const [best, second] = jumps;
  if (best && second && second.jumps > best.jumps * 3 && second.jumps >= best.jumps + 1) {
    return { order: best.order, certain: true, reason: 'line-order' };
  }

  const past = left.filter((order) => !inFuture(clues, order));
  if (past.length === 1 && past[0]) return { order: past[0], certain: true, reason: 'not-in-future' };

  return byLocale(clues, left);
}

/** Two-digit years in front are Hungarian, Korean and Chinese habit; a day that never leaves one year would give the same numbers. */
function plausibleYearFirst(clues: OrderClues): boolean {
  return /^(hu|ko|ja|zh)/.test(clues.language ?? '') || clues.separator.startsWith('. ');
}

/** Basque and Nepali phones begin with the year as well: every other order makes time jump to and fro then. */
function jumpsOtherwise(clues: OrderClues, left: readonly DateOrder[]): boolean {
  const least = Math.min(...left.filter((order) => order !== 'ymd').map((order) => jumpsBack(clues, order)));
  return least >= 2 && jumpsBack(clues, 'ymd') === 0;
}

/** "24/10/30" of a file of 2025: every other order writes of a year to come, and this one of no year before WhatsApp. */
function isFutureOtherwise(clues: OrderClues, left: readonly DateOrder[]): boolean {
  if (!left.includes('ymd') || inFuture(clues, 'ymd')) return false;
  const isOfItsTime = clues.days.every(({ a, b, c }) => !(dayNumber(a, b, c, 'ymd') < firstDay));
  return isOfItsTime && left.every((order) => order === 'ymd' || inFuture(clues, order));
}

/** WhatsApp began in 2009. */
const firstDay = Date.UTC(2009, 0, 1) / msPerDay;

/** Steps back by more than a day: two lines out of order or a clock set back do not count. */
function jumpsBack(clues: OrderClues, order: DateOrder): number {
  let count = 0;
  let last = Number.NaN;
  for (const index of clues.sequence) {
    const day = clues.days[index];
    if (!day) continue;
    const now = dayNumber(day.a, day.b, day.c, order);
    if (Number.isNaN(now)) continue;
    if (now < last - 1) count++;
    last = now;
  }
  return count;
}

function inFuture(clues: OrderClues, order: DateOrder): boolean {
  if (!clues.notAfter) return false;
  const limit = Math.floor(clues.notAfter.getTime() / msPerDay) + 1;
  return clues.days.some((day) => dayNumber(day.a, day.b, day.c, order) > limit);
}

function byLocale(clues: OrderClues, left: readonly DateOrder[]): OrderDecision {
  const pick = (order: DateOrder, certain: boolean, reason: DateOrderReason): OrderDecision =>
    left.includes(order) ? { order, certain, reason } : { order: left[0] ?? 'dmy', certain: false, reason: 'none' };
  const { separator, language, upperCaseHalves } = clues;
  if (left.includes('ymd') && separator.startsWith('. ') && /^(hu|ko)/.test(language ?? 'hu'))
    return pick('ymd', true, 'locale');
  // "24/8/21" in Korea, Japan, China and Taiwan, but not in Hong Kong
  if (left.includes('ymd') && /^(ko|ja|zh-CN|zh-TW)/.test(language ?? '')) return pick('ymd', true, 'locale');
  // dots are written between day, month and year nowhere else than in D.M.Y countries
  if (separator.startsWith('.')) return pick('dmy', true, 'locale');
  if (language !== null && language !== 'en') return pick('dmy', true, 'locale');
  if (upperCaseHalves === true && separator === '/' && language === 'en') return pick('mdy', false, 'locale');
  if (upperCaseHalves === false) return pick('dmy', true, 'locale');
  if (separator.startsWith('-')) return pick('dmy', false, 'locale');
  const symmetric = clues.days.every((day) => day.a === day.b);
  if (symmetric) return pick('dmy', true, 'frequency');
  return byFrequency(clues, left);
}

/** Within a short stretch of time the days change and the month stays. */
function byFrequency(clues: OrderClues, left: readonly DateOrder[]): OrderDecision {
  const firsts = new Set(clues.days.map((day) => day.a)).size;
  const seconds = new Set(clues.days.map((day) => day.b)).size;
  if (clues.days.length >= 4 && firsts >= seconds * 3 && left.includes('dmy')) {
    return { order: 'dmy', certain: false, reason: 'frequency' };
  }
  if (clues.days.length >= 4 && seconds >= firsts * 3 && left.includes('mdy')) {
    return { order: 'mdy', certain: false, reason: 'frequency' };
  }
  return { order: left.includes('dmy') ? 'dmy' : (left[0] ?? 'dmy'), certain: false, reason: 'none' };
}
