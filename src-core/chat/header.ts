/**
 * The beginning of a record: `31.12.24, 13:05 - ` or `[12/31/24, 1:05:09 PM] `. A file keeps to very few such shapes, so each shape that the
 * careful reader (`shapes.ts`) has met becomes a little program over bytes, and the rest of the file is matched by that alone.
 */
import { yearOfEra, type Era } from './calendars.ts';
import { otherDigitLength } from './line-start.ts';
import { viewOf } from './words-of-bytes.ts';

/** How a record's beginning is written, apart from its numbers. */
export interface Shape {
  /** Bytes to be met; -1 stands for a number. */
  readonly program: Int16Array;
  /** Where in the numbers the date begins, and where the clock. */
  readonly dateAt: number;
  readonly clockAt: number;
  /** Where in the program the clock begins. */
  readonly clockFrom: number;
  readonly hasSeconds: boolean;
  readonly meridiem: 'am' | 'pm' | null;
  /** "PM" rather than "pm"; null where there is no such word. */
  readonly isUpperCase: boolean | null;
  /** For month names: the month is no number in the line. */
  readonly month: number;
  /** Old phones leave the year of the export out; it is 0 then. */
  readonly hasYear: boolean;
  /** The era that the year is counted in where the line names one, and whether its name stands before the date. */
  readonly era: Era | null;
  readonly eraLeads: boolean;
  /** Same for AM and PM, with and without invisible marks: what a file has only one of. */
  readonly family: string;
  readonly frame: 'brackets' | 'dash' | 'colon';
}

/** What the last matched beginning said; one object for all lines, because there are millions of them. */
export interface Beginning {
  a: number;
  b: number;
  c: number;
  yearFirst: boolean;
  /** Second of the day. */
  second: number;
  /** Where the rest of the line starts; -1: no beginning of a record. */
  rest: number;
  /** Where the line starts. */
  from: number;
  /** Where the date is written, for samples. */
  dateFrom: number;
  dateTo: number;
  /** The bytes from the line's start to its clock, four at a time, and the shape that they were matched by. */
  readonly daysWords: Int32Array;
  daysLength: number;
  shape: Shape | null;
  /** The clock of the line before, up to the rest of the line. */
  readonly clock: ClockTemplate;
}

/** Four bytes at a time: what stands there, with "0" for every digit, and which of it is no digit. */
interface ClockTemplate {
  readonly words: Int32Array;
  readonly fixed: Int32Array;
  /** 0: there is none. */
  length: number;
  /** How many digits each number has, and where it begins. */
  readonly widths: Int32Array;
  readonly starts: Int32Array;
}

export const newBeginning = (): Beginning => ({
  a: 0,
  b: 0,
  c: 0,
  yearFirst: false,
  second: 0,
  rest: -1,
  from: 0,
  dateFrom: 0,
  dateTo: 0,
  daysWords: new Int32Array(16),
  daysLength: 0,
  shape: null,
  clock: {
    words: new Int32Array(8),
    fixed: new Int32Array(8),
    length: 0,
    widths: new Int32Array(3),
    starts: new Int32Array(3),
  },
});

const values = new Int32Array(8);
const widths = new Int32Array(8);
const ends = new Int32Array(8);
const starts = new Int32Array(8);

/** Follows one shape's program over the bytes. Most lines are of the same day as the line before: then only the clock is read. */
export function matchShape(shape: Shape, buf: Uint8Array, from: number, into: Beginning): boolean {
  if (into.shape === shape && isSameDay(into, buf, from)) {
    const clockFrom = from + into.daysLength;
    let end = readLikeBefore(into.clock, shape, buf, clockFrom);
    if (end < 0) {
      end = follow(shape.program, shape.clockFrom, shape.clockAt, buf, clockFrom);
      if (end < 0) return false;
      rememberClock(into.clock, shape, buf, clockFrom, end);
    }
    if (!acceptClock(shape, end, into)) return false;
    const moved = from - into.from;
    into.from = from;
    into.dateFrom += moved;
    into.dateTo += moved;
    return true;
  }
  const end = follow(shape.program, 0, 0, buf, from);
  if (end < 0 || !acceptClock(shape, end, into)) return false;
  acceptDate(shape, into);
  into.from = from;
  rememberDay(shape, buf, from, into);
  if (into.shape !== null) rememberClock(into.clock, shape, buf, from + into.daysLength, end);
  return true;
}

/** From one place in the program and its numbers; answers where the bytes end that it matches, or -1. */
function follow(program: Int16Array, step: number, number: number, buf: Uint8Array, from: number): number {
  let i = from;
  let n = number;
  for (let k = step; k < program.length; k++) {
    const want = program[k] ?? 0;
    const byte = buf[i] ?? 0;
    if (want >= 0) {
      if (byte !== want) return -1;
      i++;
      continue;
    }
    let value = byte - 48;
    const start = i;
    if (value >= 0 && value <= 9) {
      i++;
      let width = 1;
      for (; width < 4; width++) {
        const digit = (buf[i] ?? 0) - 48;
        if (digit < 0 || digit > 9) break;
        value = value * 10 + digit;
        i++;
      }
      widths[n] = width;
    } else {
      value = 0;
      let width = 0;
      for (; width < 4; width++) {
        const length = otherDigitLength(buf, i);
        if (length === 0) break;
        value = value * 10 + ((buf[i + length - 1] ?? 0) & 15) - (length === 3 ? 6 : 0);
        i += length;
      }
      if (width === 0) return -1;
      widths[n] = width;
    }
    starts[n] = start;
    ends[n] = i;
    values[n++] = value;
  }
  return i;
}

function acceptClock(shape: Shape, rest: number, into: Beginning): boolean {
  const clock = shape.clockAt;
  const hour = values[clock] ?? 0;
  const minute = values[clock + 1] ?? 0;
  const second = shape.hasSeconds ? (values[clock + 2] ?? 0) : 0;
  if (hour > 24 || minute > 59 || second > 60 || widths[clock + 1] !== 2) return false;
  // Japanese clocks count 0–11, others 1–12: the remainder covers both
  const fullHour = shape.meridiem === null || hour > 12 ? hour : (hour % 12) + (shape.meridiem === 'pm' ? 12 : 0);
  into.second = Math.min(fullHour * 3600 + minute * 60 + second, 86399);
  into.rest = rest;
  return true;
}

function acceptDate(shape: Shape, into: Beginning): void {
  const date = shape.dateAt;
  const isNamed = shape.month > 0;
  const next = isNamed ? date : date + 1;
  const last = shape.hasYear ? next + 1 : next;
  into.a = isNamed ? shape.month : (values[date] ?? 0);
  into.b = values[next] ?? 0;
  into.c = shape.hasYear ? (values[last] ?? 0) : 0;
  into.dateTo = ends[last] ?? 0;
  into.dateFrom = starts[date] ?? 0;
  into.yearFirst = !isNamed && shape.hasYear && (widths[date] ?? 0) >= 3;
  if (shape.era !== null) countByEra(shape, shape.era, into);
}

/** "R6/12/31" becomes 2024/12/31, so that nobody further on needs to know of the era. */
function countByEra(shape: Shape, era: Era, into: Beginning): void {
  const isLast = (widths[shape.dateAt + 2] ?? 0) >= 3;
  into.yearFirst = !isLast && (into.yearFirst || shape.eraLeads || into.a > 31);
  if (into.yearFirst) into.a = yearOfEra(into.a, era);
  else into.c = yearOfEra(into.c, era);
}

function rememberDay(shape: Shape, buf: Uint8Array, from: number, into: Beginning): void {
  const length = (starts[shape.clockAt] ?? 0) - from;
  // where the clock comes first, no two lines begin alike
  const isUsable = shape.dateAt < shape.clockAt && length >= 4 && length <= 4 * into.daysWords.length;
  into.shape = isUsable ? shape : null;
  if (!isUsable) return;
  into.daysLength = length;
  const view = viewOf(buf);
  for (let k = 0; 4 * k < length; k++) into.daysWords[k] = view.getInt32(from + Math.min(4 * k, length - 4), true);
}

function isSameDay({ daysWords, daysLength }: Beginning, buf: Uint8Array, from: number): boolean {
  if (from + daysLength > buf.length) return false;
  const view = viewOf(buf);
  for (let k = 0; 4 * k < daysLength; k++) {
    if (view.getInt32(from + Math.min(4 * k, daysLength - 4), true) !== daysWords[k]) return false;
  }
  return true;
}

/**
 * "06:03 - " after "18:47 - ": digits in the same places and the same bytes between them, which is all that `follow` would find out, in a
 * third of its time. Answers where the rest begins, or -1: then `follow` has to look.
 */
function readLikeBefore(clock: ClockTemplate, shape: Shape, buf: Uint8Array, from: number): number {
  const { length } = clock;
  if (length === 0 || from + length > buf.length) return -1;
  const view = viewOf(buf);
  for (let k = 0; 4 * k < length; k++) {
    const differs = view.getInt32(from + Math.min(4 * k, length - 4), true) ^ (clock.words[k] ?? 0);
    // of digits, what differs from "0" is their value: adding 0x76 to 10 or more sets the highest bit
    if ((((differs + 0x76767676) | differs) & 0x80808080) !== 0 || (differs & (clock.fixed[k] ?? 0)) !== 0) return -1;
  }
  const numbers = shape.hasSeconds ? 3 : 2;
  for (let n = 0; n < numbers; n++) {
    const at = from + (clock.starts[n] ?? 0);
    const first = (buf[at] ?? 0) - 48;
    const width = clock.widths[n] ?? 0;
    values[shape.clockAt + n] = width === 1 ? first : first * 10 + (buf[at + 1] ?? 0) - 48;
    widths[shape.clockAt + n] = width;
  }
  return from + length;
}

function rememberClock(clock: ClockTemplate, shape: Shape, buf: Uint8Array, from: number, end: number): void {
  clock.length = 0;
  const length = end - from;
  const numbers = shape.hasSeconds ? 3 : 2;
  if (length < 4 || length > 4 * clock.words.length) return;
  for (let n = 0; n < numbers; n++) {
    const number = shape.clockAt + n;
    const start = starts[number] ?? 0;
    const width = widths[number] ?? 0;
    // signs of their own for digits, and numbers that go on to the end, are left to `follow`
    if (width > 2 || (ends[number] ?? 0) - start !== width || start + width >= end) return;
    clock.starts[n] = start - from;
    clock.widths[n] = width;
  }
  for (let k = 0; 4 * k < length; k++) {
    const at = Math.min(4 * k, length - 4);
    let word = 0;
    let fixed = 0;
    for (let byte = 3; byte >= 0; byte--) {
      const isDigit = isInNumber(clock, numbers, at + byte);
      word = (word << 8) | (isDigit ? 48 : (buf[from + at + byte] ?? 0));
      fixed = (fixed << 8) | (isDigit ? 0 : 255);
    }
    clock.words[k] = word;
    clock.fixed[k] = fixed;
  }
  clock.length = length;
}

function isInNumber(clock: ClockTemplate, numbers: number, at: number): boolean {
  for (let n = 0; n < numbers; n++) {
    const start = clock.starts[n] ?? 0;
    if (at >= start && at < start + (clock.widths[n] ?? 0)) return true;
  }
  return false;
}
