/**
 * The words of a text, as `/\p{L}[\p{L}\p{M}]{2,}/gu` would find them, but several times faster on what most people write: Latin letters,
 * punctuation and emoji. A text with anything else is left to that pattern.
 */

const letter = 1;
const mark = 2;
const other = 3;
const unknown = 0;

const anyWord = /\p{L}[\p{L}\p{M}]{2,}/gu;

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return letter;
  if (code < 0xc0)
    return (code >= 65 && code <= 90) || code === 0xaa || code === 0xb5 || code === 0xba ? letter : other;
  // × and ÷ stand among the Latin letters
  if (code < 0x250) return code === 0xd7 || code === 0xf7 ? other : letter;
  // punctuation and invisible signs; symbols from the sun to the scissors
  if ((code >= 0x2000 && code <= 0x2070) || (code >= 0x2600 && code <= 0x27bf)) return other;
  if (code === 0xfe0f) return mark;
  return unknown;
}

/** The first halves of the pairs that write U+1F000 to U+1FBFF, where the emoji are and no letter is. */
const isEmojiHalf = (code: number): boolean => code >= 0xd83c && code <= 0xd83e;
const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Calls `take` with where each word begins and ends. */
export function eachWord(text: string, take: (from: number, to: number) => void): void {
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = isEmojiHalf(code) && isLowHalf(text.charCodeAt(i + 1)) ? other : kindOf(code);
    if (kind === letter) {
      if (start < 0) start = i;
    } else if (kind === other) {
      if (start >= 0 && i - start >= 3) take(start, i);
      start = -1;
      if (code >= 0xd800) i++;
    } else if (kind === unknown) {
      // all words from the one that is open on
      anyWord.lastIndex = start < 0 ? i : start;
      for (let hit = anyWord.exec(text); hit; hit = anyWord.exec(text)) take(hit.index, hit.index + hit[0].length);
      return;
    }
  }
  if (start >= 0 && text.length - start >= 3) take(start, text.length);
}
