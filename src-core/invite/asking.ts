/**
 * The brake: reminds of what was already sent, so that nobody is pestered and no account is banned for looking like a robot.
 * It never forbids for good; only "möchte nicht gefragt werden" does.
 * WhatsApp bans by pattern (many messages in a short time, many strangers): statement of 2019, checked 2026-11-24 in our playbook.
 */
import type { ChatId } from '../chat/chat.ts';
import type { Asking, Instant } from '../plan/plan.ts';
import type { PersonId } from '../people/person.ts';
import { msPerDay } from '../day-length.ts';

/** Times a person may be asked before we ask back. */
export const timesBeforeAskingBack = 2;
/** Days between two announcements in the same group. */
export const daysBetweenAnnouncements = 7;
/** Messages to single people per day before we suggest to go on tomorrow. */
export const askingsPerDay = 30;

export type BrakeReason = 'do-not-ask' | 'third-time' | 'announced-lately' | 'many-today';

export interface Brake {
  /** `ask-back`: possible, after the user confirmed once more. */
  readonly may: 'yes' | 'ask-back' | 'no';
  readonly reason: BrakeReason | null;
  readonly lastAsked: Instant | null;
  readonly times: number;
}

/** May this person be asked (again)? `now` is an ISO instant. */
export function brakeForPerson(askings: readonly Asking[], person: PersonId, doNotAsk: boolean, now: Instant): Brake {
  const past = askings.filter((asking) => asking.person === person);
  const answer = (may: Brake['may'], reason: BrakeReason | null): Brake => ({
    may,
    reason,
    lastAsked: latest(past),
    times: past.length,
  });
  if (doNotAsk) return answer('no', 'do-not-ask');
  if (past.length >= timesBeforeAskingBack) return answer('ask-back', 'third-time');
  if (writtenToday(askings, now) >= askingsPerDay) return answer('ask-back', 'many-today');
  return answer('yes', null);
}

/** May this group get another announcement? */
export function brakeForGroup(askings: readonly Asking[], chat: ChatId, now: Instant): Brake {
  const past = askings.filter((asking) => asking.person === null && asking.chats.includes(chat));
  const lately = past.some((asking) => within(asking, now, daysBetweenAnnouncements));
  return {
    may: lately ? 'ask-back' : 'yes',
    reason: lately ? 'announced-lately' : null,
    lastAsked: latest(past),
    times: past.length,
  };
}

/** Different people written to in the last day. */
export function writtenToday(askings: readonly Asking[], now: Instant): number {
  const today = askings.filter((asking) => asking.person !== null && within(asking, now, 1));
  return new Set(today.map(({ person }) => person)).size;
}

function within(asking: Asking, now: Instant, days: number): boolean {
  const age = Date.parse(now) - Date.parse(asking.at);
  return age >= 0 && age < days * msPerDay;
}

function latest(askings: readonly Asking[]): Instant | null {
  return askings.reduce<Instant | null>((last, { at }) => (last === null || at > last ? at : last), null);
}
