import { expect, test } from 'vitest';
import type { ImportEvent } from '../../src-bridge/import-event.ts';
import { problem } from '../../src-core/problem.ts';
import { pacedEvents } from '../../src-main/app/paced-events.ts';

/** Each file takes so many milliseconds and says what every file says. */
function files(count: number, each: number): readonly { readonly at: number; readonly event: ImportEvent }[] {
  const told: { at: number; event: ImportEvent }[] = [];
  let clock = 0;
  const emit = pacedEvents(
    (event) => told.push({ at: clock, event }),
    () => clock,
  );
  for (let k = 0; k < count; k++) {
    const file = `${String(k)}.zip`;
    for (const phase of ['opening', 'reading'] as const) emit({ type: 'phase', file, phase });
    for (const done of [0, 50, 100]) {
      emit({ type: 'progress', file, done, total: 100, unit: 'bytes' });
      clock += each / 3;
    }
    emit({ type: 'phase', file, phase: 'understanding' });
    if (k === 7) emit({ type: 'problem', problem: problem('history-cut', { file }) });
  }
  emit({ type: 'finished', chats: [], contacts: 0 });
  return told;
}

test('two hundred small files say no more than ten things a second', () => {
  const told = files(200, 20);
  const paced = told.filter(({ event }) => event.type === 'phase' || event.type === 'progress');
  for (const { at: from } of paced) {
    expect(paced.filter(({ at }) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(10);
  }
  expect(paced.length).toBeGreaterThan(30);
  expect(told.filter(({ event }) => event.type === 'problem')).toHaveLength(1);
  expect(told.at(-1)?.event.type).toBe('finished');
});

test('a slow file tells of each of its steps', () => {
  const told = files(1, 3000).map(({ event }) => (event.type === 'phase' ? event.phase : event.type));
  expect(told).toEqual(['opening', 'reading', 'progress', 'progress', 'progress', 'understanding', 'finished']);
});

test('progress is never told of a file that seems to wait', () => {
  let file = '';
  for (const { event } of files(300, 7)) {
    if (event.type === 'phase') file = event.file;
    if (event.type === 'progress') expect(event.file).toBe(file);
  }
});
