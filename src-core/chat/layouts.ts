/**
 * The shapes in which this file's records begin. The file's own first part decides; lines in another shape are only accepted where they
 * continue the file in time, because people paste parts of other exports into their messages.
 */
import type { DateOrder } from './chat.ts';
import { dayNumber } from './date-order.ts';
import { matchShape, newBeginning, type Beginning, type Shape } from './header.ts';
import { couldBegin } from './line-start.ts';
import { recognise } from './shapes.ts';
import { inferShape } from './infer-layout.ts';
import { limits } from './limits.ts';

export interface Layouts {
  readonly at: Beginning;
  /** Nobody has described this layout; it was found by its repetition. */
  readonly isInferred: boolean;
  /** Its days go to and fro. */
  readonly isDisordered: boolean;
  /** The shape of the last match. */
  shape(): Shape | null;
  begins(buf: Uint8Array, from: number, to: number): boolean;
  /** The last match may tell the order of its numbers. */
  learn(): void;
  /** The reader has come to this day. */
  moveTo(day: number): void;
  readonly crlfEndsRecords: boolean;
  readonly frame: Shape['frame'] | null;
  /** "PM" rather than "pm"; null on a 24-hour clock. */
  upperCaseHalves(): boolean | null;
  /** What the first part of the file says about the order of the numbers. */
  order(): DateOrder | null;
}

interface Head {
  readonly family: string | null;
  readonly shape: Shape | null;
  readonly crlfEndsRecords: boolean;
  readonly lines: number;
  readonly records: number;
  readonly order: DateOrder | null;
  readonly ranges: Ranges;
  readonly isDisordered: boolean;
  readonly eraYearLeads: boolean;
}

interface Vote {
  readonly shape: Shape;
  readonly ranges: Ranges;
  readonly yearFirst: boolean;
  /** The first written days in the order of the file. */
  readonly days: (readonly [number, number, number])[];
  count: number;
}

export function openLayouts(head: Uint8Array, asked: DateOrder | null): Layouts {
  const found = studyHead(head);
  const inferred = found.records < 2 || found.records < found.lines * 0.05 ? inferShape(head) : null;
  const isInferred = inferred !== null && inferred.lines > found.records * 2;
  const families = new Set<string>(isInferred ? [inferred.shape.family] : found.family === null ? [] : [found.family]);
  const shapes: Shape[] = isInferred ? [inferred.shape] : [];
  const at = newBeginning();
  let current: Shape | null = null;
  let order: DateOrder | null = asked ?? found.order;
  let lastDay = Number.NaN;

  function matched(shape: Shape): true {
    current = shape;
    return true;
  }

  function begins(buf: Uint8Array, from: number, to: number): boolean {
    if (current && matchShape(current, buf, from, at)) return true;
    if (!isInferred && !couldBegin(buf, from)) return false;
    for (const shape of shapes) {
      if (shape !== current && matchShape(shape, buf, from, at)) return matched(shape);
    }
    if (shapes.length >= limits.shapes || !couldBegin(buf, from)) return false;
    const read = recognise(buf, from, to);
    const shape = read && found.eraYearLeads ? yearFirst(read) : read;
    if (!shape || !matchShape(shape, buf, from, at)) return false;
    if (!families.has(shape.family) && !continues()) return false;
    families.add(shape.family);
    shapes.push(shape);
    return matched(shape);
  }

  /** A foreign shape must go on from where the file is; a date that the file's order cannot make is of another phone. */
  function continues(): boolean {
    if (order === null) return families.size === 0;
    const day = dayNumber(at.a, at.b, at.c, order);
    return !Number.isNaN(day) && !(day < lastDay - 1) && !(day > lastDay + 400);
  }

  return {
    at,
    isInferred,
    isDisordered: found.isDisordered,
    crlfEndsRecords: found.crlfEndsRecords,
    frame: found.shape?.frame ?? null,
    shape: () => current,
    upperCaseHalves: () => shapes.find((shape) => shape.isUpperCase !== null)?.isUpperCase ?? null,
    order: () => order,
    begins,
    learn() {
      if (order !== null) return;
      widen(found.ranges, at);
      order = orderOf(found.ranges, at.yearFirst, current);
    },
    moveTo(day) {
      lastDay = day;
    },
  };
}

/** How far each number of the dates has ranged. */
interface Ranges {
  readonly low: [number, number, number];
  readonly high: [number, number, number];
}

const noRanges = (): Ranges => ({ low: [9999, 9999, 9999], high: [0, 0, 0] });

function widen({ low, high }: Ranges, { a, b, c }: Beginning): void {
  low[0] = Math.min(low[0], a);
  low[1] = Math.min(low[1], b);
  low[2] = Math.min(low[2], c);
  high[0] = Math.max(high[0], a);
  high[1] = Math.max(high[1], b);
  high[2] = Math.max(high[2], c);
}

/** What the dates so far say for certain, if anything. "21. 1. 24" may be a day or (in Korea, Hungary) a year in front. */
function orderOf(ranges: Ranges, yearFirst: boolean, shape: Shape | null): DateOrder | null {
  if (yearFirst) return 'ymd';
  if ((shape?.month ?? 0) > 0) return 'mdy';
  const { low, high } = ranges;
  if (high[1] > 12) return high[0] <= 12 ? 'mdy' : null;
  if (high[0] <= 12) return null;
  const first = high[0] - low[0];
  const last = high[2] - low[2];
  if (high[0] > 31) return null;
  if (first === last) return hasSpacedDots(shape) ? null : 'dmy';
  return first > last ? 'dmy' : high[2] <= 31 ? 'ymd' : null;
}

/** "6-03-05 R" or "05-03-6 R": the year changes least of a file's numbers. Where as little as the day, it stands behind as in most countries. */
function eraYearLeads({ shape, ranges: { low, high } }: Vote): boolean {
  return shape.era !== null && !shape.eraLeads && high[0] - low[0] < high[2] - low[2];
}

const yearFirst = (shape: Shape): Shape => (shape.era === null ? shape : { ...shape, eraLeads: true });

/** Some files are no log of time at all (sorted otherwise, put together by hand); there a step back tells nothing. */
function isDisordered({ days, ranges, yearFirst, shape }: Vote): boolean {
  const order = orderOf(ranges, yearFirst, shape);
  if (order === null) return false;
  const numbers = days.map(([a, b, c]) => dayNumber(a, b, c, order));
  const back = numbers.filter((day, k) => day < (numbers[k - 1] ?? day) - limits.lateDays).length;
  return back >= 5 && back > days.length * 0.2;
}

/** "21. 1. 24" */
function hasSpacedDots(shape: Shape | null): boolean {
  return shape?.program.some((byte, k) => byte === 46 && shape.program[k + 1] === 32 && k < 8) ?? false;
}

/** Which family of shapes most lines of the first part have, and whether CRLF stands only between records. */
function studyHead(head: Uint8Array): Head {
  const votes = new Map<string, Vote>();
  const shapes: Shape[] = [];
  const at = newBeginning();
  let chunks = 0;
  let chunksWithHeader = 0;
  let crlfEnds = 0;
  let afterCrlf = true;
  let lines = 0;
  for (let from = 0; from < head.length;) {
    let to = from;
    while (to < head.length && head[to] !== 10 && head[to] !== 13) to++;
    let shape: Shape | null = null;
    if (to > from && couldBegin(head, from)) {
      shape = shapes.find((candidate) => matchShape(candidate, head, from, at)) ?? null;
      if (!shape) {
        shape = recognise(head, from, to);
        if (shape && shapes.length < limits.shapes) shapes.push(shape);
      }
      if (shape) {
        matchShape(shape, head, from, at);
        const vote = votes.get(shape.family) ?? {
          shape,
          count: 0,
          ranges: noRanges(),
          yearFirst: at.yearFirst,
          days: [],
        };
        vote.count++;
        widen(vote.ranges, at);
        const before = vote.days.at(-1);
        if (before?.[0] !== at.a || before[1] !== at.b || before[2] !== at.c) vote.days.push([at.a, at.b, at.c]);
        votes.set(shape.family, vote);
      }
    }
    if (to > from) lines++;
    if (afterCrlf && to > from) {
      chunks++;
      if (shape) chunksWithHeader++;
    }
    const isCrlf = head[to] === 13 && head[to + 1] === 10;
    if (isCrlf) crlfEnds++;
    afterCrlf = isCrlf;
    from = to + (isCrlf ? 2 : 1);
  }
  const best = [...votes.entries()].sort((a, b) => b[1].count - a[1].count)[0];
  const leads = best !== undefined && eraYearLeads(best[1]);
  return {
    family: best?.[0] ?? null,
    shape: best?.[1].shape ?? null,
    lines,
    records: best?.[1].count ?? 0,
    eraYearLeads: leads,
    order: best ? orderOf(best[1].ranges, best[1].yearFirst || leads, best[1].shape) : null,
    ranges: best?.[1].ranges ?? noRanges(),
    isDisordered: best && !leads ? isDisordered(best[1]) : false,
    // Android ends every line with LF
    crlfEndsRecords: crlfEnds > 0 && best?.[1].shape.frame !== 'dash' && chunksWithHeader >= chunks * 0.95,
  };
}

/** A first glance at a file: does it begin like a chat? Decides by content, because attachments may be `.txt` too. */
export function beginsLikeChat(head: Uint8Array): boolean {
  let lines = 0;
  let records = 0;
  let firstRecord = -1;
  for (let from = 0; from < head.length && lines < 60;) {
    let to = from;
    while (to < head.length && head[to] !== 10 && head[to] !== 13) to++;
    if (to > from) {
      if (couldBegin(head, from) && recognise(head, from, to)) {
        records++;
        if (firstRecord < 0) firstRecord = lines;
      }
      lines++;
    }
    from = to + 1;
  }
  if (firstRecord >= 0) return firstRecord <= 5 && (records >= 2 || lines <= 30);
  const inferred = inferShape(head);
  return inferred !== null && inferred.lines >= 5 && inferred.lines >= lines * 0.5;
}
