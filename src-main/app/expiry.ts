/** When a plan is offered for deletion: so many days after it was last changed. Offered, never done. */
import type { KeepDays } from '../../src-bridge/settings.ts';
import { msPerDay } from '../../src-core/day-length.ts';

/** Times in milliseconds. `keptAt`: the user said "keep it" then, and the days count once more from there. null: never. */
export function offerDeletionAt(changedAt: number | null, keptAt: number | null, keepDays: KeepDays): number | null {
  if (changedAt === null || keepDays === 0) return null;
  return Math.max(changedAt, keptAt ?? 0) + keepDays * msPerDay;
}
