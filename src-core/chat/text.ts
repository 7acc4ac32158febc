/** Bytes to text and back, and the one form in which WhatsApp's sentences are compared. */

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

export function decode(buf: Uint8Array, from: number, to: number): string {
  return decoder.decode(buf.subarray(from, to));
}

export function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

const strict = new TextDecoder('utf-8', { fatal: true });

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const invisible = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const spaces = /[\u00a0\u202f\u2009\t ]+/g;
const quotes = /[“”„«»‟"「」『』‘’‚'`´]/g;

/** Anything that `normalise` would change, except at the ends. */
const special = /[^ -&(-_a-~äöüßÄÖÜéèáíóúñçãõâêô]| {2}/;

/** Without marks that only steer the direction of writing. */
export function visible(text: string): string {
  return text.replace(invisible, '');
}

/** One spelling for all app versions and platforms: no invisible marks, plain spaces, one quote mark, no full stop at the end. */
export function normalise(text: string): string {
  const plain = special.test(text)
    ? text.replace(invisible, '').replace(spaces, ' ').replace(quotes, '"').trim().normalize('NFC')
    : text.trim();
  // a stop that stands alone is what somebody calls himself
  return /[^ ][.。]$/.test(plain) ? plain.slice(0, -1).trimEnd() : plain;
}

/** Letters that NFC takes apart ("য়"), as phones write them in one piece. */
const inOnePiece: readonly (readonly [string, string])[] = [
  ['\u09a1\u09bc', '\u09dc'],
  ['\u09a2\u09bc', '\u09dd'],
  ['\u09af\u09bc', '\u09df'],
];

/** The bytes in which phones may write a text that `normalise` makes one of. */
export function spellingsOf(text: string): readonly string[] {
  const apart = text.normalize('NFC');
  const whole = inOnePiece.reduce((all, [two, one]) => all.replaceAll(two, one), apart);
  const quotes = ["'", '’', '‘', 'ʻ'].map((quote) => whole.replace(/['’‘]/g, quote));
  const spaces = [whole.replace(/ (?=[:!?])/g, '\u00a0'), whole.replace(/ (?=[:!?])/g, '\u202f')];
  return [...new Set([text, apart, whole, ...quotes, ...spaces])];
}
