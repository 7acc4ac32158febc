/**
 * Which shape a record's beginning has: every layout we know, read slowly and carefully from a line's text. `header.ts` then matches
 * the rest of the file by the shape's program alone.
 */
import { eraOf, leadingEras, type Era } from './calendars.ts';
import { meridiemOf, isGlue } from './clock-words.ts';
import type { Shape } from './header.ts';
import { monthOf } from './month-words.ts';
import { decode, encode, visible } from './text.ts';

const D = '[0-9٠-٩۰-۹०-९০-৯]';
const MARK = '[\\ufeff\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]*';
const SEP = `${MARK}(?:\\.[ \\u00a0]?|[/-]|[年月]|[년월] ?)${MARK}`;
const DATE = `(${D}{1,4})(${SEP})(${D}{1,2})(${SEP})(${D}{1,4})`;
const CLOCK = `(${D}{1,2})([:.]|[ \\u00a0\\u202f]h[ \\u00a0\\u202f])(${D}{2})(?:([:.]|[ \\u00a0\\u202f]min[ \\u00a0\\u202f])(${D}{2}))?`;
/** No record begins without a clock, and most lines that begin with a number hold none: they need none of the long patterns below. */
const anyClock = new RegExp(`${D}(?:[:.]|[ \\u00a0\\u202f]h[ \\u00a0\\u202f])${D}{2}`);
const LEAD = `^(${MARK}\\[?${MARK})`;
// "R6/12/31", "民國113/12/31"
const ERA = [...leadingEras].sort((a, b) => b.length - a.length).join('|');
const DATE_LEAD = `^(${MARK}\\[?${MARK}(?:(?:${ERA})\\.? ?)?)`;
const GAP = '([^0-9٠-٩۰-۹०-९০-৯\\r\\n]{0,26}?)';
const END = `(\\][ \\u00a0]?${MARK}|[ \\u00a0][-–—](?: |$)|: )`;
const dateFirst = new RegExp(`${DATE_LEAD}${DATE}${GAP}${CLOCK}${GAP}${END}`, 'u');
const clockFirst = new RegExp(`${LEAD}${CLOCK}${GAP}${DATE}${GAP}${END}`, 'u');
// "Jan 4, 2013", "4. Jan. 2013", "4 de ene. de 2013"; in the year of the export without the year
const MONTH = '(\\p{L}[\\p{L}\\p{M}]{2,11})';
const MONTH_FIRST = `()()${MONTH}(\\.? )(${D}{1,2})(?:(,? )(${D}{4}))?`;
const DAY_FIRST = `(${D}{1,2})(\\.? (?:de )?)${MONTH}()()(?:(\\.?,? (?:de )?)(${D}{4}))?`;
const inWords = [MONTH_FIRST, DAY_FIRST].flatMap((date) => [
  { dateLeads: true, pattern: new RegExp(`${LEAD}${date}${GAP}${CLOCK}${GAP}${END}`, 'u') },
  { dateLeads: false, pattern: new RegExp(`${LEAD}${CLOCK}${GAP}${date}${GAP}${END}`, 'u') },
]);
// "10:35 PM, 07 20 - "
const yearless = new RegExp(`${LEAD}${CLOCK}${GAP}(${D}{1,2})([ /.-])(${D}{1,2})()${END}`, 'u');

/** Reads a beginning of any known layout, slowly and carefully, and tells its shape. */
export function recognise(buf: Uint8Array, from: number, to: number): Shape | null {
  const most = Math.min(to, from + 140);
  let end = from;
  // only of this line, as the next one's clock would let all patterns be tried; with its end, which is no `$` to them
  while (end < most && buf[end] !== 10 && buf[end] !== 13) end++;
  return shapeOf(decode(buf, from, Math.min(end + 1, most)));
}

export function shapeOf(text: string): Shape | null {
  if (!anyClock.test(text)) return null;
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
      hasYear: true,
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
      hasYear: true,
    });
  }
  return shapeInWords(text) ?? shapeWithoutYear(text);
}

function shapeInWords(text: string): Shape | null {
  for (const { dateLeads, pattern } of inWords) {
    const hit = pattern.exec(text);
    if (!hit) continue;
    const lead = hit[1] ?? '';
    const [day1 = '', s1 = '', name = '', s2 = '', day2 = '', s3, year] = hit.slice(
      dateLeads ? 2 : 8,
      dateLeads ? 9 : 15,
    );
    const [, t1 = '', , t2, sec] = hit.slice(dateLeads ? 10 : 2, dateLeads ? 15 : 7);
    const [gap = '', tail = '', end = ''] = [hit[dateLeads ? 9 : 7], hit[15], hit[16]];
    const month = monthOf(name);
    if (month === undefined) continue;
    const before = day1 === '' ? `${name}${s2}` : '';
    const after = day1 === '' ? '' : s1 + name;
    const date = year === undefined ? [] : [after + (s3 ?? '')];
    const clock = [t1, ...(sec === undefined ? [] : [t2 ?? ''])];
    // what follows the last number of the date or the day
    const open = year === undefined ? after : '';
    const pieces = dateLeads
      ? [lead + before, ...date, open + gap, ...clock, tail + end]
      : [lead, ...clock, gap + before, ...date, open + tail + end];
    if (day1 === '' && day2 === '') continue;
    return build(pieces, {
      dateAt: dateLeads ? 0 : clock.length + 1,
      clockAt: dateLeads ? date.length + 1 : 0,
      lead,
      gap,
      tail,
      end,
      sec: sec !== undefined,
      seps: 'name',
      clock: t1,
      month,
      hasYear: year !== undefined,
    });
  }
  return null;
}

function shapeWithoutYear(text: string): Shape | null {
  const hit = yearless.exec(text);
  if (!hit) return null;
  const [, lead = '', , t1 = '', , t2, sec, gap = '', , s1 = '', , tail = '', end = ''] = hit;
  const clock = [t1, ...(sec === undefined ? [] : [t2 ?? ''])];
  return build([lead, ...clock, gap, s1, tail + end], {
    dateAt: clock.length + 1,
    clockAt: 0,
    lead,
    gap,
    tail,
    end,
    sec: sec !== undefined,
    seps: s1,
    clock: t1,
    month: 0,
    hasYear: false,
  });
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
  readonly hasYear: boolean;
}

function build(pieces: readonly string[], parts: Parts): Shape | null {
  const bracket = parts.lead.includes('[');
  if (bracket !== parts.end.startsWith(']')) return null;
  const frame = bracket ? 'brackets' : parts.end.startsWith(':') ? 'colon' : 'dash';
  if (frame === 'colon' && !parts.sec) return null;
  const dateLeads = parts.dateAt < parts.clockAt;
  const before = wordsOf(parts.gap, dateLeads);
  const after = wordsOf(parts.tail, !dateLeads);
  const leading = eraOf(parts.lead.replace(/[[\u200e\u200f]/g, ''));
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
    hasYear: parts.hasYear,
    era: leading ?? before.era ?? after.era,
    eraLeads: leading !== undefined,
    family: `${frame} ${visible(parts.seps).replace(/[ \u00a0]/g, '')} ${parts.clock} ${parts.sec} ${parts.dateAt < parts.clockAt} ${meridiem !== null}`,
    frame,
  };
}

interface Words {
  readonly length: number;
  readonly meridiem: 'am' | 'pm' | null;
  readonly era: Era | null;
}

/** The words in a gap must all be known: glue ("klo", "à"), a day half ("PM", "午後") or, beside the date, an era ("BE"). */
function wordsOf(gap: string, besideDate: boolean): Words | null {
  let bare = visible(gap)
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[,،()/]/g, ' ')
    // "12月31日"
    .replace(/^[日일]/, '')
    .trim();
  let era: Era | null = null;
  if (besideDate && bare !== '') [era, bare] = takeEra(bare);
  if (bare === '' || bare === '.') return { length: era === null ? 0 : 1, meridiem: null, era };
  const whole = meridiemOf(bare);
  if (whole !== undefined) return { length: 1, meridiem: whole, era };
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
  return { length: 1, meridiem, era };
}

/** An era's name at the beginning of some words ("A. P.", "تقویم بودایی"), after "г." where that stands; and the words without it. */
function takeEra(text: string): readonly [Era | null, string] {
  const words = text.split(' ');
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const era = eraOf(words.slice(from, to).join(' '));
      if (era !== undefined) return [era, [...words.slice(0, from), ...words.slice(to)].join(' ').trim()];
    }
    if (!/^\.?$/.test(words[from] ?? '') && !isGlue(words[from] ?? '')) break;
  }
  return [null, text];
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
    hasYear: true,
    era: null,
    eraLeads: false,
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
