/** A group's timetable with its words: the same for the list in the window and for every calendar program. */
import type { ChatId, LocalDay } from '../chat/chat.ts';
import { timetable, type TimetableEntry } from '../plan/timetable.ts';
import type { CalendarEntry } from './calendar.ts';
import { writtenLinks } from './rooms.ts';
import { fill } from './template.ts';
import { type FullLanguageTag, fullLanguages } from './texts.ts';
import { timetableTexts } from './timetable-texts.ts';

export interface MovingGroup {
  readonly chat: ChatId;
  readonly title: string;
  readonly messenger: string;
  readonly link: string | null;
  readonly chatLink?: string | null;
}

export interface WordedEntry extends TimetableEntry, CalendarEntry {
  /** The summary where the group is known anyway. */
  readonly todo: string;
}

/** `withLink`: calendars are shared more carelessly than messages, so whoever passes one on can leave the link out. */
export function movingCalendar(
  { chat, title, messenger, ...rooms }: MovingGroup,
  movingDay: LocalDay,
  language: FullLanguageTag,
  withLink = true,
): readonly WordedEntry[] {
  const link = withLink ? writtenLinks(rooms, language) : null;
  const values = { group: title, messenger, ...(link === null ? {} : { link }) };
  const { labels } = fullLanguages[language];
  const words = (text: string): string =>
    fill(text, values, labels)
      // Without a link its place is closed: a calendar is read, not filled in.
      .replace(/[:]?\s*\{[^{}]*\}$/u, '')
      .trim();
  return timetable(movingDay).map((entry) => {
    const { summary, description } = timetableTexts[language][entry.code];
    return {
      ...entry,
      uid: `${chat}-${entry.code}`,
      summary: words(summary),
      todo: capital(words(summary.replace(/^[„“]\{\p{L}+\}[“”]: /u, ''))),
      description: words(description),
    };
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
