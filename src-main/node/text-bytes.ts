/** Texts come as UTF-8 or, from Windows programs and some forwarding apps, as UTF-16; the reader of chats only knows UTF-8. */

export type Encoding = 'utf-8' | 'utf-8-with-mark' | 'utf-16le' | 'utf-16be';

/** By byte order mark; without one, UTF-16 shows in its zero bytes. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8-with-mark';
  const looked = Math.min(head.length, 512) & ~1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < looked; at += 2) {
    if (head[at] === 0) evenZeros++;
    if (head[at + 1] === 0) oddZeros++;
  }
  if (looked >= 16 && oddZeros > looked * 0.35 && evenZeros === 0) return 'utf-16le';
  if (looked >= 16 && evenZeros > looked * 0.35 && oddZeros === 0) return 'utf-16be';
  return 'utf-8';
}

/**
 * The same text as UTF-8 without a byte order mark. UTF-8 is handed on as it is, because every generator that a chunk passes through
 * costs a few turns of the event loop.
 */
export function asUtf8(stream: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncIterable<Uint8Array> {
  if (encoding === 'utf-8') return stream;
  return encoding === 'utf-8-with-mark' ? withoutMark(stream) : fromUtf16(stream, encoding);
}

async function* fromUtf16(
  stream: AsyncIterable<Uint8Array>,
  encoding: 'utf-16le' | 'utf-16be',
): AsyncGenerator<Uint8Array> {
  // Not `utf-16be`: a Node with small ICU does not know it.
  const decoder = new TextDecoder('utf-16le');
  const encoder = new TextEncoder();
  let odd: Uint8Array = new Uint8Array(0);
  for await (const chunk of stream) {
    const joined = odd.length === 0 ? chunk : Buffer.concat([odd, chunk]);
    const even = joined.length & ~1;
    odd = Uint8Array.from(joined.subarray(even));
    const whole = joined.subarray(0, even);
    yield encoder.encode(decoder.decode(encoding === 'utf-16be' ? swapped(whole) : whole, { stream: true }));
  }
  if (odd.length > 0) yield encoder.encode('\ufffd');
}

export function headAsUtf8(head: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return head;
  if (encoding === 'utf-8-with-mark') return head.subarray(markBytes);
  const even = head.subarray(0, head.length & ~1);
  return new TextEncoder().encode(new TextDecoder('utf-16le').decode(encoding === 'utf-16be' ? swapped(even) : even));
}

const markBytes = 3;

async function* withoutMark(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = markBytes;
  for await (const chunk of stream) {
    yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

function swapped(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes).swap16();
}
