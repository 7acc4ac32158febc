/** Days without time and zone, as in exports and calendars: `YYYY-MM-DD`. */
import type { LocalDay } from '../chat/chat.ts';
import { msPerDay } from '../day-length.ts';

/** What a day field holds while somebody types in it is often none: the years of this century, written whole. */
export const isLocalDay = (text: string): text is LocalDay => /^20\d\d-\d\d-\d\d$/u.test(text);

/** An impossible day stays what it is. */
export function addDays(day: LocalDay, days: number): LocalDay {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : new Date(at + days * msPerDay).toISOString().slice(0, 10);
}

/** How many days `to` is after `from`. */
export const daysBetween = (from: LocalDay, to: LocalDay): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
