/**
 * Which shape a record's beginning has: every layout we know, read slowly and carefully from a line's text. `header.ts` then matches
 * the rest of the file by the shape's program alone.
 */
import { meridiemOf, isGlue } from './clock-words.ts';
import type { Shape } from './header.ts';
import { decode, encode } from './text.ts';

const D = '[0-9٠-٩۰-۹०-९০-৯]';
const MARK = '[\\ufeff\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]*';
const SEP = `${MARK}(?:\\.[ \\u00a0]?|[/-])${MARK}`;
const DATE = `(${D}{1,4})(${SEP})(${D}{1,2})(${SEP})(${D}{1,4})`;
const CLOCK = `(${D}{1,2})([:.]|[ \\u00a0\\u202f]h[ \\u00a0\\u202f])(${D}{2})(?:([:.]|[ \\u00a0\\u202f]min[ \\u00a0\\u202f])(${D}{2}))?`;
const LEAD = `^(${MARK}\\[?${MARK})`;
const GAP = '([^0-9٠-٩۰-۹०-९০-৯\\r\\n]{0,26}?)';
const END = `(\\][ \\u00a0]?${MARK}|[ \\u00a0][-–—](?: |$)|: )`;
const dateFirst = new RegExp(`${LEAD}${DATE}${GAP}${CLOCK}${GAP}${END}`, 'u');
const clockFirst = new RegExp(`${LEAD}${CLOCK}${GAP}${DATE}${GAP}${END}`, 'u');
const monthName = new RegExp(`${LEAD}([A-Z][a-z]{2}) (${D}{1,2})(, )(${D}{4})${GAP}${CLOCK}${GAP}${END}`, 'u');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Reads a beginning of any known layout, slowly and carefully, and tells its shape. */
export function recognise(buf: Uint8Array, from: number, to: number): Shape | null {
  const text = decode(buf, from, Math.min(to, from + 140));
  return shapeOf(text);
}

export function shapeOf(text: string): Shape | null {
  const byDate = dateFirst.exec(text);
  if (byDate) {
    const [, lead = '', , s1 = '', , s2 = '', , gap = '', , t1 = '', , t2, sec, tail = '', end = ''] = byDate;
    return build([lead, s1, s2, gap, t1, ...(sec === undefined ? [] : [t2 ?? '']), tail + end], {
      dateAt: 0,
      clockAt: 3,
      lead,
      gap,
      tail,
      end,
      sec: sec !== undefined,
      seps: s1 + s2,
      clock: t1,
      month: 0,
    });
  }
  const byClock = clockFirst.exec(text);
  if (byClock) {
    const [, lead = '', , t1 = '', , t2, sec, gap = '', , s1 = '', , s2 = '', , tail = '', end = ''] = byClock;
    const hasSeconds = sec !== undefined;
    return build([lead, t1, ...(hasSeconds ? [t2 ?? ''] : []), gap, s1, s2, tail + end], {
      dateAt: hasSeconds ? 3 : 2,
      clockAt: 0,
      lead,
      gap,
      tail,
      end,
      sec: hasSeconds,
      seps: s1 + s2,
      clock: t1,
      month: 0,
    });
  }
  const byName = monthName.exec(text);
  if (byName) {
    const [, lead = '', name = '', , s1 = '', , gap = '', , t1 = '', , t2, sec, tail = '', end = ''] = byName;
    const month = months.indexOf(name) + 1;
    if (month === 0) return null;
    return build([`${lead}${name} `, s1, gap, t1, ...(sec === undefined ? [] : [t2 ?? '']), tail + end], {
      dateAt: 0,
      clockAt: 2,
      lead,
      gap,
      tail,
      end,
      sec: sec !== undefined,
      seps: 'name',
      clock: t1,
      month,
    });
  }
  return null;
}

interface Parts {
  readonly dateAt: number;
  readonly clockAt: number;
  readonly lead: string;
  readonly gap: string;
  readonly tail: string;
  readonly end: string;
  readonly sec: boolean;
  readonly seps: string;
  readonly clock: string;
  readonly month: number;
}

function build(pieces: readonly string[], parts: Parts): Shape | null {
  const bracket = parts.lead.includes('[');
  if (bracket !== parts.end.startsWith(']')) return null;
  const frame = bracket ? 'brackets' : parts.end.startsWith(':') ? 'colon' : 'dash';
  if (frame === 'colon' && !parts.sec) return null;
  const before = wordsOf(parts.gap);
  const after = wordsOf(parts.tail);
  if (before === null || after === null || (before.length === 0 && parts.gap.length === 0)) return null;
  const meridiem = before.meridiem ?? after.meridiem;
  const program = programOf(pieces);
  return {
    program,
    clockFrom: numberIn(program, parts.clockAt),
    dateAt: parts.dateAt,
    clockAt: parts.clockAt,
    hasSeconds: parts.sec,
    meridiem,
    isUpperCase: meridiem === null ? null : /[A-Z]/.test(parts.gap + parts.tail),
    month: parts.month,
    family: `${frame} ${parts.seps.replace(invisible, '')} ${parts.clock} ${parts.sec} ${parts.dateAt < parts.clockAt} ${meridiem !== null}`,
    frame,
  };
}

const invisible = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff \u00a0]/g;

/** The words in a gap must all be known: glue ("klo", "à") or a day half ("PM", "午後"). */
function wordsOf(gap: string): { readonly length: number; readonly meridiem: 'am' | 'pm' | null } | null {
  const bare = gap
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[,،]/g, ' ')
    .trim();
  if (bare === '' || bare === '.') return { length: 0, meridiem: null };
  const whole = meridiemOf(bare);
  if (whole !== undefined) return { length: 1, meridiem: whole };
  let meridiem: 'am' | 'pm' | null = null;
  let rest = bare;
  // try the longest ending that is a day half, the rest must be glue
  for (let at = 0; at < bare.length; at++) {
    const half = at === 0 || bare[at - 1] === ' ' || bare[at - 1] === '.' ? meridiemOf(bare.slice(at)) : undefined;
    if (half === undefined) continue;
    meridiem = half;
    rest = bare.slice(0, at);
    break;
  }
  for (const word of rest.split(' ')) {
    if (word === '' || word === '.' || isGlue(word)) continue;
    const half = meridiemOf(word);
    if (half === undefined) return null;
    meridiem ??= half;
  }
  return { length: 1, meridiem };
}

/** A shape that was inferred: the signs between its numbers, and what the numbers are. */
export function shapeFromPieces(
  pieces: readonly string[],
  dateAt: number,
  clockAt: number,
  hasSeconds: boolean,
): Shape {
  const program = programOf(pieces);
  return {
    program,
    clockFrom: numberIn(program, clockAt),
    dateAt,
    clockAt,
    hasSeconds,
    meridiem: null,
    isUpperCase: null,
    month: 0,
    family: `inferred ${pieces.join('|')}`,
    frame: 'dash',
  };
}

function programOf(pieces: readonly string[]): Int16Array {
  const program: number[] = [];
  pieces.forEach((piece, k) => {
    if (k > 0) program.push(-1);
    for (const byte of encode(piece)) program.push(byte);
  });
  return Int16Array.from(program);
}

function numberIn(program: Int16Array, number: number): number {
  let at = program.indexOf(-1);
  for (let k = 0; k < number; k++) at = program.indexOf(-1, at + 1);
  return at;
}
