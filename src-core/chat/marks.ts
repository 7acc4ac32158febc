/**
 * What WhatsApp writes instead of, before or after a message's text: left-out media, attachments, "deleted", polls, places, calls.
 * iOS begins these with an invisible mark and puts captions before them; Android puts captions on the next line.
 */
import { useOfFile } from './attachment-names.ts';
import { mediaKinds, type LanguagePack, type MediaKind } from './language-pack.ts';
import { languagePacks } from './languages/all.ts';
import type { UsageKey } from './ledger.ts';
import { decode, normalise, visible } from './text.ts';

export type Mark =
  | { readonly kind: 'media'; readonly use: UsageKey; readonly attached: boolean; readonly file: string | null }
  /** `by`: the admin who deleted it, where one is named. */
  | { readonly kind: 'deleted'; readonly by?: string }
  | { readonly kind: 'deleted-by-me' | 'edited' | 'poll' | 'location' | 'call' };

const useOf: Readonly<Record<MediaKind, UsageKey>> = {
  photo: 'photos',
  video: 'videos',
  voice: 'voice',
  sticker: 'stickers',
  gif: 'gifs',
  contact: 'contacts',
  document: 'documents',
};

interface Tail {
  readonly text: string;
  readonly tag: string;
}

interface Index {
  readonly whole: Map<string, { readonly mark: Mark; readonly tag: string | null }>;
  readonly heads: Map<string, string>;
  /** Those of the heads that stand in no brackets. */
  readonly plainHeads: Tail[];
  readonly tails: Map<string, string>;
  /** Those of the tails that stand in angle brackets, and those in no brackets at all: few enough to be tried one by one. */
  readonly angleTails: Tail[];
  readonly bareTails: Tail[];
  readonly starts: readonly {
    readonly text: string;
    readonly end: string;
    readonly mark: Mark;
    readonly tag: string;
  }[];
}

let index: Index | undefined;

function marksIndex(): Index {
  if (index) return index;
  const built = {
    whole: new Map<string, { readonly mark: Mark; readonly tag: string | null }>(),
    heads: new Map<string, string>(),
    plainHeads: [] as Tail[],
    tails: new Map<string, string>(),
    angleTails: [] as Tail[],
    bareTails: [] as Tail[],
    starts: [] as { readonly text: string; readonly end: string; readonly mark: Mark; readonly tag: string }[],
  };
  // English last: several languages share its wording, and the rarer owner says more
  for (const pack of [...languagePacks].sort((a, b) => Number(a.tag === 'en') - Number(b.tag === 'en')))
    indexPack(built, pack);
  for (const [text, tag] of built.tails) {
    if (text.endsWith('>')) built.angleTails.push({ text, tag });
    else if (!text.startsWith('(')) built.bareTails.push({ text, tag });
  }
  index = built;
  return built;
}

function indexPack(
  built: Index & { starts: { text: string; end: string; mark: Mark; tag: string }[] },
  pack: LanguagePack,
): void {
  const { marks, tag } = pack;
  const whole = (texts: readonly string[], mark: Mark): void => {
    for (const text of texts) {
      if (text.endsWith('{*}')) built.starts.push({ text: normalise(text.slice(0, -3)), end: '', mark, tag });
      else if (!text.includes('{0}')) {
        const key = normalise(text);
        const other = built.whole.get(key);
        built.whole.set(key, other ? { mark: milder(other.mark, mark), tag: null } : { mark, tag });
      }
    }
  };
  const media = (use: UsageKey): Mark => ({ kind: 'media', use, attached: false, file: null });
  whole(marks.omitted, media('otherMedia'));
  whole(marks.missing, media('otherMedia'));
  for (const kind of mediaKinds) whole([marks.omittedKinds[kind] ?? []].flat(), media(useOf[kind]));
  whole(marks.deletedByMe, { kind: 'deleted-by-me' });
  whole(marks.deleted, { kind: 'deleted' });
  for (const text of marks.deleted) {
    const [before, after] = text.split('{0}');
    if (before === undefined || after === undefined || before.length + after.length < 8) continue;
    const start = normalise(`${before}x`).slice(0, -1);
    built.starts.push({ text: start, end: normalise(`x${after}`).slice(1), mark: { kind: 'deleted' }, tag });
  }
  whole(marks.edited, { kind: 'edited' });
  whole(marks.poll, { kind: 'poll' });
  whole(marks.liveLocation, { kind: 'location' });
  for (const text of marks.call) built.starts.push({ text: normalise(text), end: '', mark: { kind: 'call' }, tag });
  for (const text of marks.attached) {
    const [before = '', after = ''] = text.split('{0}');
    const [head, tail] = [before.trim().normalize('NFC'), after.trim().normalize('NFC')];
    // Turkish iPhones: "<….jpg eklendi>"
    if (head !== '' && head !== '<') built.heads.set(head, tag);
    if (/^\p{L}/u.test(head)) built.plainHeads.push({ text: head, tag });
    if ((head === '' || head === '<') && tail !== '') built.tails.set(tail, tag);
    // Japanese has no space before the bracket
    if (after.startsWith('(')) built.bareTails.push({ text: tail, tag });
  }
}

/** Brazil writes of everybody what Portugal writes of the phone's owner: then it proves nothing. */
function milder(one: Mark, other: Mark): Mark {
  return one.kind === 'deleted-by-me' ? other : one;
}

export interface FoundMark {
  readonly mark: Mark;
  /** The language whose wording it is. */
  readonly tag: string | null;
}

/** Looks at a whole body (one line of it, still with its invisible marks). */
export function findMark(body: string): FoundMark | null {
  const marks = marksIndex();
  const { whole, starts } = marks;
  if (body.endsWith(')')) {
    // the commonest of all on Android: "IMG-….jpg (file attached)"
    const named = attachedFile(bareText(body), marks);
    if (named) return attachment(named);
  }
  // on iOS the mark stands behind the last invisible sign, a caption before it
  const cut = Math.max(body.lastIndexOf('\u200e'), body.lastIndexOf('\u200f'));
  const last = normalise(body.slice(cut + 1));
  const all = cut <= 0 ? last : normalise(body);
  const hit = whole.get(last) ?? whole.get(all);
  if (hit) return { mark: hit.mark, tag: hit.tag };
  const bare = bareText(body.slice(cut + 1));
  const attached = attachedFile(bare, marks) ?? (cut > 0 ? attachedFile(bareText(body), marks) : null);
  if (attached) return attachment(attached);
  if (bare.includes('maps.google.com/') || bare.includes('maps.apple.com/'))
    return { mark: { kind: 'location' }, tag: null };
  const isMarked = body.startsWith('\u200e') || body.startsWith('\u200f');
  for (const start of starts) {
    // Android writes no mark before "This message was deleted by admin Anna"
    const isEmpty = start.text === '' && start.end === '';
    const mayStart = !isEmpty && (isMarked || start.mark.kind === 'deleted');
    if (!mayStart || !all.startsWith(start.text) || !all.endsWith(start.end)) continue;
    const named = all.slice(start.text.length, all.length - start.end.length).trim();
    const mark: Mark = start.mark.kind === 'deleted' && named !== '' ? { kind: 'deleted', by: named } : start.mark;
    return { mark, tag: start.tag };
  }
  const angle = all.lastIndexOf('<');
  if (angle > 0 && all.endsWith('>')) {
    const tail = whole.get(all.slice(angle));
    if (tail) return { mark: tail.mark, tag: tail.tag };
  }
  return null;
}

const bareText = (text: string): string => visible(text).trim().normalize('NFC');

function attachment({ file, tag }: { readonly file: string; readonly tag: string }): FoundMark {
  return { mark: { kind: 'media', use: useOfFile(file), attached: true, file }, tag };
}

const remembered = new Map<number, { readonly bytes: Uint8Array; readonly found: FoundMark | null }>();
const shortBody = 80;

/** The same few bodies ("<Media omitted>") come thousands of times; their bytes are recognised again without making text of them. */
export function findMarkInBytes(buf: Uint8Array, from: number, to: number): FoundMark | null {
  const end = Math.min(to, from + 4000);
  if (end - from > shortBody) return findMark(decode(buf, from, end));
  let hash = end - from;
  for (let k = from; k < end; k++) hash = Math.imul(hash ^ (buf[k] ?? 0), 16777619);
  const old = remembered.get(hash);
  if (old && isSame(old.bytes, buf, from, end)) return old.found;
  const found = findMark(decode(buf, from, end));
  const isUnique = found?.mark.kind === 'media' && found.mark.file !== null;
  if (!isUnique && remembered.size < 2000) remembered.set(hash, { bytes: buf.slice(from, end), found });
  return found;
}

function isSame(bytes: Uint8Array, buf: Uint8Array, from: number, to: number): boolean {
  if (bytes.length !== to - from) return false;
  for (let k = 0; k < bytes.length; k++) if (bytes[k] !== buf[from + k]) return false;
  return true;
}

function attachedFile(
  text: string,
  { heads, plainHeads, tails, angleTails, bareTails }: Index,
): { file: string; tag: string } | null {
  if (text.endsWith('>')) {
    const open = text.lastIndexOf('<');
    if (open >= 0) {
      const inner = text.slice(open);
      const colon = inner.search(/[:：]/);
      const tag = colon > 0 ? heads.get(inner.slice(0, colon + 1)) : undefined;
      if (tag !== undefined) return { file: inner.slice(colon + 1, -1).trim(), tag };
      for (const tail of angleTails) {
        if (inner.endsWith(` ${tail.text}`)) return { file: inner.slice(1, -tail.text.length).trim(), tag: tail.tag };
      }
      // iOS until 2017: "2015-08-04-PHOTO-00004762.jpg <attached>"
      if (/^<[^<>:]+>$/.test(inner) && /^\d{4}-\d\d-\d\d-[A-Z]+-\d+\.\w+ </.test(text))
        return { file: text.slice(0, open).trim(), tag: 'en' };
    }
    return null;
  }
  const open = text.lastIndexOf(' (');
  if (open > 0) {
    const tag = tails.get(text.slice(open + 1));
    if (tag !== undefined) return { file: text.slice(0, open).trim(), tag };
  }
  if (text.startsWith('(')) {
    // Hausa and Oromo put the words first
    const close = text.indexOf(')') + 1;
    const tag = heads.get(text.slice(0, close));
    const file = text.slice(close).trim();
    if (tag !== undefined && /\.\w{0,5}$/.test(file)) return { file, tag };
  }
  // Persian: the words, then the file's name
  for (const head of plainHeads) {
    if (text.startsWith(`${head.text} `) && /\.\w{1,5}$/.test(text))
      return { file: text.slice(head.text.length).trim(), tag: head.tag };
  }
  for (const tail of bareTails) {
    if (!text.endsWith(tail.text)) continue;
    const file = text.slice(0, -tail.text.length).trim();
    if (/\.\w{0,5}$/.test(file)) return { file, tag: tail.tag };
  }
  return null;
}
