/** From the moving day two weeks back and a month ahead: what is to be done when. The texts for each belong to invite/. */
import type { LocalDay } from '../chat/chat.ts';
import { addDays } from './local-day.ts';

/** Days before (−) and after the moving day, in the order of doing. */
export const timetableOffsets = {
  /** Same name, a picture, co-admins, something to read on arrival; joining by link is open. */
  'prepare-room': -14,
  /** Board, admins, parents' representatives come first. */
  'invite-core': -12,
  announce: -10,
  'ask-personally': -7,
  /** Notice in the Kita, help at the door. */
  'hang-notice': -7,
  remind: -3,
  'moving-day': 0,
  thank: 1,
  /** From open joining to approval. */
  'close-link': 3,
  'ask-missing': 7,
  /** The old room: only admins write, with a pointer to the new one. */
  'old-room-admins-only': 14,
  'last-call': 21,
  'save-memories': 28,
  /** Only when everybody is there or reachable. */
  'close-old-room': 30,
  /** Account first, then the app: otherwise others go on writing into the void. */
  'delete-account': 30,
} as const;

export type TimetableCode = keyof typeof timetableOffsets;

export interface TimetableEntry {
  readonly code: TimetableCode;
  readonly day: LocalDay;
  /** Days after the moving day; negative before. */
  readonly offset: number;
}

export function timetable(movingDay: LocalDay): readonly TimetableEntry[] {
  return codes.map((code) => ({
    code,
    day: addDays(movingDay, timetableOffsets[code]),
    offset: timetableOffsets[code],
  }));
}

const isCode = (code: string): code is TimetableCode => Object.hasOwn(timetableOffsets, code);
const codes = Object.keys(timetableOffsets).filter(isCode);
