import type { Pick } from '../../src-bridge/contract.ts';
import type { ImportEvent } from '../../src-bridge/import-event.ts';
import type { Problem } from '../../src-core/problem.ts';

export type ReadingPhase = 'waiting' | 'opening' | 'reading' | 'understanding' | 'done' | 'failed';

export interface FileReading {
  readonly name: string;
  readonly phase: ReadingPhase;
  readonly done: number;
  /** Bytes; 0 while unknown. */
  readonly total: number;
  readonly problems: readonly Problem[];
}

/** One import as the window follows it, built from main's events alone. */
export interface Reading {
  readonly importId: string;
  readonly picks: readonly Pick[];
  readonly files: readonly FileReading[];
  /** Problems that belong to no file of this import. */
  readonly problems: readonly Problem[];
  readonly state: 'running' | 'stopping' | 'finished' | 'cancelled' | 'failed';
  readonly chats: readonly string[];
  readonly contacts: number;
}

export function startedReading(importId: string, picks: readonly Pick[]): Reading {
  return {
    importId,
    picks,
    files: picks.map(({ name, size }) => ({ name, phase: 'waiting', done: 0, total: size ?? 0, problems: [] })),
    problems: [],
    state: 'running',
    chats: [],
    contacts: 0,
  };
}

/** Folds one event into what the window knows. */
export function followReading(reading: Reading, event: ImportEvent): Reading {
  switch (event.type) {
    case 'phase':
      return withFile(startFile(reading, event.file), event.file, (file) => ({ ...file, phase: event.phase }));
    case 'progress':
      return withFile(reading, event.file, (file) => ({ ...file, done: event.done, total: event.total }));
    case 'problem':
      return noteProblem(reading, event.problem);
    case 'finished':
      return {
        ...reading,
        files: reading.files.map(settledFile),
        state: 'finished',
        chats: event.chats,
        contacts: event.contacts,
      };
    case 'cancelled':
      return { ...reading, state: 'cancelled' };
    case 'failed':
      return { ...noteProblem(reading, event.problem), state: 'failed' };
  }
}

/** Files are read one after another: whichever begins, the ones before it are done. */
function startFile(reading: Reading, name: string): Reading {
  const begun = (file: FileReading) => file.name !== name && file.phase !== 'waiting';
  return { ...reading, files: reading.files.map((file) => (begun(file) ? settledFile(file) : file)) };
}

function settledFile(file: FileReading): FileReading {
  const failed = file.problems.some(({ severity }) => severity === 'error');
  return { ...file, phase: failed ? 'failed' : 'done', done: file.total };
}

function withFile(reading: Reading, name: string, change: (file: FileReading) => FileReading): Reading {
  const known = reading.files.some((file) => file.name === name);
  const files = known
    ? reading.files
    : [...reading.files, { name, phase: 'waiting', done: 0, total: 0, problems: [] } satisfies FileReading];
  return { ...reading, files: files.map((file) => (file.name === name ? change(file) : file)) };
}

function noteProblem(reading: Reading, problem: Problem): Reading {
  const { file } = problem;
  if (file === null) return { ...reading, problems: [...reading.problems, problem] };
  return withFile(reading, file, (known) => ({ ...known, problems: [...known.problems, problem] }));
}
