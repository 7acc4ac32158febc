import { format, intlFormatDistance, parseISO } from 'date-fns';
import { de, enGB } from 'date-fns/locale';
import type { Instant } from '../../src-core/plan/plan.ts';
import type { LocalTime } from '../../src-core/chat/chat.ts';
import type { Settings } from '../../src-bridge/settings.ts';
import { msPerDay } from '../../src-core/day-length.ts';

type Language = Settings['language'];

const locales = { de, en: enGB } as const;

/** "3. Mai 2023", "3 May 2023". */
export function day(at: LocalTime, language: Language): string {
  return format(parseISO(at), language === 'de' ? 'd. MMMM yyyy' : 'd MMMM yyyy', { locale: locales[language] });
}

/** "Mai 2023", "May 2023"; of `YYYY-MM`. */
export function month(at: string, language: Language): string {
  return format(parseISO(at), 'MMMM yyyy', { locale: locales[language] });
}

/** "heute", "gestern", "vor 2 Tagen", "vor 8 Monaten"; `now` is handed in so that lists stay the same while they are drawn. */
export function ago(at: LocalTime, now: Date, language: Language): string {
  return intlFormatDistance(parseISO(at), now, { locale: language, unit: unitFor(parseISO(at), now) });
}

/** `YYYY-MM-DD` where the user is. */
export function localDay(at: Date): string {
  return format(at, 'yyyy-MM-dd');
}

/** "24. November 2026, 22:16". */
export function moment(at: Instant, language: Language): string {
  return format(parseISO(at), language === 'de' ? 'd. MMMM yyyy, HH:mm' : 'd MMMM yyyy, HH:mm', {
    locale: locales[language],
  });
}

/** Below a day "heute" says enough, and nobody counts in quarters. */
function unitFor(at: Date, now: Date): 'day' | 'week' | 'month' | 'year' {
  const days = (now.getTime() - at.getTime()) / msPerDay;
  if (days < 14) return 'day';
  if (days < 60) return 'week';
  return days < 700 ? 'month' : 'year';
}
