/**
 * The order as waves with dates: a few groups at a time, so that helpers keep up, on days that are no holidays. Days that the user
 * chose for a group hold; the other waves keep their distance.
 */
import type { ChatId, LocalDay } from '../chat/chat.ts';
import { addDays } from './local-day.ts';

/** First and last day, both included. The name is the user's, or a code of `holidaysOf`. */
export interface Holiday {
  readonly name: string;
  readonly from: LocalDay;
  readonly to: LocalDay;
}

export interface WaveWishes {
  /** Day of the first wave. */
  readonly start: LocalDay;
  readonly daysApart: number;
  readonly holidays: readonly Holiday[];
  /** New people in one wave at most, unless a single group has more. */
  readonly mostPeople: number;
  readonly mostGroups: number;
  /** Days that the user chose. */
  readonly movingDays: Readonly<Record<ChatId, LocalDay>>;
}

export const usualWaves: Omit<WaveWishes, 'start'> = {
  daysApart: 14,
  holidays: [],
  mostPeople: 40,
  mostGroups: 4,
  movingDays: {},
};

export interface Wave {
  readonly day: LocalDay;
  /** In the order of the plan. */
  readonly chats: readonly ChatId[];
  readonly newPeople: number;
  readonly cumulative: number;
  /** The holiday that moved it to a later day. */
  readonly movedBy: string | null;
}

interface Step {
  readonly chat: ChatId;
  readonly newPeople: number;
}

export function waves(order: readonly Step[], wishes: WaveWishes): readonly Wave[] {
  const chosen = new Map<LocalDay, Step[]>();
  const free: Step[] = [];
  for (const step of order) {
    const day = Object.hasOwn(wishes.movingDays, step.chat) ? wishes.movingDays[step.chat] : undefined;
    if (day === undefined) free.push(step);
    else chosen.set(day, [...(chosen.get(day) ?? []), step]);
  }
  const dated: { day: LocalDay; steps: readonly Step[]; movedBy: string | null }[] = [...chosen].map(
    ([day, steps]) => ({
      day,
      steps,
      movedBy: null,
    }),
  );
  let earliest = wishes.start;
  for (const steps of bundles(free, wishes)) {
    const { day, movedBy } = workingDay(earliest, wishes.holidays);
    dated.push({ day, steps, movedBy });
    earliest = addDays(day, Math.max(1, wishes.daysApart));
  }
  dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let cumulative = 0;
  return dated.map(({ day, steps, movedBy }) => {
    const newPeople = steps.reduce((sum, step) => sum + step.newPeople, 0);
    cumulative += newPeople;
    return { day, chats: steps.map(({ chat }) => chat), newPeople, cumulative, movedBy };
  });
}

/**
 * All days as they stand, with some groups on another one: whoever puts one wave elsewhere means the calendar that they see, and the
 * other waves must not close up behind it.
 */
export function heldDays(
  all: readonly Wave[],
  moved: { readonly chats: readonly ChatId[]; readonly day: LocalDay },
): Readonly<Record<ChatId, LocalDay>> {
  const stay = all.flatMap(({ day, chats }) => chats.map((chat) => [chat, day] as const));
  return Object.fromEntries([...stay, ...moved.chats.map((chat) => [chat, moved.day] as const)]);
}

/** Neighbours in the order, as many as one wave carries. */
function bundles(steps: readonly Step[], { mostPeople, mostGroups }: WaveWishes): readonly (readonly Step[])[] {
  const all: Step[][] = [];
  let people = 0;
  for (const step of steps) {
    const last = all.at(-1);
    if (last === undefined || last.length >= mostGroups || people + step.newPeople > mostPeople) {
      all.push([step]);
      people = step.newPeople;
    } else {
      last.push(step);
      people += step.newPeople;
    }
  }
  return all;
}

function workingDay(
  wanted: LocalDay,
  holidays: readonly Holiday[],
): { readonly day: LocalDay; readonly movedBy: string | null } {
  let day = wanted;
  let movedBy: string | null = null;
  // Holidays may follow each other without a gap; each is passed at most once.
  for (let passed = 0; passed < holidays.length; passed += 1) {
    const today = day;
    const holiday = holidays.find(({ from, to }) => from <= today && today <= to);
    if (holiday === undefined) break;
    day = addDays(holiday.to, 1);
    movedBy ??= holiday.name;
  }
  return { day, movedBy };
}

/** Days around which nobody should move, as a proposal that the user edits. School holidays differ too much to guess. */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  return [
    { name: 'easter', from: addDays(easter, -2), to: addDays(easter, 1) },
    { name: 'pentecost', from: addDays(easter, 49), to: addDays(easter, 50) },
    { name: 'christmas', from: `${year}-12-23`, to: addDays(`${year}-12-31`, 1) },
  ];
}

/** Anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): LocalDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
