/**
 * Chunks of bytes in, whole lines out. Keeps the first part back until there is enough of it to decide on a layout, carries unfinished
 * lines over to the next chunk, and never holds more of a line than the limit allows.
 */
import { limits } from './limits.ts';
import { encode } from './text.ts';

export interface LineFeed {
  push(chunk: Uint8Array): void;
  finish(): void;
}

export interface LineTaker {
  /** The first part of the text, once. */
  head(bytes: Uint8Array): void;
  /** Whole lines; the byte before `to` is a line's end. `isCut`: the line was longer than is kept. */
  lines(buf: Uint8Array, from: number, to: number, isCut: boolean): void;
}

export function openLineFeed(taker: LineTaker): LineFeed {
  let head: Uint8Array | null = new Uint8Array(limits.headBytes);
  let headLength = 0;
  let carry = new Uint8Array(4096);
  let carried = 0;
  let isCut = false;
  let lastByte = 0;
  const recode = openRecoder();

  function feed(bytes: Uint8Array): void {
    if (!head) {
      lines(bytes);
      return;
    }
    const take = Math.min(bytes.length, limits.headBytes - headLength);
    head.set(bytes.subarray(0, take), headLength);
    headLength += take;
    if (headLength < limits.headBytes) return;
    releaseHead();
    if (take < bytes.length) lines(bytes.subarray(take));
  }

  function releaseHead(): void {
    if (!head) return;
    const bytes = head.subarray(0, headLength);
    head = null;
    taker.head(bytes);
    if (bytes.length > 0) lines(bytes);
  }

  function lines(bytes: Uint8Array): void {
    // half a sign of UTF-16 makes no byte yet, and would seem to end a line after "\r"
    if (bytes.length === 0) return;
    let from = 0;
    if (carried > 0) {
      // the carried line ended with "\r" and what follows shows whether that was the whole line end
      const afterCr = lastByte === 13 && bytes[0] !== 10;
      const end = afterCr ? 0 : firstEnd(bytes);
      if (end < 0) {
        keep(bytes, 0, bytes.length);
        return;
      }
      if (afterCr && isCut) keepEnd(13);
      else keep(bytes, 0, end);
      if (isCut) closeCut(bytes, end);
      taker.lines(carry, 0, carried, isCut);
      carried = 0;
      isCut = false;
      from = end;
    }
    const to = lastEnd(bytes, from);
    if (to > from) taker.lines(bytes, from, to, false);
    if (to < bytes.length) keep(bytes, to, bytes.length);
  }

  /** A line that was too long lost its end; give it one of the same kind. */
  function closeCut(bytes: Uint8Array, end: number): void {
    if (end === 0) return;
    const isLf = bytes[end - 1] === 10;
    const before = end >= 2 ? bytes[end - 2] : lastBeforeChunk;
    if (isLf && before === 13) keepEnd(13);
    keepEnd(isLf ? 10 : 13);
  }

  let lastBeforeChunk = 0;

  function keepEnd(byte: number): void {
    if (carried >= carry.length) grow(carried + 1);
    carry[carried++] = byte;
  }

  function keep(bytes: Uint8Array, from: number, to: number): void {
    lastBeforeChunk = lastByte;
    if (to > from) lastByte = bytes[to - 1] ?? 0;
    const room = limits.lineBytes - carried;
    const take = Math.min(to - from, Math.max(room, 0));
    if (take < to - from) isCut = true;
    if (carried + take > carry.length) grow(carried + take);
    carry.set(bytes.subarray(from, from + take), carried);
    carried += take;
  }

  function grow(atLeast: number): void {
    const bigger = new Uint8Array(Math.max(atLeast + 16, carry.length * 2));
    bigger.set(carry);
    carry = bigger;
  }

  return {
    push(given) {
      // the inner loops are twice as quick on one kind of array: a Node Buffer is another one than ours
      const chunk = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
      if (!head && recode.passes()) {
        lines(chunk);
        return;
      }
      for (let from = 0; from < chunk.length; from += limits.headBytes) {
        recode.push(chunk.subarray(from, from + limits.headBytes), feed);
      }
    },
    finish() {
      recode.finish(feed);
      releaseHead();
      if (carried === 0) return;
      if (isCut || (carry[carried - 1] !== 13 && carry[carried - 1] !== 10)) keepEnd(10);
      taker.lines(carry, 0, carried, isCut);
      carried = 0;
    },
  };
}

/** Just after the first line end, or -1. A "\r" at the very end may be half of a "\r\n". */
function firstEnd(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === 10) return i + 1;
    if (byte === 13 && i + 1 < bytes.length) return bytes[i + 1] === 10 ? i + 2 : i + 1;
  }
  return -1;
}

/** Just after the last line end, or `from`. */
function lastEnd(bytes: Uint8Array, from: number): number {
  for (let i = bytes.length - 1; i >= from; i--) {
    const byte = bytes[i];
    if (byte === 10 || (byte === 13 && i + 1 < bytes.length)) return i + 1;
  }
  return from;
}

interface Recoder {
  /** It is decided, and nothing is to be done. */
  passes(): boolean;
  push(bytes: Uint8Array, into: (utf8: Uint8Array) => void): void;
  finish(into: (utf8: Uint8Array) => void): void;
}

/** Files saved again by an editor may be UTF-16; a byte order mark says so. */
function openRecoder(): Recoder {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isDecided = false;
  let first: number | null = null;
  return {
    passes: () => isDecided && decoder === null,
    push(bytes, into) {
      let rest = bytes;
      if (!isDecided) {
        if (first === null && rest.length === 1) {
          first = rest[0] ?? 0;
          return;
        }
        if (rest.length === 0) return;
        const a = first ?? rest[0] ?? 0;
        const b = (first === null ? rest[1] : rest[0]) ?? 0;
        isDecided = true;
        if (a === 0xff && b === 0xfe) decoder = new TextDecoder('utf-16le');
        if (a === 0xfe && b === 0xff) decoder = new TextDecoder('utf-16be');
        if (first !== null) {
          const joined = new Uint8Array(rest.length + 1);
          joined[0] = first;
          joined.set(rest, 1);
          rest = joined;
        }
      }
      into(decoder ? encode(decoder.decode(rest, { stream: true })) : rest);
    },
    finish(into) {
      if (!isDecided && first !== null) into(Uint8Array.of(first));
      if (decoder) into(encode(decoder.decode()));
    },
  };
}
