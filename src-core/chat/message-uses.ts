/** What a message is besides its text: media, links, polls, "deleted" … counted for its speaker and its day. */
import { dateOfFile } from './attachment-names.ts';
import { holdsMapLink, holdsMention, mayBeMark, seen } from './body.ts';
import { dayNumber } from './date-order.ts';
import type { WrittenDay } from './ledger.ts';
import { limits } from './limits.ts';
import { findMarkInBytes, type FoundMark } from './marks.ts';
import type { Tally } from './tally.ts';

export interface MessageUses {
  /** A new message begins. */
  begin(day: number, speaker: number): void;
  /** One of its lines that holds more than plain letters. */
  look(buf: Uint8Array, from: number, to: number, holds: number): void;
}

const keyOf = {
  deleted: 'deleted',
  'deleted-by-me': 'deleted',
  edited: 'edited',
  poll: 'polls',
  location: 'locations',
  call: 'calls',
} as const;

export function openMessageUses(tally: Tally): MessageUses {
  const { ledger, vocabulary } = tally;
  let day = 0;
  let speaker = -1;
  let hasLink = false;
  let hasMention = false;

  function use({ mark, tag }: FoundMark): void {
    if (tag !== null) vocabulary.heard(tag, 0.05);
    if (mark.kind === 'media') {
      if (mark.attached) tally.attached++;
      else tally.omitted++;
      ledger.use(day, speaker, mark.use);
      if (mark.file !== null) witness(tally, mark.file, ledger.days[day]);
      return;
    }
    if (mark.kind === 'deleted-by-me') tally.mySpeaker = speaker;
    if (mark.kind === 'deleted' && mark.by !== undefined && tally.admins.size < limits.speakers)
      tally.admins.add(mark.by);
    if (mark.kind === 'location') hasLink = true;
    ledger.use(day, speaker, keyOf[mark.kind]);
  }

  return {
    begin(ofDay, ofSpeaker) {
      day = ofDay;
      speaker = ofSpeaker;
      hasLink = false;
      hasMention = false;
    },
    look(buf, from, to, holds) {
      if ((holds & seen.mark) !== 0 || ((holds & seen.angle) !== 0 && mayClose(buf, to)) || mayBeMark(buf, from, to)) {
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
    },
  };
}

/** An attachment's own name tells its date, and on iOS the number of its record. */
function witness(tally: Tally, file: string, written: WrittenDay | undefined): void {
  const number = /^\d{8}(?=-)/.exec(file)?.[0];
  if (number !== undefined) {
    tally.numbered.files++;
    // until 2019 the attachments were counted instead
    if (Number(number) === tally.records || Number(number) === tally.attached) tally.numbered.agreeing++;
  }
  if (!written || written.a > 12 || written.b > 12 || written.a === written.b) return;
  const date = dateOfFile(file);
  if (!date) return;
  const own = dayNumber(date.year, date.month, date.day, 'ymd');
  for (const order of ['dmy', 'mdy', 'ymd'] as const) {
    if (Math.abs(dayNumber(written.a, written.b, written.c, order) - own) <= 1) tally.attachmentVotes[order]++;
  }
}

/** "<Media omitted>" closes its line, "I <3 you" does not; spaces, stops and signs that are not ASCII may follow. */
function mayClose(buf: Uint8Array, to: number): boolean {
  const last = buf[to - 1] ?? 0;
  return last === 62 || last === 32 || last === 46 || last >= 128;
}
