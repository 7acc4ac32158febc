/**
 * What an import says about where it is, about ten times a second, however many small files go by. Steps that are left out are only those that
 * nobody could have read; where the import is now is always told with the next word. Problems and the end are never held back.
 */
import type { ImportEvent } from '../../src-bridge/import-event.ts';
import { limits } from './limits.ts';

type Phase = Extract<ImportEvent, { type: 'phase' }>;

export function pacedEvents(
  emit: (event: ImportEvent) => void,
  now: () => number = Date.now,
): (event: ImportEvent) => void {
  const told: number[] = [];
  let waiting: Phase | null = null;

  /** Whether so many more fit into this second, of which `most` may be told; then they count as told. */
  function fits(count: number, most: number): boolean {
    const at = now();
    while (told.length > 0 && at - (told[0] ?? 0) >= 1000) told.shift();
    if (told.length + count > most) return false;
    for (let k = 0; k < count; k++) told.push(at);
    return true;
  }

  function tellPhase(): void {
    const phase = waiting;
    waiting = null;
    if (phase !== null) emit(phase);
  }

  return (event) => {
    if (event.type === 'phase') {
      waiting = event;
      if (fits(1, limits.eventsPerSecond)) tellPhase();
    } else if (event.type === 'progress') {
      // progress without its phase would belong to a file that seems to wait; and some room is left for the next phases
      if (!fits(waiting === null ? 1 : 2, limits.eventsPerSecond - limits.keptForPhases)) return;
      tellPhase();
      emit(event);
    } else {
      waiting = null;
      emit(event);
    }
  };
}
