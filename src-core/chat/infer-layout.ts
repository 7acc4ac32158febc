/**
 * A layout that nobody has written down yet, from repetition: the same signs around five or six numbers at the start of many lines, and the
 * times they make rise. Needs at least three such lines; a list of appointments does not repeat its signs that strictly.
 */
import { dayNumber } from './date-order.ts';
import type { Shape } from './header.ts';
import { shapeFromPieces } from './shapes.ts';
import { decode } from './text.ts';

interface Found {
  readonly pieces: readonly string[];
  readonly rows: number[][];
}

const longestLine = 90;
const enough = 3;

export function inferShape(head: Uint8Array): { readonly shape: Shape; readonly lines: number } | null {
  const byPattern = new Map<string, Found>();
  let lines = 0;
  for (let from = 0; from < head.length;) {
    let to = from;
    while (to < head.length && head[to] !== 10 && head[to] !== 13) to++;
    if (to > from) {
      lines++;
      for (const count of [6, 5]) collect(decode(head, from, Math.min(to, from + longestLine)), count, byPattern);
    }
    from = to + 1;
  }
  const ranked = [...byPattern.values()]
    .filter((found) => found.rows.length >= enough && found.rows.length >= lines * 0.2)
    .sort((x, y) => y.rows.length - x.rows.length || y.pieces.length - x.pieces.length);
  for (const found of ranked) {
    const shape = assign(found);
    if (shape) return { shape, lines: found.rows.length };
  }
  return null;
}

/** The signs before, between and after the first numbers of a line. */
function collect(line: string, count: number, into: Map<string, Found>): void {
  const pieces: string[] = [];
  const row: number[] = [];
  let at = 0;
  for (const hit of line.matchAll(/\d{1,4}/g)) {
    pieces.push(line.slice(at, hit.index));
    row.push(Number(hit[0]));
    at = hit.index + hit[0].length;
    if (row.length === count) break;
  }
  if (row.length < count || at > 60) return;
  const end = /^[^\p{L}\p{N}"'+~@<(]{1,6}/u.exec(line.slice(at))?.[0];
  if (end === undefined || /^[.:/]?$/.test(end)) return;
  pieces.push(end);
  if (pieces.some((piece) => piece.length > 12) || (pieces[0] ?? '').length > 8) return;
  const key = `${count}\u0000${pieces.join('\u0001')}`;
  const known = into.get(key);
  if (known) known.rows.push(row);
  else into.set(key, { pieces, rows: [row] });
}

function assign({ pieces, rows }: Found): Shape | null {
  const count = pieces.length - 1;
  const hasSeconds = count === 6;
  for (const clockAt of [3, 0]) {
    const dateAt = clockAt === 0 ? (hasSeconds ? 3 : 2) : 0;
    const clocks = rows.every((row) => (row[clockAt] ?? 99) <= 24 && (row[clockAt + 1] ?? 99) <= 59);
    if (!clocks) continue;
    for (const order of ['ymd', 'dmy', 'mdy'] as const) {
      const times = rows.map((row) => {
        const day = dayNumber(row[dateAt] ?? 0, row[dateAt + 1] ?? 0, row[dateAt + 2] ?? 0, order);
        return day * 1440 + (row[clockAt] ?? 0) * 60 + (row[clockAt + 1] ?? 0);
      });
      if (times.some(Number.isNaN)) continue;
      const rising = times.filter((time, k) => k === 0 || time >= (times[k - 1] ?? 0)).length;
      if (rising >= rows.length * 0.9) return shapeFromPieces(pieces, dateAt, clockAt, hasSeconds);
    }
  }
  return null;
}
