import type { ReadChat } from '../../../src-core/chat/chat.ts';
import type { Problem } from '../../../src-core/problem.ts';
import type { FileReading, Reading } from '../../state/reading-log.ts';

export interface FileReport {
  readonly name: string;
  /** `unread`: the user stopped before it was done. */
  readonly became: 'readable' | 'unreadable' | 'unread';
  readonly chats: readonly ReadChat[];
  /** Lines that no rule explains, with their numbers. */
  readonly unknownLines: readonly Problem[];
  readonly otherProblems: readonly Problem[];
}

export interface ReadingReport {
  /** `cancelled`: the user stopped it · `nothing`: no file could be used · `some`: a file is missing · `all`: everything was read. */
  readonly outcome: 'cancelled' | 'nothing' | 'some' | 'all';
  readonly files: readonly FileReport[];
  readonly sums: { readonly chats: number; readonly lines: number; readonly count: number };
}

/** What became of each file, for people who want to know which one failed. */
export function readingReport(reading: Reading, chats: readonly ReadChat[]): ReadingReport {
  const read = chats.filter(({ id }) => reading.chats.includes(id));
  const files = reading.files.map((file) => fileReport(file, read, reading.state === 'cancelled'));
  const lines = read.reduce((sum, chat) => sum + chat.lines.total, 0);
  return { outcome: outcomeOf(reading, files), files, sums: { chats: read.length, lines, count: read.length } };
}

function fileReport(file: FileReading, chats: readonly ReadChat[], isStopped: boolean): FileReport {
  const isUnknownLine = ({ code }: Problem) => code === 'unknown-line';
  return {
    name: file.name,
    became: becameOf(file, isStopped),
    chats: chats.filter(({ source }) => source.file === file.name),
    unknownLines: file.problems.filter(isUnknownLine),
    otherProblems: file.problems.filter((problem) => !isUnknownLine(problem)),
  };
}

function outcomeOf(reading: Reading, files: readonly FileReport[]): ReadingReport['outcome'] {
  if (reading.state === 'cancelled') return 'cancelled';
  if (reading.chats.length === 0 && reading.contacts === 0) return 'nothing';
  return files.every(({ became }) => became === 'readable') ? 'all' : 'some';
}

function becameOf({ phase, problems }: FileReading, isStopped: boolean): FileReport['became'] {
  if (phase === 'failed' || problems.some(({ severity }) => severity === 'error')) return 'unreadable';
  return isStopped ? 'unread' : 'readable';
}
