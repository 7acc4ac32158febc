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

/** "10. Januar 2027", "10 January 2027"; of a month, `2027-01`, "Januar 2027". What is no day stays as it is. */
export function writtenDay(day: LocalDay, language: string): string {
  const isMonth = day.length === 'yyyy-mm'.length;
  const at = new Date(`${day}${isMonth ? '-01' : ''}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  const parts = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return at.toLocaleDateString(language === 'en' ? 'en-GB' : language, isMonth ? parts : { ...parts, day: 'numeric' });
}
