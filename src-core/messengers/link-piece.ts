/** A link's piece of a text: where the run of characters ends that could belong to it, and what of its end belongs to the sentence. */

/** No link is longer: messages that are sent as a link end far before. */
const longest = 32_000;
export const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u034f|\ufe0f/g;
const hasInvisible = new RegExp(invisible.source);
const blank = /[\s\u2028\u2029]/;
const hardEnd = /[<>"“”„«»‹›`|^\\[\]{}，）（」「』『】【！？；：]/;

/** Host and path, up to a mark that no host and no path of an invitation holds; nowhere beyond a `hardEnd`. */
const hostAndPath =
  /^[^\s,;+*()!$'~/?#<>"“”„«»‹›`|^[\]{}，）（」「』『】【！？；：]*(?:\/[^\s,;?#<>"“”„«»‹›`|^[\]{}，）（」「』『】【！？；：]*)?/;

/** A link without a scheme ends at such a mark, or each of many names in a row would be looked at up to the last. */
export function bareEnd(text: string, from: number): number {
  const end = from + (hostAndPath.exec(text.slice(from, from + longest))?.[0].length ?? 0);
  return pieceEnd(text, from, /[?#]/.test(text.charAt(end)) ? text.length : end);
}

/** Where the run of characters ends that could belong to a link which begins at `from`. */
export function pieceEnd(text: string, from: number, atMost = text.length): number {
  const limit = Math.min(atMost, from + longest);
  let hasQuery = false;
  let inJson = false;
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (/[a-gi-z0-9%=&.,_~+/#-]/i.test(character)) continue;
    if (character === '?') hasQuery = true;
    if (character === '\ufeff') continue;
    if (blank.test(character)) return at;
    if (character === '{' || (character === '"' && !inJson))
      inJson ||= /data=(?:%7B|\{)?$/i.test(text.slice(Math.max(from, at - 8), at));
    if (hardEnd.test(character)) {
      const isInHost = character === '\\' && !text.slice(from, at).replace('://', '').includes('/');
      const isAddress = character === '[' && text.slice(from, at).endsWith('://');
      const closes = character === ']' && /:\/\/\[[0-9a-f:.]*$/i.test(text.slice(Math.max(from, at - 60), at));
      if (!isInHost && !isAddress && !closes && !(inJson && '{}"'.includes(character))) return at;
    }
    if (
      !hasQuery &&
      character >= '\u2190' &&
      /\p{Extended_Pictographic}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
    )
      return at;
    if (
      at > from &&
      character === 'h' &&
      /^https?:\/\//i.test(text.slice(at, at + 8)) &&
      !/[=/&#:?@|]/.test(text.charAt(at - 1))
    ) {
      if (text.slice(from, at).includes('://') || text.slice(from, at).includes('/')) return at;
    }
  }
  return limit;
}

/** Marks of the sentence around, and the second half of `*…*`, `_…_`, `(…)`. */
export function withoutEnd(piece: string, before: string): string {
  let end = piece.length;
  let unopened = count(piece, ')') - count(piece, '(');
  const emphasis = /[*_~'`]/.test(before) ? before : '';
  while (end > 0) {
    const last = piece.charAt(end - 1);
    const isMark = /[.,;:!?'’‘…。、*~]/.test(last) || (emphasis !== '' && last === emphasis) || hasInvisible.test(last);
    if (!isMark && !(last === ')' && unopened > 0)) break;
    if (last === ')') unopened--;
    end--;
  }
  return piece.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
