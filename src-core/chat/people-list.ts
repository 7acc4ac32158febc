/**
 * Cuts "Anna, Ben und 5 weitere Personen" into names. Names may hold commas and "und" themselves, so what is already known as one name
 * stays together; the rest is cut at every separator.
 */
import type { LanguagePack } from './language-pack.ts';
import { cleanName, nameKey } from './names.ts';
import { normalise } from './text.ts';

export interface PeopleList {
  readonly names: readonly string[];
  readonly unnamed: number;
}

const digit = /[0-9٠-٩۰-۹०-९০-৯]/;
const onlyDigits = /^[0-9٠-٩۰-۹०-९০-৯]{1,4}$/;

/** Without the `~` of a name that the phone's owner has not saved. */
const keyOf = (text: string): string => nameKey(cleanName(text).name);

/** What was cut last: of one sentence, many phrases ask for the same lists. */
const recent = new Map<string, PeopleList>();
let recentFor: {
  readonly pack: LanguagePack;
  readonly known: ReadonlySet<string>;
  readonly size: number;
  readonly mostJoined: number;
} | null = null;

export function cutList(text: string, pack: LanguagePack, known: ReadonlySet<string>): PeopleList {
  if (recentFor?.pack !== pack || recentFor.known !== known || recentFor.size !== known.size) {
    recent.clear();
    recentFor = { pack, known, size: known.size, mostJoined: knowsJoined(known, separatorsOf(pack)) ? 5 : 1 };
  }
  if (recent.size > 100) recent.clear();
  const before = recent.get(text);
  if (before) return before;
  const list = cut(text, pack, known, recentFor.mostJoined);
  recent.set(text, list);
  return list;
}

function cut(text: string, pack: LanguagePack, known: ReadonlySet<string>, mostJoined: number): PeopleList {
  const whole = text.trim();
  if (known.has(keyOf(whole))) return { names: [whole], unnamed: 0 };
  const pieces = split(whole, separatorsOf(pack));
  if (pieces.length === 1) return { names: [whole], unnamed: 0 };
  if (isNameWithComma(whole, pack) && !pieces.some((piece) => known.has(keyOf(piece.text)))) {
    return { names: [whole], unnamed: 0 };
  }
  const last = pieces.at(-1);
  const unnamed = last && !known.has(keyOf(last.text)) ? moreCount(last.text, pack) : 0;
  if (unnamed > 0) {
    const named = pieces.slice(0, -1).map((piece) => withoutAnd(piece, known));
    const glued = glue(named, known, whole, true, mostJoined);
    return { names: asTwo(glued, known, whole).map(({ text }) => text), unnamed };
  }
  if (isGluedName(pieces, whole, known)) return { names: [whole], unnamed: 0 };
  joinTail(pieces, known, whole);
  return { names: glue(pieces, known, whole, false, mostJoined).map(({ text }) => text), unnamed };
}

/** A list has a word before its last name; commas alone stand inside a name ("Müller, Jan"). */
export function isNameWithComma(text: string, pack: LanguagePack): boolean {
  const words = pack.joiners.filter((joiner) => joiner !== ', ');
  return text.includes(', ') && words.length > 0 && !words.some((word) => text.includes(word)) && !/[、،፣]/.test(text);
}

/** In the lists that Arabic phones cut short, "and" is written onto every name but the first: "سارة، ونور و5 أعضاء آخرين". */
function withoutAnd(piece: Piece, known: ReadonlySet<string>): Piece {
  if (piece.from === 0 || !piece.byComma || !/^و./.test(piece.text) || known.has(keyOf(piece.text))) return piece;
  return { ...piece, text: piece.text.slice(1), from: piece.to - piece.text.length + 1 };
}

const separators = new WeakMap<LanguagePack, RegExp>();

/** In the order in which they are tried at each place. */
function separatorsOf(pack: LanguagePack): RegExp {
  const made = separators.get(pack);
  if (made) return made;
  const words = pack.joiners.filter((joiner) => joiner !== ', ');
  const all = [...words.flatMap((word) => [`,${word}`, word]), ', ', '、', '، ', '፣ '];
  const pattern = new RegExp(all.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  separators.set(pack, pattern);
  return pattern;
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What stood before it was a comma rather than a word. */
  readonly byComma: boolean;
}

function split(text: string, separator: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let byComma = true;
  separator.lastIndex = 0;
  for (let hit = separator.exec(text); hit; hit = separator.exec(text)) {
    if (hit.index === from) {
      separator.lastIndex = from + 1;
      continue;
    }
    pieces.push({ text: text.slice(from, hit.index).trim(), from, to: hit.index, byComma });
    byComma = /[,、،፣]/.test(hit[0]);
    from = separator.lastIndex;
  }
  pieces.push({ text: text.slice(from).trim(), from, to: text.length, byComma });
  return pieces.filter((piece) => piece.text !== '');
}

/** Most chats know nobody whose name could be cut at all; then neighbours need not be tried together. */
function knowsJoined(known: ReadonlySet<string>, separator: RegExp): boolean {
  for (const key of known) if (key.search(separator) >= 0) return true;
  return false;
}

/**
 * Without spaces "王和平" is one name rather than 王 and 平; names of a single sign are hardly used. In Arabic and Hebrew "and" is written
 * onto the next word, and many names begin with that letter ("محمد وليد"): two of whom nobody is known are one.
 */
function isGluedName(pieces: readonly Piece[], whole: string, known: ReadonlySet<string>): boolean {
  const [first, second] = pieces;
  if (!first || !second || pieces.length > 2 || second.byComma) return false;
  const joiner = whole.slice(first.to, second.from);
  if (/^ (?:و|ו)$/.test(joiner)) {
    const isOwnScript = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(second.text);
    return isOwnScript && ![first, second].some(({ text }) => known.has(keyOf(text)));
  }
  return !joiner.includes(' ') && [first, second].some(({ text }) => text.length < 2 && !known.has(keyOf(text)));
}

/** "Ida und Berg, Jo": the word stands before the last name, so commas behind it are that name's own. */
function joinTail(pieces: Piece[], known: ReadonlySet<string>, whole: string): void {
  const at = pieces.map((piece) => piece.byComma).lastIndexOf(false);
  const tail = pieces.slice(at);
  if (at < 0 || tail.some((piece) => known.has(keyOf(piece.text)))) return;
  pieces.splice(at, tail.length, ...joined(tail, whole));
}

/** Joins neighbours that together are a known name, longest first. */
function glue(
  pieces: readonly Piece[],
  known: ReadonlySet<string>,
  whole: string,
  cutShort: boolean,
  mostJoined: number,
): Piece[] {
  const names: Piece[] = [];
  for (let k = 0; k < pieces.length;) {
    let take = 1;
    for (let n = Math.min(pieces.length - k, mostJoined); n > 1; n--) {
      if (joined(pieces.slice(k, k + n), whole).some(({ text }) => known.has(keyOf(text)))) {
        take = n;
        break;
      }
    }
    if (take === 1) take = unknownCouple(pieces, k, known, cutShort);
    names.push(...joined(pieces.slice(k, k + take), whole));
    k += take;
  }
  return names;
}

/** Neighbours as one piece; none of none. */
function joined(pieces: readonly Piece[], whole: string): readonly Piece[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? [{ ...first, text: whole.slice(first.from, last.to).trim(), to: last.to }] : [];
}

/**
 * iPhones name two people and count the rest (seen in all exports we know), so of more pieces some are halves of a name: of four that nobody
 * knows each two, of three those beside the known one.
 */
function asTwo(pieces: readonly Piece[], known: ReadonlySet<string>, whole: string): readonly Piece[] {
  const told = pieces.map(({ text }) => known.has(keyOf(text))).join();
  const halves = { 'false,false,false,false': 2, 'true,false,false': 1, 'false,false,true': 2 }[told];
  const second = halves === undefined ? undefined : pieces[halves];
  if (halves === undefined || !second?.byComma) return pieces;
  return [...joined(pieces.slice(0, halves), whole), ...joined(pieces.slice(halves), whole)];
}

/** In "A und B, C und D" only the last word joins the list; an earlier one belongs to a name ("A und B"). */
function unknownCouple(pieces: readonly Piece[], k: number, known: ReadonlySet<string>, cutShort: boolean): number {
  const next = pieces[k + 1];
  const isLast = k + 1 === pieces.length - 1;
  if (!next || next.byComma || (isLast && !cutShort)) return 1;
  return known.has(keyOf(pieces[k]?.text ?? '')) || known.has(keyOf(next.text)) ? 1 : 2;
}

function moreCount(whole: string, pack: LanguagePack): number {
  // "8 others. Tap to see all"
  const text = whole.split(/[.。] /)[0] ?? whole;
  const { one = [], two = [] } = pack.moreInWords ?? {};
  const isWorded = (form: string): boolean => normalise(form) === text || `و${form}` === text;
  if (two.some(isWorded)) return 2;
  if (one.some(isWorded)) return 1;
  if (!digit.test(text)) return 0;
  for (const form of pack.more) {
    const [before = '', after = ''] = form.split('{0}');
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    const count = text.slice(before.length, text.length - after.length);
    if (onlyDigits.test(count) && numberOf(count) > 0) return numberOf(count);
  }
  // wordings that are not known: a short number and a word or two, none of them written like a name ("Lena 5b", "3 Musketiere")
  const bare = unknownMore.exec(text)?.[1];
  return bare === undefined ? 0 : numberOf(bare);
}

const unknownMore =
  /^(?:(?!\p{Lu})\p{L}[\p{L}\p{M}]* )?([0-9٠-٩۰-۹०-९০-৯]{1,4})(?: (?!\p{Lu})\p{L}|\p{Lo})[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*){0,2}$/u;

export function numberOf(text: string): number {
  const latin = text.trim().replace(/[٠-٩۰-۹०-९০-৯]/g, (c) => {
    const code = c.codePointAt(0) ?? 0;
    return String((code % 16) - (code >= 0x966 ? 6 : 0));
  });
  const digits = /\d{1,4}/.exec(latin)?.[0];
  if (digits === undefined) return 0;
  return Number(digits);
}
