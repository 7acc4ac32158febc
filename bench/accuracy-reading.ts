import { parseString } from 'whatsapp-chat-parser';
import type { LanguagePack } from '../src-core/chat/language-pack.ts';
import { languagePacks } from '../src-core/chat/languages/all.ts';
import { localTime } from '../src-main/cli/local-time.ts';
import { compareBags, compareEvents, compareMembers, noTally, plus, type Tally } from '../test/support/measure.ts';
import { type Case, generatedCase, readText } from '../test/support/read-written.ts';
import { sampleFiles } from '../test/support/sample-plans.ts';
import type { WrittenChat } from '../test/support/write-chat.ts';

/** What was measured on some chats, ours and (where it has the notion) `whatsapp-chat-parser`'s. */
export interface Measured {
  readonly name: string;
  readonly chats: number;
  /** Lines that are message, continuation, notice or unknown; and how many of them unknown. */
  readonly lines: { readonly total: number; readonly accounted: number; readonly unknown: number };
  /** First line with the right sender and the right time. */
  readonly messages: Tally;
  readonly senders: Tally;
  readonly members: Tally;
  readonly events: Tally;
  readonly dateOrder: { readonly right: number; readonly wrong: number };
  readonly other: { readonly messages: Tally; readonly senders: Tally };
}

const nothing: Omit<Measured, 'name'> = {
  chats: 0,
  lines: { total: 0, accounted: 0, unknown: 0 },
  messages: noTally,
  senders: noTally,
  members: noTally,
  events: noTally,
  dateOrder: { right: 0, wrong: 0 },
  other: { messages: noTally, senders: noTally },
};

export interface AccuracyOptions {
  readonly seeds: readonly number[];
  /** Only these language tags; all if empty. */
  readonly languages: readonly string[];
}

/** One row per language and platform, on histories with ordinary names. */
export function measureLanguages({ seeds, languages }: AccuracyOptions): readonly Measured[] {
  return chosen(languages).flatMap((pack) =>
    platforms.map((platform) => ({
      name: `${pack.tag} ${platform}`,
      ...sum(cases(pack, platform, 0, seeds).map(measureCase)),
    })),
  );
}

/** German and English with names such as "ACME: Support", „Max und Moritz“ and "..". */
export function measureHostileNames({ seeds }: AccuracyOptions): readonly Measured[] {
  return chosen(['de', 'en']).flatMap((pack) =>
    platforms.map((platform) => ({
      name: `${pack.tag} ${platform}, odd names`,
      ...sum(cases(pack, platform, 0.4, seeds).map(measureCase)),
    })),
  );
}

/** The chats of `samples/`: only what was written, since nobody keeps their membership by hand. */
export function measureSamples(): readonly Measured[] {
  return sampleFiles.flatMap(({ name, entry, write }) => {
    const written = write();
    const reading = readText(entry ?? name, written.text, name);
    if (reading === null) return [];
    return [{ name, ...measureReading(written, reading, noTally) }];
  });
}

const platforms = ['android', 'ios'] as const;

function chosen(languages: readonly string[]): readonly LanguagePack[] {
  return languagePacks.filter(({ tag }) => languages.length === 0 || languages.includes(tag));
}

function cases(pack: LanguagePack, platform: 'android' | 'ios', hostile: number, seeds: readonly number[]): Case[] {
  return seeds.flatMap((seed) => {
    const clock = seed % 2 === 0 ? 12 : 24;
    return (
      generatedCase({ pack, platform, clock, seed, hostile }) ??
      generatedCase({ pack, platform, clock: 24, seed, hostile }) ??
      []
    );
  });
}

function measureCase({ history, written, reading }: Case): Omit<Measured, 'name'> {
  return measureReading(written, reading, compareMembers(reading.membership, history, written));
}

function measureReading(written: WrittenChat, reading: Case['reading'], members: Tally): Omit<Measured, 'name'> {
  const { chat, records } = reading;
  const messages = written.records.filter(({ sender }) => sender !== null);
  const wanted = messages.map(({ at, sender }) => `${at} ${String(sender)}`);
  const authors = [...new Set(messages.map(({ sender }) => sender ?? ''))];
  const { total, message, continuation, notice, unknown } = chat.lines;
  const written0 = messages[0];
  const firstDay = written0?.at.slice(0, 10);
  const other = readWithOther(written.text);
  return {
    chats: 1,
    lines: { total, accounted: message + continuation + notice + unknown, unknown },
    messages: compareBags(
      records.flatMap(({ kind, at, sender }) => (kind === 'message' ? [`${String(at)} ${bare(sender)}`] : [])),
      wanted,
    ),
    senders: compareBags(
      chat.speakers.map(({ name }) => name),
      authors,
    ),
    members,
    events: compareEvents(chat, written),
    dateOrder:
      records.find(({ kind }) => kind === 'message')?.at?.slice(0, 10) === firstDay
        ? { right: 1, wrong: 0 }
        : { right: 0, wrong: 1 },
    other: {
      messages: compareBags(
        other.map(({ at, author }) => `${at} ${author}`),
        wanted,
      ),
      senders: compareBags([...new Set(other.map(({ author }) => author))], authors),
    },
  };
}

/** A sender as written, without `~` and the phone's marks. */
function bare(sender: string | null): string {
  return (sender ?? '')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/\u2011/gu, '-')
    .replace(/^~ /u, '')
    .trim();
}

function readWithOther(text: string): readonly { readonly at: string; readonly author: string }[] {
  try {
    return parseString(text).flatMap(({ date, author }) =>
      // It answers in the computer's own time zone.
      author === null ? [] : [{ at: Number.isNaN(date.getTime()) ? '' : localTime(date), author: bare(author) }],
    );
  } catch {
    return [];
  }
}

function sum(all: readonly Omit<Measured, 'name'>[]): Omit<Measured, 'name'> {
  return all.reduce(
    (a, b) => ({
      chats: a.chats + b.chats,
      lines: {
        total: a.lines.total + b.lines.total,
        accounted: a.lines.accounted + b.lines.accounted,
        unknown: a.lines.unknown + b.lines.unknown,
      },
      messages: plus(a.messages, b.messages),
      senders: plus(a.senders, b.senders),
      members: plus(a.members, b.members),
      events: plus(a.events, b.events),
      dateOrder: { right: a.dateOrder.right + b.dateOrder.right, wrong: a.dateOrder.wrong + b.dateOrder.wrong },
      other: {
        messages: plus(a.other.messages, b.other.messages),
        senders: plus(a.other.senders, b.other.senders),
      },
    }),
    nothing,
  );
}

export function total(name: string, rows: readonly Measured[]): Measured {
  return { name, ...sum(rows) };
}
