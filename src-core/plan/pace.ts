/** How fast groups move, from what the user decided and what is usual where nothing was said. */
import type { ChatId, LocalDay } from '../chat/chat.ts';
import { addDays } from './local-day.ts';
import type { Decisions } from './plan.ts';
import { timetableOffsets } from './timetable.ts';
import { type Holiday, holidaysOf, usualWaves, type WaveWishes } from './waves.ts';

export function waveWishes(decisions: Pick<Decisions, 'pace' | 'groups'>, today: LocalDay): WaveWishes {
  const { start, daysApart, mostGroups, holidays } = decisions.pace ?? {};
  return {
    ...usualWaves,
    // The first wave needs the time that its timetable takes.
    start: start ?? addDays(today, -timetableOffsets['prepare-room']),
    daysApart: daysApart ?? usualWaves.daysApart,
    mostGroups: mostGroups ?? usualWaves.mostGroups,
    holidays: holidays ?? proposedHolidays(today),
    movingDays: movingDays(decisions.groups),
  };
}

/** Of a year and a half; school holidays are the user's to add. */
export function proposedHolidays(today: LocalDay): readonly Holiday[] {
  const year = Number(today.slice(0, 4));
  const end = addDays(today, 548);
  return [year - 1, year, year + 1, year + 2]
    .flatMap(holidaysOf)
    .filter(({ from, to }) => to >= today && from <= end)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function movingDays(groups: Decisions['groups']): Readonly<Record<ChatId, LocalDay>> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([chat, { movingDay }]) => (movingDay === undefined ? [] : [[chat, movingDay]])),
  );
}
