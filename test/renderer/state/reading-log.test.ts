import { describe, expect, test } from 'vitest';
import type { ImportEvent } from '../../../src-bridge/import-event.ts';
import { problem } from '../../../src-core/problem.ts';
import { followReading, startedReading } from '../../../src-renderer/state/reading-log.ts';
import { readingReport } from '../../../src-renderer/steps/reading/model.ts';
import { smallLife } from '../support/invented-chats.ts';

const picks = [
  { pickId: '1', name: 'Kita.zip', size: 1000 },
  { pickId: '2', name: 'Urlaub.zip', size: 20 },
  { pickId: '3', name: 'Verein.zip', size: 500 },
];
const after = (...events: readonly ImportEvent[]) => events.reduce(followReading, startedReading('i', picks));

describe('while chats are read', () => {
  test('each file says how far it is', () => {
    const reading = after(
      { type: 'phase', file: 'Kita.zip', phase: 'reading' },
      { type: 'progress', file: 'Kita.zip', done: 400, total: 2000, unit: 'bytes' },
    );
    expect(reading.files.map(({ name, phase, done, total }) => [name, phase, done, total])).toEqual([
      ['Kita.zip', 'reading', 400, 2000],
      ['Urlaub.zip', 'waiting', 0, 20],
      ['Verein.zip', 'waiting', 0, 500],
    ]);
  });

  test('when the next file begins, the one before is done', () => {
    const reading = after(
      { type: 'phase', file: 'Kita.zip', phase: 'reading' },
      { type: 'phase', file: 'Urlaub.zip', phase: 'opening' },
    );
    expect(reading.files.map(({ phase }) => phase)).toEqual(['done', 'opening', 'waiting']);
  });

  test('a file with an error is told from the others', () => {
    const reading = after(
      { type: 'phase', file: 'Urlaub.zip', phase: 'opening' },
      { type: 'problem', problem: problem('not-a-zip', { file: 'Urlaub.zip' }) },
      { type: 'finished', chats: ['a', 'b'], contacts: 0 },
    );
    expect(reading.files.map(({ phase }) => phase)).toEqual(['done', 'failed', 'done']);
  });
});

describe('after reading', () => {
  const [kita] = smallLife();
  const chats = kita === undefined ? [] : [{ ...kita, id: 'kita', source: { ...kita.source, file: 'Kita.zip' } }];

  test('the report says that something is missing, and which lines nobody understood', () => {
    const reading = after(
      { type: 'problem', problem: problem('not-a-zip', { file: 'Urlaub.zip' }) },
      { type: 'problem', problem: problem('unknown-line', { file: 'Kita.zip', line: 3, detail: '???' }) },
      { type: 'finished', chats: ['kita'], contacts: 0 },
    );
    const report = readingReport(reading, chats);
    expect(report.outcome).toBe('some');
    expect(report.files.map(({ name, became }) => [name, became])).toEqual([
      ['Urlaub.zip', 'unreadable'],
      ['Kita.zip', 'readable'],
      ['Verein.zip', 'readable'],
    ]);
    expect(report.files[1]?.unknownLines.map(({ line }) => line)).toEqual([3]);
    expect(report.files[1]?.otherProblems).toEqual([]);
  });

  test('a holiday picture among the chats is not called read', () => {
    const picture = problem('unknown-file-type', { file: 'Urlaub.zip' });
    const reading = after({ type: 'problem', problem: picture }, { type: 'finished', chats: ['kita'], contacts: 0 });
    const report = readingReport(reading, chats);
    expect(report.outcome).toBe('some');
    expect(report.files[0]).toMatchObject({ name: 'Urlaub.zip', became: 'unreadable' });
  });

  test('fifty notices of one kind are one thing to know', () => {
    const notices = Array.from({ length: 50 }, (_, line) => ({
      type: 'problem' as const,
      problem: problem('unknown-notice', { file: 'Kita.zip', line }),
    }));
    const report = readingReport(after(...notices, { type: 'finished', chats: ['kita'], contacts: 0 }), chats);
    expect(report.files[0]?.otherProblems.map(({ problem: { code }, more }) => [code, more])).toEqual([
      ['unknown-notice', 49],
    ]);
  });

  test('a stopped reading calls nothing read that was not', () => {
    const report = readingReport(
      after({ type: 'phase', file: 'Kita.zip', phase: 'reading' }, { type: 'cancelled' }),
      [],
    );
    expect(report.outcome).toBe('cancelled');
    expect(report.files.map(({ became }) => became)).toEqual(['unread', 'unread', 'unread']);
  });

  test('a reading without anything useful says so', () => {
    const reading = after(
      { type: 'problem', problem: problem('not-a-zip', { file: 'Urlaub.zip' }) },
      { type: 'finished', chats: [], contacts: 0 },
    );
    expect(readingReport(reading, []).outcome).toBe('nothing');
  });
});
