import { equalJson } from '../../../../src-core/plan/equal.ts';
import type { Station } from '../model.ts';

/** A station as the list draws it; the list tells its rows apart by `id`. */
export interface RoadRow extends Station {
  readonly id: string;
  readonly isLast: boolean;
}

/** Stations that did not change stay the same objects, so that moving one of two hundred does not draw two hundred anew. */
export function rowsOf(road: readonly Station[], before: readonly RoadRow[]): readonly RoadRow[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return road.map((station, index) => {
    const row: RoadRow = { ...station, id: station.chat, isLast: index === road.length - 1 };
    const old = known.get(row.id);
    return old !== undefined && equalJson(old, row) ? old : row;
  });
}
