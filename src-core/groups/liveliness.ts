import type { LocalTime, ReadChat } from '../chat/chat.ts';
import { monthNumber } from '../chat/written-months.ts';
import type { Liveliness } from './group.ts';
import { msPerDay, recentDays, secondsPerDay } from '../day-length.ts';
import { clock, secondsBetween } from './time.ts';

/** How alive a chat is: who writes, how much, and when it last did. `now` decides only whether it sleeps. */
export function liveliness(chat: ReadChat, now: LocalTime): Liveliness {
  return {
    chat: chat.id,
    active: chat.speakers.filter(({ recent }) => recent > 0).length,
    perWeek: perWeek(chat),
    shortShare: chat.messages === 0 ? 0 : round(chat.shortMessages / chat.messages),
    asleep: chat.last === null || secondsBetween(chat.last, now) > recentDays * secondsPerDay,
  };
}

/** Messages a week in the chat's last 90 days, or in its whole life if that is shorter (but at least one week). */
function perWeek(chat: ReadChat): number {
  const { first, last } = chat;
  if (first === null || last === null) return 0;
  const end = clock(last.slice(0, 10));
  const days = Math.min(recentDays, Math.max(7, (end - clock(first.slice(0, 10))) / msPerDay + 1));
  const from = end - (days - 1) * msPerDay;
  const messages = chat.days.reduce((sum, { day, messages: count }) => sum + (clock(day) >= from ? count : 0), 0);
  return round((messages / days) * 7);
}

/** Messages in each of the chat's last twelve months, oldest first: a picture as small as a word. */
export function spark(chat: Pick<ReadChat, 'months' | 'last'>): readonly number[] {
  const last = chat.last ?? null;
  if (last === null) return Array.from({ length: 12 }, () => 0);
  const newest = monthNumber(last);
  const counts = new Map(chat.months.map(({ month, messages }) => [monthNumber(month), messages]));
  return Array.from({ length: 12 }, (_, index) => counts.get(newest - 11 + index) ?? 0);
}

/** Many messages a day of which a good part says only "Danke": better "Infos (nur Admins)" and "Schnack". */
export function isNoisy(chat: Pick<ReadChat, 'messages'>, life: Liveliness): boolean {
  return chat.messages >= 50 && life.perWeek >= 50 && life.shortShare >= 0.25;
}

export interface SharedMembers {
  /** People who are in both. */
  readonly both: number;
  /** Share of the smaller group that is in the larger one, 0..1. */
  readonly ofSmaller: number;
  /** Share of all people of both groups that are in both (Jaccard), 0..1. */
  readonly ofAll: number;
}

/** How much two groups are the same people. Feed it the keys of persons; with bare names it is only as good as names are. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): SharedMembers {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const key of small) if (large.has(key)) both++;
  const all = a.size + b.size - both;
  return { both, ofSmaller: small.size === 0 ? 0 : both / small.size, ofAll: all === 0 ? 0 : both / all };
}

/** Two groups of nearly the same people, worth asking whether they need to be two. Very small groups are alike by chance. */
export function nearlySameMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const { both, ofAll } = overlap(a, b);
  return both >= 4 && ofAll >= 0.8;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
