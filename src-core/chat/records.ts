/**
 * One record at a time: is it a message or a notice, and whose? A known sender in front of ": " settles it. Everything else is compared
 * with WhatsApp's own sentences first, because notices hold colons too and people have names that do.
 */
import type { EventType, LocalTime } from './chat.ts';
import { isMark, isShort, mayBeMark, seen } from './body.ts';
import { openColonNames } from './colon-names.ts';
import { clockText, dayNumber, dayText } from './date-order.ts';
import { colonNameIn } from './doubts.ts';
import { limits } from './limits.ts';
import { findMark } from './marks.ts';
import { openMessageUses } from './message-uses.ts';
import { cleanName } from './names.ts';
import type { PhraseMatch } from './phrases.ts';
import type { SeenRecord } from './source.ts';
import { hashOf, suspectIn, watchSuspect } from './speakers.ts';
import type { Tally } from './tally.ts';
import { decode, encode, normalise } from './text.ts';

/** Where a record stands in the bytes. */
export interface Place {
  /** After date and clock. */
  from: number;
  /** The first ": " behind it, or -1. */
  colonAt: number;
  end: number;
  /** What the scan of the rest has seen. */
  holds: number;
  second: number;
}

export interface Records {
  /** All following records are of this written day. */
  turnTo(day: number): void;
  /** A record of somebody who has written before. */
  known(buf: Uint8Array, speaker: number, place: Place): void;
  unknown(buf: Uint8Array, place: Place): void;
  /** A further line of the record that is open. */
  goOn(buf: Uint8Array, from: number, end: number, holds: number): void;
  finish(): void;
}

export function openRecords(tally: Tally): Records {
  const { ledger, speakers, vocabulary, notices, lines, words } = tally;
  const onRecord = tally.options.onRecord;
  const uses = openMessageUses(tally);
  const hasWritten = new Set<number>();
  let day = 0;
  let speaker = -1;
  let isNoticeOpen = false;
  let noticeLetters = 0;
  const colonNames = openColonNames(tally);
  /** This file's notices that begin with a name begin with an invisible mark (all languages but English, from about 2019 on). */
  let marksNames = false;
  let firstSlot: string | null = null;
  for (const name of tally.options.knownNames ?? []) speakers.expectLongName(encode(name));
  let open: { -readonly [K in keyof SeenRecord]: SeenRecord[K] } | null = null;

  function message(buf: Uint8Array, who: number, from: number, place: Place): void {
    const to = Math.max(from, place.end);
    speaker = who;
    uses.begin(day, who);
    if (place.holds !== 0 || mayBeMark(buf, from, to)) uses.look(buf, from, to, place.holds);
    lines.message++;
    ledger.message(day, who, place.second);
    watchSuspect(speakers.suspects, who, buf, from, to);
    if (to - from <= 32 && isShort(buf, from, to)) tally.shortMessages++;
    words.look(buf, from, to);
    if (tally.firstMessage === null) {
      const body = decode(buf, from, Math.min(to, from + 400));
      tally.firstMessage = { day, second: place.second, line: lines.total, body };
    }
    if (onRecord) begin(speakers.names[who] ?? null, decode(buf, from, to), 'message', place.second);
  }

  function notice(slot: string | null, sentence: string, second: number, type: EventType | null): void {
    lines.notice++;
    speaker = -1;
    if (slot !== null && notices.length === 0) firstSlot = cleanName(slot).name;
    const kept = sentence.slice(0, limits.noticeCharacters);
    if (notices.length < limits.notices && noticeLetters < limits.noticeLetters) {
      noticeLetters += kept.length;
      notices.push({ day, second, line: lines.total, slot, sentence: kept, type });
    }
    colonNames.hear(kept);
    if (type === 'call') ledger.use(day, -1, 'calls');
    if (onRecord) begin(slot === null ? null : cleanName(slot).name, sentence, 'notice', second);
  }

  /** A body that begins with an invisible mark may be WhatsApp speaking (iOS, and Android from 2025 on). */
  function isNotice(sender: string, body: string, second: number): boolean {
    const found = findMark(body);
    if (found?.mark.kind === 'call') {
      if (found.tag !== null) vocabulary.heard(found.tag, 0.05);
      notice(sender, body, second, 'call');
      return true;
    }
    if (found) return false;
    const { name } = cleanName(sender);
    const isWorded =
      vocabulary.phrase(body) !== null ||
      // the first line of a chat on iOS: two sentences about encryption, a business, a service
      (tally.records === 1 && /[.。] ?\S/.test(cleanName(body).name) && !body.includes('://')) ||
      (name.length > 1 && cleanName(body).name.startsWith(`${name} `)) ||
      (name === firstSlot && !hasWritten.has(speakers.byName(name)));
    if (isWorded) notice(sender, body, second, null);
    return isWorded;
  }

  function unknown(buf: Uint8Array, place: Place): void {
    const { from, colonAt, end, second } = place;
    const text = decode(buf, from, Math.min(end, from + 4 * limits.noticeCharacters));
    const shortEnd = colonAt > from && colonAt - from <= limits.senderBytes ? colonAt : endsInColon(buf, from, end);
    const slotEnd = shortEnd > from && shortEnd === colonAt ? colonNames.longer(text, buf, from, colonAt) : shortEnd;
    const isFramed = tally.layouts?.shape()?.frame === 'brackets';
    if (slotEnd < 0) {
      notice(null, text, second, null);
      isNoticeOpen = true;
      if (!vocabulary.isSettled()) vocabulary.phrase(text);
      return;
    }
    if (isFramed && (place.holds & seen.mark) !== 0 && slotWithColon(buf, from, slotEnd, end, second)) return;
    if (!isFramed || startsMarked(text)) {
      // most of these are somebody's first message: not worth asking 64 languages
      const hit = vocabulary.phrase(text, !startsMarked(text));
      if (hit && (startsMarked(text) || isSane(hit, text))) {
        colonNames.learn(hit);
        marksNames ||= startsMarked(text) && hit.pack.tag !== 'en';
        notice(null, text, second, null);
        return;
      }
      if (hit && isOfColonName(hit, text, second)) return;
    }
    const bodyFrom = Math.min(slotEnd + 2, end);
    const sender = decode(buf, from, slotEnd);
    const body = decode(buf, bodyFrom, Math.min(end, bodyFrom + 4 * limits.noticeCharacters));
    if (startsMarked(body)) {
      if (isNotice(sender, body, second)) return;
    } else if (tally.records <= 3) {
      // the first lines of a file that lost its marks, and Android from 2025 on
      const hit = vocabulary.phrase(body, true);
      if (hit && hit.weight >= 12 && concerns(hit, sender)) {
        notice(sender, body, second, null);
        return;
      }
    }
    const who = speakers.add(buf, from, slotEnd, hashOf(buf, from, slotEnd));
    if (!hasWritten.has(who)) speakers.suspects[who] = suspectIn(buf, bodyFrom, end);
    hasWritten.add(who);
    message(buf, who, bodyFrom, place);
  }

  /** "ACME: Hilfe left": a notice if that name was told before, else a doubt that waits for the end of the file. */
  function isOfColonName(hit: PhraseMatch, text: string, second: number): boolean {
    const name = colonNameIn(hit, text);
    if (name === null || (marksNames && hit.pack.tag !== 'en')) return false;
    if (colonNames.isTold(name)) {
      colonNames.learn(hit);
      notice(null, text, second, null);
      return true;
    }
    if (tally.doubts.length >= limits.longNames) return false;
    speaker = -1;
    tally.doubts.push({ line: lines.total, day, second, text, name, weight: hit.weight });
    if (onRecord) begin(text.slice(0, text.indexOf(': ')), text.slice(text.indexOf(': ') + 2), 'message', second);
    return true;
  }

  /** "ACME" is known, and this line speaks of "ACME: Hilfe". */
  function tellsOfColonName(buf: Uint8Array, who: number, place: Place): boolean {
    if (!colonNames.begins(buf, place.from, place.colonAt, who)) return false;
    const text = decode(buf, place.from, Math.min(place.end, place.from + 4 * limits.noticeCharacters));
    const hit = vocabulary.phrase(text, true);
    const name = hit && colonNameIn(hit, text);
    if (!hit || !name || place.from + encode(name).length <= place.colonAt) return false;
    colonNames.learn(hit);
    notice(null, text, place.second, null);
    return true;
  }

  /** iOS: "Runde: Mo 18:00: " and a marked sentence; the slot ends where the mark begins. */
  function slotWithColon(buf: Uint8Array, from: number, colonAt: number, end: number, second: number): boolean {
    for (let k = colonAt + 1; k < Math.min(end, from + limits.senderBytes); k++) {
      if (buf[k] !== 58 || buf[k + 1] !== 32 || !isMark(buf, k + 2)) continue;
      const body = decode(buf, k + 2, Math.min(end, k + 4 * limits.noticeCharacters));
      if (findMark(body) || !vocabulary.phrase(body)) return false;
      speakers.expectLongName(buf.slice(from, k));
      notice(decode(buf, from, k), body, second, null);
      return true;
    }
    return false;
  }

  /** A name with a line break in it: what looked like a notice was the first half of a sender. Answers whether it was. */
  function splitName(buf: Uint8Array, from: number, end: number): boolean {
    const isKept = notices.length < limits.notices && noticeLetters < limits.noticeLetters;
    const told = isKept ? notices.at(-1) : undefined;
    const colon = colonIn(buf, from, Math.min(end, from + 100));
    if (!told || colon < 0 || told.sentence.length > 60 || told.sentence.trim() === '') return false;
    if (vocabulary.phrase(told.sentence)) return false;
    notices.pop();
    lines.notice--;
    const name = encode(`${told.sentence}\n${decode(buf, from, colon)}`);
    const hash = hashOf(name, 0, name.length);
    const found = speakers.find(name, 0, name.length, hash);
    speaker = found >= 0 ? found : speakers.add(name, 0, name.length, hash);
    hasWritten.add(speaker);
    uses.begin(day, speaker);
    lines.message++;
    ledger.message(day, speaker, told.second);
    tally.firstMessage ??= { day, second: told.second, line: told.line, body: '' };
    if (open) {
      open.kind = 'message';
      open.sender = speakers.names[speaker] ?? null;
      open.body = decode(buf, Math.min(colon + 2, end), end);
    }
    return true;
  }

  function begin(sender: string | null, body: string, kind: SeenRecord['kind'], second: number): void {
    const order = tally.options.dateOrder ?? tally.layouts?.order() ?? null;
    const written = ledger.days[day];
    const number = order === null || !written ? Number.NaN : dayNumber(written.a, written.b, written.c, order);
    const at: LocalTime | null = Number.isNaN(number) ? null : `${dayText(number)}T${clockText(second)}`;
    open = { line: lines.total, at, sender, body, kind };
  }

  function finish(): void {
    if (open && onRecord) onRecord(open);
    open = null;
    speaker = -1;
    isNoticeOpen = false;
  }

  return {
    turnTo(next) {
      day = next;
    },
    known(buf, who, place) {
      finish();
      const from = place.colonAt + 2;
      if ((place.holds & seen.mark) !== 0 && isMark(buf, from)) {
        const body = decode(buf, from, Math.min(place.end, from + 4 * limits.noticeCharacters));
        if (isNotice(speakers.names[who] ?? '', body, place.second)) return;
      } else if ((place.holds & seen.mark) !== 0 && speakers.suspects[who]) {
        if (slotWithColon(buf, place.from, place.colonAt, place.end, place.second)) return;
      }
      if ((colonNames.areKnown() || speakers.suspects[who]) && tellsOfColonName(buf, who, place)) return;
      message(buf, who, from, place);
    },
    unknown(buf, place) {
      finish();
      unknown(buf, place);
    },
    goOn(buf, from, end, holds) {
      lines.continuation++;
      const isSplit = isNoticeOpen && splitName(buf, from, end);
      isNoticeOpen = false;
      if (speaker >= 0 && holds !== 0) uses.look(buf, from, end, holds);
      if (open && !isSplit) open.body += `\n${decode(buf, from, end)}`;
    },
    finish,
  };
}

function startsMarked(text: string): boolean {
  return text.startsWith('\u200e') || text.startsWith('\u200f');
}

/** "Anna:" with nothing behind it: an empty message whose last space an editor took away. */
function endsInColon(buf: Uint8Array, from: number, end: number): number {
  return end - from > 1 && end - from < 60 && buf[end - 1] === 58 ? end - 1 : -1;
}

function colonIn(buf: Uint8Array, from: number, to: number): number {
  for (let k = from; k + 1 < to; k++) if (buf[k] === 58 && buf[k + 1] === 32) return k;
  return -1;
}

/** "Anna: Ben left" is what Anna wrote: the name at the beginning of a notice holds no ": " as long as we do not know better. */
function isSane(hit: PhraseMatch, text: string): boolean {
  const sentence = normalise(text);
  return hit.filled.every((value, gap) => {
    const role = hit.meaning.gaps[gap];
    return role === 'text' || role === 'old-name' || !value.includes(': ') || !sentence.startsWith(value);
  });
}

/** A notice with a sender speaks of that sender, of the phone's owner, or of the chat as a whole. */
function concerns(hit: PhraseMatch, sender: string): boolean {
  const { type, me } = hit.meaning;
  const name = normalise(cleanName(sender).name);
  return (
    me !== undefined ||
    type === 'encryption' ||
    type === 'created' ||
    hit.filled.some((value) => normalise(value) === name)
  );
}
