/**
 * An exported chat, read as a stream of bytes: lines → records → messages and notices. Holds counts, names and notices, never what people
 * wrote. Every line is exactly one of: first line of a message, its continuation, a notice, unknown.
 * A line ends with `\n`, `\r\n` or a lone `\r`; the last one may have no end.
 */
import { lineHolds, scanLine } from './body.ts';
import { dayNumber } from './date-order.ts';
import { beginsLikeChat, openLayouts, type Layouts } from './layouts.ts';
import { limits } from './limits.ts';
import { openLineFeed } from './line-feed.ts';
import { problem } from '../problem.ts';
import { openRecords, type Place } from './records.ts';
import type { ChatReader, ChatSource, ReadOptions } from './source.ts';
import { hashOf, nameHash, scanName } from './speakers.ts';
import { summarise } from './summary.ts';
import { openTally } from './tally.ts';
import { decode, isUtf8 as decodes } from './text.ts';

export { chatNameFromFile } from './chat-name.ts';
export type { ChatReader, ChatSource, ReadOptions, SeenRecord } from './source.ts';

/** Do the first few KB of a text look like an exported chat? The file's name does not matter. */
export function looksLikeChat(head: Uint8Array): boolean {
  if (head[0] !== 0xff && head[0] !== 0xfe) return beginsLikeChat(head);
  let utf8: Uint8Array = new Uint8Array(0);
  const feed = openLineFeed({
    head: (bytes) => {
      utf8 = bytes;
    },
    lines: () => undefined,
  });
  feed.push(head);
  feed.finish();
  return beginsLikeChat(utf8);
}

/** Lines that step back in time wait here until it is clear whether somebody pasted them or the file itself goes back. */
interface Held {
  readonly pieces: Uint8Array[];
  bytes: number;
  lines: number;
  lastDay: number;
}

export function openChat(source: ChatSource, options: ReadOptions = {}): ChatReader {
  const about = { file: source.file, entry: source.entry };
  const tally = openTally(source, options);
  const { ledger, speakers, lines } = tally;
  const records = openRecords(tally);
  const place: Place = { from: 0, colonAt: -1, end: 0, holds: 0, second: 0 };
  let a = -1;
  let b = -1;
  let c = -1;
  let today = ledger.days[0];
  let dayNow = Number.NaN;
  let lastEndWasLf = false;
  let held: Held | null = null;
  let trustsSteps = false;
  const isUtf8 = options.isUtf8 ?? decodes;
  let saidInvalid = false;

  function take(buf: Uint8Array, start: number, stop: number, isCut: boolean): void {
    const layouts = tally.layouts;
    if (!layouts) return;
    // only where something is wrong it matters in which line
    const isDoubtful = !saidInvalid && !isCut && !isUtf8(buf.subarray(start, stop));
    let from = start;
    while (from < stop) from = line(buf, from, stop, layouts, isDoubtful);
    if (isCut) tally.problems.push(problem('line-too-long', { ...about, line: lines.total }));
  }

  /** Answers where the next line begins. One call for each line, because a loop around all this is compiled anew whenever it learns. */
  function line(buf: Uint8Array, from: number, stop: number, layouts: Layouts, isDoubtful: boolean): number {
    const { at, crlfEndsRecords } = layouts;
    let colonAt = -1;
    let sender = -1;
    let end: number;
    const begins = !(crlfEndsRecords && lastEndWasLf) && layouts.begins(buf, from, stop);
    if (begins) {
      const nameEnd = scanName(buf, at.rest);
      if (buf[nameEnd] === 58) colonAt = nameEnd;
      if (colonAt > at.rest) {
        let hash = nameHash;
        const longEnd = speakers.hasLongNames() ? speakers.longNameEnd(buf, at.rest) : -1;
        if (longEnd >= 0) {
          colonAt = longEnd;
          hash = hashOf(buf, at.rest, longEnd);
        }
        sender = speakers.find(buf, at.rest, colonAt, hash);
      }
      // an unknown sender is looked at as well
      end = scanLine(buf, sender >= 0 ? nameEnd + 2 : at.rest);
    } else end = scanLine(buf, from);
    const holds = lineHolds;
    const isCr = buf[end] === 13;
    const next = isCr && buf[end + 1] === 10 ? end + 2 : end + 1;
    const isNewDay = begins && (at.a !== a || at.b !== b || at.c !== c);
    if ((held !== null || (isNewDay && !trustsSteps)) && waits(buf, from, next, begins, isNewDay, sender, layouts)) {
      lastEndWasLf = !isCr;
      return next;
    }
    lines.total++;
    if (isDoubtful && !saidInvalid && !isUtf8(buf.subarray(from, end))) {
      saidInvalid = true;
      tally.problems.push(problem('invalid-utf8', { ...about, line: lines.total }));
    }
    if (begins) {
      if (at.a !== a || at.b !== b || at.c !== c) turnDay(buf, layouts);
      if (today) today.records++;
      tally.records++;
      place.from = at.rest;
      place.colonAt = colonAt;
      place.end = end;
      place.holds = holds;
      place.second = at.second;
      if (sender >= 0) records.known(buf, sender, place);
      else records.unknown(buf, place);
    } else if (tally.records > 0) records.goOn(buf, from, end, holds);
    else unknownLine(buf, from, end);
    lastEndWasLf = !isCr;
    return next;
  }

  /**
   * A line that steps far back may belong to a chat that somebody pasted. If the file soon goes on where it was, it was pasted; if it stays
   * back, the file itself is out of order (two exports in one file). True: this line waits.
   */
  function waits(
    buf: Uint8Array,
    from: number,
    next: number,
    begins: boolean,
    isNewDay: boolean,
    sender: number,
    layouts: Layouts,
  ): boolean {
    const order = layouts.order();
    if (order === null || tally.records < limits.recordsBeforeQuotes) return false;
    const { at } = layouts;
    const day = begins ? dayNumber(at.a, at.b, at.c, order) : Number.NaN;
    const stepsBack = day < dayNow - (sender >= 0 ? limits.lateDays : 1);
    if (held === null) {
      if (!isNewDay || !stepsBack) return false;
      held = { pieces: [], bytes: 0, lines: 0, lastDay: day };
    } else if (begins && !stepsBack) {
      const { pieces, lastDay } = held;
      if (day - lastDay <= limits.catchUpDays) {
        // day by day it came back to where it was: nobody pastes like that
        release();
        // the lines that waited were matched in between; match this one again
        layouts.begins(buf, from, next);
        return false;
      }
      held = null;
      for (const piece of pieces) pasted(piece);
      return false;
    }
    if (begins) held.lastDay = day;
    held.pieces.push(buf.slice(from, next));
    held.bytes += next - from;
    held.lines++;
    if (held.lines > limits.heldLines || held.bytes > limits.heldBytes) release();
    return true;
  }

  function pasted(piece: Uint8Array): void {
    lines.total++;
    records.goOn(piece, 0, scanLine(piece, 0), lineHolds);
  }

  /** The file itself goes back in time. */
  function release(): void {
    const pieces = held?.pieces ?? [];
    held = null;
    trustsSteps = true;
    // they began with a record, whatever the last of them ended with
    lastEndWasLf = false;
    for (const piece of pieces) take(piece, 0, piece.length, false);
  }

  function turnDay(buf: Uint8Array, layouts: Layouts): void {
    const { at } = layouts;
    a = at.a;
    b = at.b;
    c = at.c;
    const day = ledger.dayOf(a, b, c, at.yearFirst, (layouts.shape()?.month ?? 0) > 0);
    today = ledger.days[day];
    records.turnTo(day);
    layouts.learn();
    const order = layouts.order();
    if (order !== null) {
      dayNow = dayNumber(a, b, c, order);
      layouts.moveTo(dayNow);
    }
    if (tally.dateSamples.length >= 5) return;
    const sample = decode(buf, at.dateFrom, at.dateTo);
    if (!tally.dateSamples.includes(sample)) tally.dateSamples.push(sample);
    if (tally.separator === '') tally.separator = /[^\d\p{Nd}\u200e\u200f]+/u.exec(sample)?.[0] ?? '';
  }

  function unknownLine(buf: Uint8Array, from: number, end: number): void {
    lines.unknown++;
    if (lines.unknown > limits.unknownLines) return;
    const detail = decode(buf, from, Math.min(end, from + 4 * limits.lineDetail)).slice(0, limits.lineDetail);
    tally.problems.push(problem('unknown-line', { ...about, line: lines.total, detail }));
  }

  const feed = openLineFeed({
    head(bytes) {
      tally.layouts = openLayouts(bytes, options.dateOrder ?? null);
      trustsSteps = tally.layouts.isDisordered;
    },
    lines: take,
  });

  return {
    push: (chunk) => {
      feed.push(chunk);
    },
    finish() {
      feed.finish();
      if (held) release();
      records.finish();
      const more = lines.unknown - limits.unknownLines;
      if (more > 0) tally.problems.push(problem('unknown-lines-more', { ...about, detail: String(more) }));
      if (tally.layouts?.isInferred === true) {
        tally.problems.push(problem('inferred-layout', { ...about, detail: tally.dateSamples[0] ?? '' }));
      }
      const chat = tally.records === 0 ? null : summarise(tally);
      return { chat, problems: tally.problems };
    },
  };
}
