import type { LocalTime } from '../chat/chat.ts';

/** Milliseconds of a local time as if it were UTC: good for differences, never for an instant (an export has no time zone). */
export function clock(at: LocalTime): number {
  return Date.parse(at.length > 10 ? `${at}Z` : `${at}T00:00:00Z`);
}

/** Positive when `to` is later. */
export function secondsBetween(from: LocalTime, to: LocalTime): number {
  return (clock(to) - clock(from)) / 1000;
}
