/** Looks at a message's bytes without making text of them: where the line ends, and whether anything in it deserves a closer look. */
import { bodyHint, endingHint, endsAttachment, headHint, markHints } from './mark-hints.ts';
import { firstOf, viewOf } from './words-of-bytes.ts';

export const seen = { url: 2, angle: 4, at: 8, mark: 16 } as const;

const lineEnd = 1;
const colon = 128;
const classes = new Uint8Array(256);
classes[10] = lineEnd;
classes[13] = lineEnd;
classes[58] = colon;
classes[60] = seen.angle;
classes[64] = seen.at;
/** Where U+200E and U+200F begin, and much else. */
classes[0xe2] = seen.mark;

/**
 * Which of a word's four bytes are worth a look: those below 14 (line ends), from ":" to "@", and 0xe2. All other letters and signs, "ä", "я",
 * "ક" and emoji, are passed over: they are written too often to stop at.
 */
function remarkable(word: number): number {
  const low = word & 0x7f7f7f7f;
  // the highest bit of a byte: 14 and more, less ":" and more, plus more than "@"; and all that is not ASCII
  const plain = ((low + 0x72727272) ^ (low + 0x46464646) ^ (low + 0x3f3f3f3f)) | word;
  // zero where 0xe2 stands; less one it has the highest bit, as have only bytes behind such a one besides
  const unlike = word ^ 0xe2e2e2e2;
  return (~plain | ((unlike - 0x01010101) & ~unlike)) & 0x80808080;
}

/** What the last scanned line held; a variable of the module, because a return value per line would be garbage per line. */
export let lineHolds = 0;

/** Goes to the end of the line. Returns where the `\n` or `\r` is. */
export function scanLine(buf: Uint8Array, from: number): number {
  let holds = 0;
  let i = from;
  const words = viewOf(buf);
  const lastFour = buf.length - 4;
  for (;;) {
    // four bytes at a time as long as they are plain
    while (i <= lastFour) {
      const marked = remarkable(words.getInt32(i, true));
      if (marked !== 0) {
        i += firstOf(marked);
        break;
      }
      i += 4;
    }
    const kind = classes[buf[i] ?? 10] ?? 0;
    if (kind === lineEnd) break;
    if (kind === colon) {
      if (buf[i + 1] === 47 && buf[i + 2] === 47) holds |= seen.url;
    } else if (kind === seen.mark) {
      if (isMark(buf, i)) holds |= seen.mark;
    } else holds |= kind;
    i++;
  }
  lineHolds = holds;
  return i;
}

/** U+200E or U+200F. */
export function isMark(buf: Uint8Array, at: number): boolean {
  return buf[at] === 0xe2 && buf[at + 1] === 0x80 && ((buf[at + 2] ?? 0) | 1) === 0x8f;
}

const { endings, wholeEndings, beginnings, bodies, heads, wholeHeads } = markHints();

/** Could this body be an attachment or nothing but a mark? Seldom wrong, and then the closer look says no. */
export function mayBeMark(buf: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length < 4) return false;
  const words = viewOf(buf);
  // "(", and the first letter of the Persian words before a file's name
  const first = buf[from];
  if ((first === 40 || first === 0xd9) && beginnings.has(words.getInt32(from, true))) return true;
  const firstFour = words.getInt32(from, true);
  const head = headHint(firstFour);
  if ((((heads[head >>> 5] ?? 0) >>> (head & 31)) & 1) !== 0 && wholeHeads.has(firstFour)) return true;
  const lastFour = words.getInt32(to - 4, true);
  const hint = endingHint(lastFour);
  if ((((endings[hint >>> 5] ?? 0) >>> (hint & 31)) & 1) === 0) return false;
  const ending = wholeEndings.get(lastFour) ?? 0;
  if ((ending & endsAttachment) !== 0) return true;
  if (ending === 0) return false;
  return bodies[bodyHint(length, buf[from] ?? 0, buf[to - 1] ?? 0, buf[from + (length >> 1)] ?? 0)] === 1;
}

const thanks = new Set<number>();
const word = new TextEncoder();
for (const text of 'danke dankeschön vielendank dankedir ok okay okey oki ja jo nein super top toll gut thanks thankyou thx ty yes no nope cool nice great lol haha hahaha merci gracias grazie obrigado obrigada dank dankje bedankt tak tack kiitos спасибо ок teşekkürler dzięki'.split(
  ' ',
)) {
  thanks.add(foldedHash(word.encode(text)));
}

function foldedHash(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let k = from; k < to; k++) {
    const c = bytes[k] ?? 0;
    const letter = c >= 65 && c <= 90 ? c | 32 : c;
    if ((letter >= 97 && letter <= 122) || (letter >= 0xc3 && letter <= 0xdf) || (letter >= 0x80 && letter < 0xc0)) {
      hash = Math.imul(hash ^ letter, 16777619);
    }
  }
  return hash;
}

/** At most a few signs, nothing but emoji, or a mere "thanks". */
export function isShort(buf: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length > 32) return false;
  if (length <= 3) return length > 0;
  let words = false;
  for (let k = from; k < to && !words; k++) {
    const c = buf[k] ?? 0;
    words =
      (c >= 48 && c <= 57) ||
      (c >= 65 && c <= 90) ||
      (c >= 97 && c <= 122) ||
      (c >= 0xc2 && c < 0xf0 && c !== 0xe2 && c !== 0xef);
  }
  return !words || (length <= 20 && thanks.has(foldedHash(buf, from, to)));
}

/** "@49176…" or "@⁨Name⁩": an e-mail address is no mention. */
export function holdsMention(buf: Uint8Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (buf[k] !== 64) continue;
    const next = buf[k + 1] ?? 0;
    if (next === 0xe2 && buf[k + 2] === 0x81 && buf[k + 3] === 0xa8) return true;
    const digits =
      next >= 48 &&
      next <= 57 &&
      isDigit(buf[k + 2]) &&
      isDigit(buf[k + 3]) &&
      isDigit(buf[k + 4]) &&
      isDigit(buf[k + 5]);
    if (digits) return true;
  }
  return false;
}

const isDigit = (c: number | undefined): boolean => c !== undefined && c >= 48 && c <= 57;

const map = new TextEncoder().encode('maps.google.com/');

export function holdsMapLink(buf: Uint8Array, from: number, to: number): boolean {
  outer: for (let k = from; k <= to - map.length; k++) {
    for (let n = 0; n < map.length; n++) if (buf[k + n] !== map[n]) continue outer;
    return true;
  }
  return false;
}
