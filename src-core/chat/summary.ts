/** From what was counted to what is known: dates, title, kind, people, months. */
import type { DateOrder, LocalTime, Notice, Platform, ReadChat, Speaker } from './chat.ts';
import { chatNameFromSource } from './chat-name.ts';
import { clockText, dayNumber, dayText, decideOrder, type OrderDecision } from './date-order.ts';
import { settleDoubts } from './doubts.ts';
import { chatId, type Opening } from './identity.ts';
import { toUsage, type WrittenDay } from './ledger.ts';
import { kindOfChat, lettersOf } from './kind-of-chat.ts';
import { limits } from './limits.ts';
import { cleanName, phoneOf, toName } from './names.ts';
import { decode } from './text.ts';
import { readNotices, type NoticeReading, type ReadNotice } from './notices.ts';
import { msPerDay } from '../day-length.ts';
import { problem } from '../problem.ts';
import { roomOf } from './room.ts';
import { timesOf } from './times.ts';
import type { Tally } from './tally.ts';

/** Null when nothing in this text was a message or a notice that WhatsApp is known to write: a list of appointments, for instance. */
export function summarise(tally: Tally): ReadChat | null {
  const { ledger, source } = tally;
  const about = { file: source.file, entry: source.entry };
  const packs = tally.vocabulary.ranked();
  const language = tally.vocabulary.language();
  const decision = decideOrder({
    sequence: ledger.sequence,
    days: ledger.days,
    attachments: tally.attachmentVotes,
    notAfter: source.modified,
    language,
    separator: tally.separator,
    upperCaseHalves: tally.layouts?.upperCaseHalves() ?? null,
    asked: tally.options.dateOrder ?? null,
  });
  if (!decision.certain)
    tally.problems.push(problem('date-order-uncertain', { ...about, detail: tally.dateSamples.join(' · ') }));
  const dayOf = datesOf(tally, decision);
  const at = (day: number, second: number): LocalTime => `${dayText(dayOf[day] ?? 0)}T${clockText(second)}`;

  const platform: Platform =
    tally.layouts?.frame === 'brackets' || tally.layouts?.frame === 'colon' ? 'ios' : 'android';
  nameSuspects(tally);
  settleDoubts(tally);
  const reading = readNotices(tally.notices, packs, tally.speakers.names, platform);
  const notices = reading.notices.map((notice): Notice => ({
    at: at(notice.written.day, notice.written.second),
    type: notice.type,
    actor: notice.actor,
    targets: notice.targets,
    unnamed: notice.unnamed,
    text: notice.text,
    line: notice.written.line,
  }));
  const isUnderstood = ({ concept, type }: ReadNotice): boolean => concept !== null || type === 'call';
  if (tally.lines.message === 0 && !reading.notices.some(isUnderstood)) return null;
  sayUnknown(tally, reading);

  countCalls(tally, reading);
  const time = timesOf(tally, dayOf, at);
  const fileTitle = chatNameFromSource(source)?.title ?? null;
  const { kind, title, me } = kindOfChat(tally, reading, platform, fileTitle);
  const speakers = tally.speakers.names
    .map((name, k): Speaker => ({
      name,
      phone: phoneOf(name),
      isMe: k === me,
      isProfileName: tally.speakers.profileNames[k] ?? false,
      ...(time.speakers[k] ?? { messages: 0, first: at(0, 0), last: at(0, 0), recent: 0, written: [] }),
      usage: ledger.usageOf(k),
    }))
    .filter((speaker) => speaker.messages > 0);
  const messages = tally.lines.message;
  const { files, agreeing } = tally.numbered;
  if (files >= 5 && agreeing < files / 2) {
    tally.problems.push(problem('record-numbers-differ', { ...about, detail: `${agreeing}/${files}` }));
  }
  if (tally.speakers.isCrowded())
    tally.problems.push(problem('too-many-people', { ...about, detail: String(limits.speakers) }));
  const beginning = beginningOf(tally, reading);
  if (beginning === 'cut') tally.problems.push(problem('history-cut', about));
  return {
    id: chatId(beginning === 'complete' || title === null ? openingOf(tally, reading, at) : null, kind, title),
    source: { file: source.file, entry: source.entry, bytes: source.bytes },
    title,
    kind,
    platform,
    language,
    dateOrder: decision.order,
    dateOrderCertain: decision.certain,
    dateOrderReason: decision.reason,
    dateSamples: tally.dateSamples,
    lines: { ...tally.lines },
    messages,
    media: { attached: tally.attached, omitted: tally.omitted },
    first: time.first,
    last: time.last,
    speakers,
    notices,
    usage: toUsage(time.usage),
    months: time.months,
    days: time.days,
    shortMessages: tally.shortMessages,
    kindWords: tally.words.heard(),
    rhythm: time.rhythm,
    ...roomOf(reading.notices, notices),
    ...(tally.admins.size > 0 ? { admins: [...tally.admins].map((name) => toName(name)) } : {}),
    beginning,
  };
}

/** Android tells of a missed call in a sentence, which is only understood at the end; the mark of an iPhone's was counted on the way. */
function countCalls({ ledger }: Tally, reading: NoticeReading): void {
  for (const { type, written } of reading.notices) {
    if (type === 'call' && written.type === null) ledger.use(written.day, -1, 'calls');
  }
}

/** Whoever's messages all begin with the same "…: " has a colon in the name; a single message is too little unless a notice says so. */
function nameSuspects(tally: Tally): void {
  const told = tally.notices
    .filter(({ sentence }) => sentence.includes(': '))
    .slice(0, limits.longNames)
    .map(({ sentence }) => cleanName(sentence).name);
  const fileTitle = lettersOf(chatNameFromSource(tally.source)?.title ?? '');
  for (const [speaker, suspect] of tally.speakers.suspects.entries()) {
    // "<attached: " is WhatsApp's
    if (!suspect || suspect.bytes.includes(60)) continue;
    const short = tally.speakers.names[speaker] ?? '';
    const name = `${short}: ${cleanName(decode(suspect.bytes, 0, suspect.bytes.length - 2)).name}`;
    // the name of a file has no colons
    const isTold = told.some((sentence) => sentence.includes(name)) || lettersOf(name) === fileTitle;
    // whoever is spoken of by the shorter name is called that, however alike the messages begin
    const isSpokenOf = (): boolean =>
      tally.notices.slice(0, limits.toldNotices).some(({ sentence }) => cleanName(sentence).name.includes(`${short} `));
    if (isTold || (suspect.count >= 3 && !isSpokenOf())) {
      const owner = tally.speakers.rename(speaker, name);
      if (owner >= 0) tally.ledger.merge(speaker, owner);
    }
  }
}

/** A date that the decided order cannot make (a stray line) takes the day before it in the file. */
function datesOf(tally: Tally, decision: OrderDecision): readonly number[] {
  const { days } = tally.ledger;
  const orderOf = (day: WrittenDay): DateOrder => (day.yearFirst ? 'ymd' : day.monthName ? 'mdy' : decision.order);
  const year = days.some(isYearless) ? yearOfYearless(tally, orderOf) : 0;
  let last = 0;
  return days.map((day) => {
    const number = dayNumber(day.a, day.b, isYearless(day) ? year : day.c, orderOf(day));
    if (!Number.isNaN(number)) last = number;
    return last;
  });
}

const isYearless = (day: WrittenDay): boolean => day.c === 0 && !day.yearFirst;

/** Old phones left out the year in which they exported: the one after those that are written, else the one of the file. */
function yearOfYearless({ ledger, source, problems }: Tally, orderOf: (day: WrittenDay) => DateOrder): number {
  const numbers = (year: number): readonly number[] =>
    ledger.days.filter(isYearless).map((day) => dayNumber(day.a, day.b, year, orderOf(day)));
  const written = ledger.days
    .filter((day) => !isYearless(day))
    .map(({ a, b, c, ...day }) => dayNumber(a, b, c, orderOf({ a, b, c, ...day })));
  const latest = written.reduce((high, day) => Math.max(high, Number.isNaN(day) ? 0 : day), 0);
  const fileDay = source.modified === null ? null : source.modified.getTime() / msPerDay + 1;
  const yearOf = (day: number): number => Number(dayText(day).slice(0, 4));
  problems.push(problem('no-year', { file: source.file, entry: source.entry }));
  if (latest > 0) return yearOf(latest) + 1;
  if (fileDay === null) return lastYearWithout;
  const year = yearOf(fileDay);
  return numbers(year).some((day) => day > fileDay) ? year - 1 : year;
}

/** Phones of 2014 write all years. */
const lastYearWithout = 2013;

function sayUnknown(tally: Tally, reading: NoticeReading): void {
  let said = 0;
  for (const notice of reading.notices) {
    if (notice.concept !== null || notice.type !== 'other' || notice.text === null || said >= limits.unknownNotices)
      continue;
    said++;
    tally.problems.push(
      problem('unknown-notice', {
        file: tally.source.file,
        entry: tally.source.entry,
        line: notice.written.line,
        detail: notice.text.slice(0, limits.lineDetail),
      }),
    );
  }
}

/** A chat begins with its encryption or its creation, and where its owner came in; that others came in may stand anywhere. */
function opens({ concept, type, actor, targets }: ReadNotice): boolean {
  if (type === 'added') return concept === 'added-to-list' || targets.some(({ isMe }) => isMe);
  return (
    type === 'encryption' ||
    type === 'created' ||
    type === 'community' ||
    (type === 'joined-by-link' && actor?.isMe === true)
  );
}

function beginningOf(tally: Tally, reading: NoticeReading): ReadChat['beginning'] {
  const firstLine = tally.firstMessage?.line ?? Number.POSITIVE_INFINITY;
  if (reading.notices.some((notice) => notice.written.line < firstLine && opens(notice))) return 'complete';
  return tally.firstMessage ? 'cut' : 'unknown';
}

function openingOf(tally: Tally, reading: NoticeReading, at: (day: number, second: number) => LocalTime): Opening {
  const first = reading.notices.find((notice) => notice.type !== 'encryption');
  const message = tally.firstMessage;
  const leads = first !== undefined && (!message || first.written.line < message.line);
  return {
    notice: leads
      ? {
          at: at(first.written.day, first.written.second),
          type: first.type,
          subject: first.type === 'created' ? first.text : null,
        }
      : null,
    message: message ? { at: at(message.day, message.second), body: message.body } : null,
  };
}
