import type { LineCount } from './chat.ts';
import { spokenWords } from '../groups/spoken-words/index.ts';
import { chatNameFromSource } from './chat-name.ts';
import type { Layouts } from './layouts.ts';
import { openLedger, type Ledger } from './ledger.ts';
import type { WrittenNotice } from './notices.ts';
import type { Problem } from '../problem.ts';
import type { ChatSource, ReadOptions } from './source.ts';
import { openSpeakers, type Speakers } from './speakers.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';
import { openWordCount, type WordCount } from './word-count.ts';

/** A line of which only the end of the file tells whether it is a message or a notice (see doubts.ts). */
export interface Doubt {
  readonly line: number;
  readonly day: number;
  readonly second: number;
  readonly text: string;
  /** The name that the line is about if it is a notice; it holds ": ". */
  readonly name: string;
  readonly weight: number;
}

/** What reading has added up; `summarise` makes a ReadChat of it. */
export interface Tally {
  readonly source: ChatSource;
  readonly options: ReadOptions;
  readonly ledger: Ledger;
  readonly speakers: Speakers;
  readonly vocabulary: Vocabulary;
  readonly notices: WrittenNotice[];
  /** Lines that may be notices or messages. */
  readonly doubts: Doubt[];
  readonly problems: Problem[];
  readonly lines: { -readonly [K in keyof LineCount]: LineCount[K] };
  readonly attachmentVotes: { dmy: number; mdy: number; ymd: number };
  readonly dateSamples: string[];
  attached: number;
  omitted: number;
  /** iOS numbers attachments by their record; a check of our own splitting. */
  readonly numbered: { files: number; agreeing: number };
  /** Who is said to have deleted somebody's message. */
  readonly admins: Set<string>;
  shortMessages: number;
  mySpeaker: number;
  separator: string;
  layouts: Layouts | null;
  firstMessage: { readonly day: number; readonly second: number; readonly line: number; readonly body: string } | null;
  readonly words: WordCount;
  /** Records so far: messages and notices. */
  records: number;
}

export function openTally(source: ChatSource, options: ReadOptions): Tally {
  const fromFile = chatNameFromSource(source)?.language ?? null;
  return {
    source,
    options,
    ledger: openLedger(),
    speakers: openSpeakers(),
    vocabulary: openVocabulary(fromFile),
    words: openWordCount(spokenWords),
    records: 0,
    notices: [],
    doubts: [],
    problems: [],
    lines: { total: 0, message: 0, continuation: 0, notice: 0, unknown: 0 },
    attachmentVotes: { dmy: 0, mdy: 0, ymd: 0 },
    dateSamples: [],
    attached: 0,
    omitted: 0,
    numbered: { files: 0, agreeing: 0 },
    admins: new Set(),
    shortMessages: 0,
    mySpeaker: -1,
    separator: '',
    layouts: null,
    firstMessage: null,
  };
}
