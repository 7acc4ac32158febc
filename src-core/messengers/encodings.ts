/** Binary-to-text encodings found in invitation links. All are strict: what an encoder would never write is refused. */

const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 in either alphabet, padding optional; null when a character or the length is impossible or left-over bits are set. */
export function base64Bytes(text: string): Uint8Array | null {
  const body = text.replace(/={1,2}$/, '');
  if (body !== text && text.length % 4 !== 0) return null;
  return bitsToBytes(body.replaceAll('+', '-').replaceAll('/', '_'), base64Alphabet, 6);
}

/** z-base-32 (Session's community keys may be written so). */
export function base32zBytes(text: string): Uint8Array | null {
  return bitsToBytes(text, 'ybndrfg8ejkmcpqxot1uwisza345h769', 5);
}

export function hex(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += byte.toString(16).padStart(2, '0');
  return out;
}

function bitsToBytes(text: string, alphabet: string, bits: number): Uint8Array | null {
  const spare = (text.length * bits) % 8;
  if (spare >= bits) return null;
  const bytes = new Uint8Array(Math.floor((text.length * bits) / 8));
  let held = 0;
  let count = 0;
  let at = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return null;
    held = ((held << bits) | digit) & 0xffff;
    count += bits;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (held >> count) & 0xff;
  }
  return (held & ((1 << count) - 1)) === 0 ? bytes : null;
}

/** Percent-decoding that never throws; null when an escape is broken or is not UTF-8. */
export function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * Percent-encoding of any text; halves of surrogate pairs become U+FFFD instead of an exception. Marks that programs take for the
 * end of a link (a full stop at the end, brackets, exclamation marks) are encoded too.
 */
export function escaped(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))
    .replace(/[!'()*~]/g, percent)
    .replace(/\.$/, percent);
}

/** One ASCII mark, percent-encoded. */
export function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The same value, percent-encoded only where a link needs it; escapes that are there stay as they are. */
export function tidyEscapes(raw: string): string {
  return raw.replace(/%(?![0-9a-f]{2})|[^\x21-\x7e]+|["<>`{}|\\^]/giu, (part) => escaped(part));
}

export function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
