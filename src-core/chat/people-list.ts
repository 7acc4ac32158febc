/**
 * Cuts "Anna, Ben und 5 weitere Personen" into names. Names may hold commas and "und" themselves, so what is already known as one name
 * stays together; the rest is cut at every separator.
 */
import type { LanguagePack } from './language-pack.ts';
import { nameKey } from './names.ts';

export interface PeopleList {
  readonly names: readonly string[];
  readonly unnamed: number;
}

const digit = /[0-9٠-٩۰-۹०-९০-৯]/;

export function cutList(text: string, pack: LanguagePack, known: ReadonlySet<string>): PeopleList {
  const whole = text.trim();
  if (known.has(nameKey(whole))) return { names: [whole], unnamed: 0 };
  const words = pack.joiners.filter((joiner) => joiner !== ', ');
  const separators = [...words.flatMap((word) => [`,${word}`, word]), ', ', '、', '، '];
  const pieces = split(whole, separators);
  if (pieces.length === 1) return { names: [whole], unnamed: 0 };
  let unnamed = 0;
  const last = pieces.at(-1);
  if (last && !known.has(nameKey(last.text))) {
    const more = moreCount(last.text, pack);
    if (more > 0) {
      unnamed = more;
      pieces.pop();
    }
  }
  return { names: glue(pieces, known, whole, unnamed > 0), unnamed };
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What stood before it was a comma rather than a word. */
  readonly byComma: boolean;
}

function split(text: string, separators: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let byComma = true;
  for (let i = 0; i < text.length; i++) {
    const hit = separators.find((separator) => text.startsWith(separator, i));
    if (hit === undefined || i === from) continue;
    pieces.push({ text: text.slice(from, i).trim(), from, to: i, byComma });
    byComma = /[,、،]/.test(hit);
    i += hit.length - 1;
    from = i + 1;
  }
  pieces.push({ text: text.slice(from).trim(), from, to: text.length, byComma });
  return pieces.filter((piece) => piece.text !== '');
}

/** Joins neighbours that together are a known name, longest first. */
function glue(pieces: readonly Piece[], known: ReadonlySet<string>, whole: string, cutShort: boolean): string[] {
  const names: string[] = [];
  for (let k = 0; k < pieces.length;) {
    let take = 1;
    for (let n = Math.min(pieces.length - k, 5); n > 1; n--) {
      const joined = whole.slice(pieces[k]?.from, pieces[k + n - 1]?.to).trim();
      if (known.has(nameKey(joined))) {
        take = n;
        break;
      }
    }
    if (take === 1) take = unknownCouple(pieces, k, known, cutShort);
    names.push(whole.slice(pieces[k]?.from, pieces[k + take - 1]?.to).trim());
    k += take;
  }
  return names;
}

/** In "A und B, C und D" only the last word joins the list; an earlier one belongs to a name ("A und B"). */
function unknownCouple(pieces: readonly Piece[], k: number, known: ReadonlySet<string>, cutShort: boolean): number {
  const next = pieces[k + 1];
  const isLast = k + 1 === pieces.length - 1;
  if (!next || next.byComma || (isLast && !cutShort)) return 1;
  return known.has(nameKey(pieces[k]?.text ?? '')) || known.has(nameKey(next.text)) ? 1 : 2;
}

function moreCount(whole: string, pack: LanguagePack): number {
  // "8 others. Tap to see all"
  const text = whole.split(/[.。] /)[0] ?? whole;
  if (!digit.test(text)) return 0;
  for (const form of pack.more) {
    const [before = '', after = ''] = form.split('{0}');
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    const count = numberOf(text.slice(before.length, text.length - after.length));
    if (count > 0) return count;
  }
  // in languages whose wording is not known: a short number and a word or two
  const bare = /^(?:\p{L}[\p{L}\p{M}]* )?([0-9٠-٩۰-۹०-९০-৯]{1,4})(?: ?\p{L}[\p{L}\p{M}]*){1,3}$/u.exec(text)?.[1];
  return bare === undefined ? 0 : numberOf(bare);
}

export function numberOf(text: string): number {
  const latin = text.trim().replace(/[٠-٩۰-۹०-९০-৯]/g, (c) => {
    const code = c.codePointAt(0) ?? 0;
    return String((code % 16) - (code >= 0x966 ? 6 : 0));
  });
  const digits = /\d{1,4}/.exec(latin)?.[0];
  if (digits === undefined) return 0;
  return Number(digits);
}
