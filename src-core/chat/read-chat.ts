/**
 * An exported chat, read as a stream of bytes: lines → records → messages and notices. Holds counts, names and notices, never what people
 * wrote. Every line is exactly one of: first line of a message, its continuation, a notice, unknown.
 * A line ends with `\n`, `\r\n` or a lone `\r`; the last one may have no end.
 */
import type { DateOrder, EventType, LineCount, LocalTime, ReadChat } from './chat.ts';
import { holdsMapLink, holdsMention, isShort, lineHolds, mayBeMark, scanLine, seen } from './body.ts';
import { chatNameFromFile } from './chat-name.ts';
import { dayNumber, dayText } from './date-order.ts';
import { openLayouts, beginsLikeChat, type Layouts } from './layouts.ts';
import { openLedger, type Ledger, type UsageKey } from './ledger.ts';
import { limits } from './limits.ts';
import { openLineFeed } from './line-feed.ts';
import { dateOfFile, findMark, findMarkInBytes, type FoundMark } from './marks.ts';
import { cleanName } from './names.ts';
import type { WrittenNotice } from './notices.ts';
import type { PhraseMatch } from './phrases.ts';
import { spokenWords } from '../groups/kind-words/index.ts';
import { problem, type Problem } from '../problem.ts';
import { hashOf, openSpeakers, suspectIn, watchSuspect, type Speakers } from './speakers.ts';
import { summarise } from './summary.ts';
import { decode, encode } from './text.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';
import { openWordCount } from './word-count.ts';

export interface ChatSource {
  readonly file: string;
  readonly entry: string | null;
  readonly bytes: number;
  /** When the file or the zip entry was written: no message is younger. */
  readonly modified: Date | null;
}

/** One record, for a second pass over the archive that the user asked for. Nothing else ever hands out what people wrote. */
export interface SeenRecord {
  /** 1-based. */
  readonly line: number;
  readonly at: LocalTime | null;
  readonly sender: string | null;
  readonly body: string;
  readonly kind: 'message' | 'notice';
}

export interface ReadOptions {
  readonly dateOrder?: DateOrder;
  /** ISO country of the phone's owner. */
  readonly country?: string;
  /** Words by kind of group; counted on a sample of the messages. */
  readonly kindWords?: Readonly<Record<string, readonly string[]>>;
  readonly onRecord?: (record: SeenRecord) => void;
}

export interface ChatReader {
  push(chunk: Uint8Array): void;
  /** `chat` is null when this text is no chat. */
  finish(): { readonly chat: ReadChat | null; readonly problems: readonly Problem[] };
}

/** Do the first few KB of a text look like an exported chat? The file's name does not matter. */
export function looksLikeChat(head: Uint8Array): boolean {
  if (head[0] !== 0xff && head[0] !== 0xfe) return beginsLikeChat(head);
  let utf8: Uint8Array = new Uint8Array(0);
  const feed = openLineFeed({
    head: (bytes) => {
      utf8 = bytes;
    },
    lines: () => undefined,
  });
  feed.push(head);
  feed.finish();
  return beginsLikeChat(utf8);
}

/** What reading has added up; `summarise` makes a ReadChat of it. */
export interface Tally {
  readonly source: ChatSource;
  readonly options: ReadOptions;
  readonly ledger: Ledger;
  readonly speakers: Speakers;
  readonly vocabulary: Vocabulary;
  readonly notices: WrittenNotice[];
  readonly problems: Problem[];
  readonly lines: { -readonly [K in keyof LineCount]: LineCount[K] };
  readonly attachmentVotes: { dmy: number; mdy: number; ymd: number };
  readonly dateSamples: string[];
  attached: number;
  omitted: number;
  /** iOS numbers attachments by their record; a check of our own splitting. */
  readonly numbered: { files: number; agreeing: number };
  shortMessages: number;
  mySpeaker: number;
  unknownLines: number;
  separator: string;
  layouts: Layouts | null;
  firstMessage: { readonly day: number; readonly second: number; readonly line: number; readonly body: string } | null;
  kindWords: Readonly<Record<string, number>>;
}

export function openChat(source: ChatSource, options: ReadOptions = {}): ChatReader {
  const about = { file: source.file, entry: source.entry };
  const fromFile = chatNameFromFile(source.entry ?? '')?.language ?? chatNameFromFile(source.file)?.language ?? null;
  const ledger = openLedger();
  const speakers = openSpeakers();
  const vocabulary = openVocabulary(fromFile);
  const words = openWordCount(options.kindWords ?? spokenWords);
  const tally: Tally = {
    source,
    options,
    ledger,
    speakers,
    vocabulary,
    notices: [],
    problems: [],
    lines: { total: 0, message: 0, continuation: 0, notice: 0, unknown: 0 },
    attachmentVotes: { dmy: 0, mdy: 0, ymd: 0 },
    dateSamples: [],
    attached: 0,
    omitted: 0,
    numbered: { files: 0, agreeing: 0 },
    shortMessages: 0,
    mySpeaker: -1,
    unknownLines: 0,
    separator: '',
    layouts: null,
    firstMessage: null,
    kindWords: {},
  };
  const { lines, notices } = tally;
  const onRecord = options.onRecord;

  let records = 0;
  let a = -1;
  let b = -1;
  let c = -1;
  let day = -1;
  let dayNow = Number.NaN;
  let today = ledger.days[0];
  let lastEndWasLf = false;
  // the record that is being read
  let speaker = -1;
  let hasLink = false;
  let hasMention = false;
  let openRecord: {
    line: number;
    at: LocalTime | null;
    sender: string | null;
    body: string;
    kind: 'message' | 'notice';
  } | null = null;
  let firstSlot: string | null = null;
  let quotesInARow = 0;
  let saidInvalid = false;
  let messageCount = 0;
  let isNoticeOpen = false;
  const hasPlainMessage = new Set<number>();

  function take(buf: Uint8Array, start: number, stop: number, isCut: boolean): void {
    const layouts = tally.layouts;
    if (!layouts) return;
    const at = layouts.at;
    const onlyCrlf = layouts.crlfEndsRecords;
    let i = start;
    while (i < stop) {
      const from = i;
      lines.total++;
      let speakerEnd = -1;
      let sender = -1;
      let hash = 0x811c9dc5 | 0;
      let end: number;
      const begins = !(onlyCrlf && lastEndWasLf) && layouts.begins(buf, from, stop);
      if (begins) {
        let k = at.rest;
        for (;;) {
          const byte = buf[k] ?? 10;
          if (byte === 10 || byte === 13) break;
          if (byte === 58 && buf[k + 1] === 32) {
            speakerEnd = k;
            break;
          }
          hash = Math.imul(hash ^ byte, 16777619);
          k++;
        }
        if (speakerEnd > at.rest) {
          const longEnd = speakers.hasLongNames() ? speakers.longNameEnd(buf, at.rest) : -1;
          if (longEnd >= 0) {
            speakerEnd = longEnd;
            hash = hashOf(buf, at.rest, longEnd);
          }
          sender = speakers.find(buf, at.rest, speakerEnd, hash);
        }
        end = scanLine(buf, k);
      } else end = scanLine(buf, from);
      const holds = lineHolds;
      if ((holds & seen.invalid) !== 0 && !saidInvalid && !isCut) {
        saidInvalid = true;
        tally.problems.push(problem('invalid-utf8', { ...about, line: lines.total }));
      }
      if (begins && !(isNewDay(layouts) && isQuote(layouts, sender))) {
        if (at.a !== a || at.b !== b || at.c !== c) turnDay(buf, layouts);
        if (today) today.records++;
        records++;
        finishRecord();
        if (sender >= 0) message(buf, sender, speakerEnd + 2, end, holds, at.second);
        else unknownSender(buf, at.rest, speakerEnd, end, hash, holds, at.second);
      } else if (records > 0) {
        lines.continuation++;
        if (isNoticeOpen) splitName(buf, from, end);
        if (speaker >= 0 && holds !== 0) look(buf, from, end, holds);
        if (openRecord) openRecord.body += `\n${decode(buf, from, end)}`;
      } else unknownLine(buf, from, end);
      const isCr = buf[end] === 13;
      lastEndWasLf = !isCr;
      i = isCr && buf[end + 1] === 10 ? end + 2 : end + 1;
    }
    if (isCut) tally.problems.push(problem('line-too-long', { ...about, line: lines.total }));
  }

  function isNewDay(layouts: Layouts): boolean {
    const { at } = layouts;
    return at.a !== a || at.b !== b || at.c !== c;
  }

  /** A line that steps back in time and comes from somebody unknown was pasted from another chat. */
  function isQuote(layouts: Layouts, sender: number): boolean {
    const order = layouts.order();
    if (order === null || records < 10 || quotesInARow > 200) return false;
    const number = dayNumber(layouts.at.a, layouts.at.b, layouts.at.c, order);
    const isBack = number < dayNow - 1;
    if (!isBack || sender >= 0) {
      quotesInARow = 0;
      return false;
    }
    quotesInARow++;
    return true;
  }

  function turnDay(buf: Uint8Array, layouts: Layouts): void {
    const { at } = layouts;
    a = at.a;
    b = at.b;
    c = at.c;
    const shape = layouts.shape();
    day = ledger.dayOf(a, b, c, at.yearFirst, (shape?.month ?? 0) > 0);
    today = ledger.days[day];
    const order = layouts.order();
    if (order !== null) {
      dayNow = dayNumber(a, b, c, order);
      layouts.moveTo(dayNow);
    }
    if (tally.dateSamples.length < 5) {
      const sample = decode(buf, at.dateFrom, at.dateTo);
      if (!tally.dateSamples.includes(sample)) tally.dateSamples.push(sample);
      if (tally.separator === '') tally.separator = /[^\d\p{Nd}\u200e\u200f]+/u.exec(sample)?.[0] ?? '';
    }
  }

  function message(
    buf: Uint8Array,
    who: number,
    from: number,
    end: number,
    holds: number,
    second: number,
    isChecked = false,
  ): void {
    const to = Math.max(from, end);
    speaker = who;
    if (holds !== 0 || mayBeMark(buf, from, to)) {
      if (!isChecked && (holds & seen.mark) !== 0 && isNoticeOf(buf, who, from, to, second)) return;
      hasLink = false;
      hasMention = false;
      look(buf, from, to, holds);
    } else {
      hasLink = false;
      hasMention = false;
    }
    countMessage(buf, from, to, second);
  }

  function countMessage(buf: Uint8Array, from: number, to: number, second: number): void {
    lines.message++;
    messageCount++;
    ledger.message(day, speaker, second);
    watchSuspect(speakers.suspects, speaker, buf, from, to);
    if (to - from <= 32 && isShort(buf, from, to)) tally.shortMessages++;
    words.look(buf, from, to);
    if (messageCount === 1)
      tally.firstMessage = { day, second, line: lines.total, body: decode(buf, from, Math.min(to, from + 400)) };
    if (onRecord) beginRecord(speakers.names[speaker] ?? null, decode(buf, from, to), 'message', second);
  }

  /** Something in this line of a message is more than text. */
  function look(buf: Uint8Array, from: number, to: number, holds: number): void {
    if ((holds & (seen.mark | seen.angle)) !== 0 || mayBeMark(buf, from, to)) {
      const found = findMarkInBytes(buf, from, to);
      if (found) {
        use(found);
        if (found.mark.kind !== 'edited') return;
      }
    }
    if ((holds & seen.url) !== 0 && !hasLink) {
      hasLink = true;
      ledger.use(day, speaker, holdsMapLink(buf, from, to) ? 'locations' : 'links');
    }
    if ((holds & seen.at) !== 0 && !hasMention && holdsMention(buf, from, to)) {
      hasMention = true;
      ledger.use(day, speaker, 'mentions');
    }
  }

  const keyOf = { deleted: 'deleted', edited: 'edited', poll: 'polls', location: 'locations', call: 'calls' } as const;

  function use({ mark, tag }: FoundMark): void {
    if (tag !== null) vocabulary.heard(tag, 0.05);
    if (mark.kind === 'media') {
      if (mark.attached) tally.attached++;
      else tally.omitted++;
      ledger.use(day, speaker, mark.use);
      if (mark.file !== null) voteByFile(mark.file);
    } else {
      if (mark.kind === 'deleted-by-me') tally.mySpeaker = speaker;
      if (mark.kind === 'location') hasLink = true;
      const key: UsageKey = mark.kind === 'deleted-by-me' ? 'deleted' : keyOf[mark.kind];
      ledger.use(day, speaker, key);
    }
  }

  function voteByFile(file: string): void {
    const number = /^\d{8}(?=-)/.exec(file)?.[0];
    if (number !== undefined) {
      tally.numbered.files++;
      if (Number(number) === records || Number(number) === tally.attached) tally.numbered.agreeing++;
    }
    if (a > 12 || b > 12 || a === b) return;
    const date = dateOfFile(file);
    if (!date) return;
    const own = dayNumber(date.year, date.month, date.day, 'ymd');
    for (const order of ['dmy', 'mdy', 'ymd'] as const) {
      if (Math.abs(dayNumber(a, b, c, order) - own) <= 1) tally.attachmentVotes[order]++;
    }
  }

  /** A body that begins with an invisible mark may be WhatsApp speaking (iOS, and Android from 2025 on). */
  function isNoticeOf(buf: Uint8Array, who: number, from: number, to: number, second: number): boolean {
    if (buf[from] !== 0xe2 || buf[from + 1] !== 0x80 || ((buf[from + 2] ?? 0) | 1) !== 0x8f) return false;
    const body = decode(buf, from, Math.min(to, from + 4 * limits.noticeCharacters));
    const name = speakers.names[who] ?? '';
    return noticeBody(name, body, second);
  }

  function noticeBody(sender: string, body: string, second: number): boolean {
    const found = findMark(body);
    if (found?.mark.kind === 'call') {
      vocabulary.heard(found.tag ?? '', 0.05);
      notice(sender, body, second, 'call');
      return true;
    }
    if (found) return false;
    const hit = vocabulary.phrase(body);
    const { name } = cleanName(sender);
    const speaksOfItself = !hit && cleanName(body).name.startsWith(`${name} `) && name.length > 1;
    const byGroup = !hit && name === firstSlot && !hasPlainMessage.has(speakers.byName(name));
    if (!hit && !speaksOfItself && !byGroup) return false;
    notice(sender, body, second, null);
    return true;
  }

  function notice(slot: string | null, sentence: string, second: number, type: EventType | null): void {
    lines.notice++;
    speaker = -1;
    if (slot !== null && firstSlot === null && notices.length === 0) firstSlot = cleanName(slot).name;
    notices.push({ day, second, line: lines.total, slot, sentence: sentence.slice(0, limits.noticeCharacters), type });
    if (type === 'call') ledger.use(day, -1, 'calls');
    if (onRecord) beginRecord(slot === null ? null : cleanName(slot).name, sentence, 'notice', second);
  }

  function unknownSender(
    buf: Uint8Array,
    from: number,
    colonAt: number,
    end: number,
    hash: number,
    holds: number,
    second: number,
  ): void {
    const text = decode(buf, from, Math.min(end, from + 4 * limits.noticeCharacters));
    const firstEnd = colonAt > from && colonAt - from <= limits.senderBytes ? colonAt : endsInColon(buf, from, end);
    const slotEnd = firstEnd === colonAt ? longerName(text, buf, from, colonAt) : firstEnd;
    const isFramed = tally.layouts?.shape()?.frame === 'brackets';
    const startsMarked = text.startsWith('\u200e') || text.startsWith('\u200f');
    if (slotEnd < 0) {
      notice(null, text, second, null);
      isNoticeOpen = true;
      if (!vocabulary.isSettled()) vocabulary.phrase(text);
      return;
    }
    if (!isFramed || startsMarked) {
      const hit = vocabulary.phrase(text);
      if (hit && isSane(hit)) {
        notice(null, text, second, null);
        return;
      }
    }
    const bodyFrom = Math.min(slotEnd + 2, end);
    const sender = decode(buf, from, slotEnd);
    const body = decode(buf, bodyFrom, Math.min(end, bodyFrom + 4 * limits.noticeCharacters));
    const bodyMarked = body.startsWith('\u200e') || body.startsWith('\u200f');
    if (bodyMarked && noticeBody(sender, body, second)) return;
    // the first lines of a file that lost its marks, and Android from 2025 on
    if (!bodyMarked && records <= 3) {
      const hit = vocabulary.phrase(body);
      if (hit && hit.weight >= 12 && isSane(hit)) {
        notice(sender, body, second, null);
        return;
      }
    }
    const who = speakers.add(buf, from, slotEnd, slotEnd === colonAt ? hash : hashOf(buf, from, slotEnd));
    if (!hasPlainMessage.has(who)) speakers.suspects[who] = suspectIn(buf, bodyFrom, end);
    hasPlainMessage.add(who);
    message(buf, who, bodyFrom, end, holds, second, true);
  }

  /** A name with ": " in it that a notice has told already. */
  function longerName(text: string, buf: Uint8Array, from: number, colonAt: number): number {
    let best = colonAt;
    const second = text.indexOf(': ', text.indexOf(': ') + 1);
    if (second < 0 || second > 100) return best;
    for (let k = colonAt + 1; k < from + limits.senderBytes; k++) {
      const byte = buf[k] ?? 10;
      if (byte === 10 || byte === 13) break;
      if (byte !== 58 || buf[k + 1] !== 32) continue;
      const { name } = cleanName(decode(buf, from, k));
      if (notices.some((told) => cleanName(told.sentence).name.includes(name))) best = k;
    }
    return best;
  }

  /** A name with a line break in it: what looked like a notice was the first half of a sender. */
  function splitName(buf: Uint8Array, from: number, end: number): void {
    isNoticeOpen = false;
    const told = notices.at(-1);
    const colon = colonIn(buf, from, Math.min(end, from + 100));
    if (!told || colon < 0 || told.sentence.length > 60 || told.sentence.trim() === '') return;
    if (vocabulary.phrase(told.sentence)) return;
    notices.pop();
    lines.notice--;
    const name = encode(`${told.sentence}\n${decode(buf, from, colon)}`);
    const hash = hashOf(name, 0, name.length);
    const found = speakers.find(name, 0, name.length, hash);
    speaker = found >= 0 ? found : speakers.add(name, 0, name.length, hash);
    hasPlainMessage.add(speaker);
    lines.message++;
    messageCount++;
    ledger.message(told.day, speaker, told.second);
    if (openRecord) openRecord = { ...openRecord, kind: 'message', sender: speakers.names[speaker] ?? null, body: '' };
  }

  function beginRecord(sender: string | null, body: string, kind: 'message' | 'notice', second: number): void {
    const order = options.dateOrder ?? tally.layouts?.order() ?? null;
    const number = order === null ? Number.NaN : dayNumber(a, b, c, order);
    openRecord = {
      line: lines.total,
      at: Number.isNaN(number) ? null : `${dayText(number)}T${clockText(second)}`,
      sender,
      body,
      kind,
    };
  }

  function finishRecord(): void {
    if (openRecord && onRecord) onRecord(openRecord);
    openRecord = null;
    speaker = -1;
    isNoticeOpen = false;
  }

  function unknownLine(buf: Uint8Array, from: number, end: number): void {
    lines.unknown++;
    tally.unknownLines++;
    if (tally.unknownLines > limits.unknownLines) return;
    const detail = decode(buf, from, Math.min(end, from + 4 * limits.lineDetail)).slice(0, limits.lineDetail);
    tally.problems.push(problem('unknown-line', { ...about, line: lines.total, detail }));
  }

  const feed = openLineFeed({
    head(bytes) {
      tally.layouts = openLayouts(bytes, options.dateOrder ?? null);
    },
    lines: take,
  });

  return {
    push: (chunk) => {
      feed.push(chunk);
    },
    finish() {
      feed.finish();
      finishRecord();
      tally.kindWords = words.counts();
      if (tally.unknownLines > limits.unknownLines) {
        tally.problems.push(
          problem('unknown-lines-more', { ...about, detail: String(tally.unknownLines - limits.unknownLines) }),
        );
      }
      if (tally.layouts?.isInferred)
        tally.problems.push(problem('inferred-layout', { ...about, detail: tally.dateSamples[0] ?? '' }));
      const chat = records === 0 ? null : summarise(tally);
      return { chat, problems: tally.problems };
    },
  };
}

/** "Anna:" with nothing behind it: an empty message whose last space an editor took away. */
function endsInColon(buf: Uint8Array, from: number, end: number): number {
  return end - from > 1 && end - from < 60 && buf[end - 1] === 58 ? end - 1 : -1;
}

function colonIn(buf: Uint8Array, from: number, to: number): number {
  for (let k = from; k + 1 < to; k++) if (buf[k] === 58 && buf[k + 1] === 32) return k;
  return -1;
}

/** People have no ": " in their names as long as we do not know better; then this was a message that sounds like a notice. */
function isSane(hit: PhraseMatch): boolean {
  return hit.filled.every((value, gap) => {
    const role = hit.meaning.gaps[gap];
    return role === 'text' || role === 'old-name' || !value.includes(': ');
  });
}

export function clockText(second: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}
