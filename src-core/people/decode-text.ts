/** `null`: nobody said; then UTF-8 is tried strictly, and what is not UTF-8 came from an old Windows program. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | null;

/**
 * Bytes of an address book to text. UTF-8 is left to the platform. UTF-16 and Windows-1252 are decoded here, because Electron's
 * reduced ICU does not promise them to `TextDecoder` and they are a table of 32 signs and a pairing of bytes.
 */
export function decodeText(bytes: Uint8Array, charset: Charset = null): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes);
  if (charset === 'utf-16le' || (bytes[0] === 0xff && bytes[1] === 0xfe)) return utf16(bytes, 0, 1);
  if (charset === 'utf-16be' || (bytes[0] === 0xfe && bytes[1] === 0xff)) return utf16(bytes, 1, 0);
  if (charset === null && mostlyZero(bytes, 1)) return utf16(bytes, 0, 1);
  if (charset === null && mostlyZero(bytes, 0)) return utf16(bytes, 1, 0);
  if (charset === 'windows-1252') return windows1252(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** A name or a number as it is shown: one line, composed. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The names under which vCards call their charset. ISO-8859-1 is read as Windows-1252, as the WHATWG Encoding Standard has it. */
export function charsetNamed(label: string | undefined): Charset {
  const name = (label ?? '').toLowerCase().replace(/["'\s_-]/gu, '');
  if (name === 'utf8') return 'utf-8';
  if (name === 'utf16' || name === 'utf16le') return 'utf-16le';
  if (name === 'utf16be') return 'utf-16be';
  if (/^(?:iso8859(?:1|15)|windows1252|cp1252|latin1|usascii|ascii)$/u.test(name))
    return name.endsWith('ascii') ? null : 'windows-1252';
  return null;
}

/** ASCII text in UTF-16 has a zero in every second byte. */
function mostlyZero(bytes: Uint8Array, from: number): boolean {
  const end = Math.min(bytes.length, 400);
  let zeros = 0;
  for (let index = from; index < end; index += 2) if (bytes[index] === 0) zeros++;
  return end >= 8 && zeros > end * 0.4;
}

function utf16(bytes: Uint8Array, low: 0 | 1, high: 0 | 1): string {
  const parts: string[] = [];
  const units: number[] = [];
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    units.push((bytes[index + low] ?? 0) | ((bytes[index + high] ?? 0) << 8));
    if (units.length === 4096) parts.push(String.fromCharCode(...units.splice(0)));
  }
  return (parts.join('') + String.fromCharCode(...units)).replace(/^\uFEFF/u, '');
}

/** 0x80–0x9F, from https://encoding.spec.whatwg.org/index-windows-1252.txt (checked 2026-11-24). */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte <= 0x9f ? upperControls.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}
