/** A timetable as an iCalendar file (RFC 5545) that every calendar program imports; whole-day entries, no alarms of our own. */
import ICAL from 'ical.js';
import type { Instant } from '../plan/plan.ts';
import type { LocalDay } from '../chat/chat.ts';

export interface CalendarEntry {
  /** Stable: a second import moves the entry instead of doubling it. */
  readonly uid: string;
  readonly day: LocalDay;
  readonly summary: string;
  readonly description: string;
}

/**
 * `now` stamps the entries and numbers them: of two files with an entry, from the calendar or from a kit, the later one counts (RFC 5545,
 * 3.8.7.4 SEQUENCE, an integer of 32 bits: minutes since 1970). Lines end in CRLF as the RFC wants.
 */
export function calendar(entries: readonly CalendarEntry[], now: Instant): string {
  const sequence = Math.floor(Date.parse(now) / 60_000);
  const file = new ICAL.Component('vcalendar');
  file.addPropertyWithValue('version', '2.0');
  file.addPropertyWithValue('prodid', '-//Komm mit//Umzug//DE');
  for (const entry of entries) {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', `${entry.uid}@komm-mit`);
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${now.slice(0, 19)}Z`));
    event.addPropertyWithValue('sequence', sequence);
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(entry.day));
    event.addPropertyWithValue('summary', entry.summary);
    event.addPropertyWithValue('description', entry.description);
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    file.addSubcomponent(event);
  }
  return `${file.toString()}\r\n`;
}
