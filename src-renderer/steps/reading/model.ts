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
  /** One of each kind, with how many more like it there are: fifty of one kind are one thing to know. */
  readonly otherProblems: readonly { readonly problem: Problem; readonly more: number }[];
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
  // What did not work stands first: it is what everybody looks for.
  const files = reading.files
    .map((file) => fileReport(file, read, reading.state === 'cancelled'))
    .sort((a, b) => Number(b.became === 'unreadable') - Number(a.became === 'unreadable'));
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
    otherProblems: oneOfEach(file.problems.filter((problem) => !isUnknownLine(problem))),
  };
}

function outcomeOf(reading: Reading, files: readonly FileReport[]): ReadingReport['outcome'] {
  if (reading.state === 'cancelled') return 'cancelled';
  if (reading.chats.length === 0 && reading.contacts === 0) return 'nothing';
  return files.every(({ became }) => became === 'readable') ? 'all' : 'some';
}

function becameOf({ phase, problems }: FileReading, isStopped: boolean): FileReport['became'] {
  // A holiday picture among the chats is no failure, but nothing of it was read either.
  const isUnreadable = ({ severity, code }: Problem) => severity === 'error' || code === 'unknown-file-type';
  if (phase === 'failed' || problems.some(isUnreadable)) return 'unreadable';
  return isStopped ? 'unread' : 'readable';
}

function oneOfEach(problems: readonly Problem[]): FileReport['otherProblems'] {
  const codes = [...new Set(problems.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const [problem, ...more] = problems.filter((other) => other.code === code);
    return problem === undefined ? [] : [{ problem, more: more.length }];
  });
}
