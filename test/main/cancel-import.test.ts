import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportEvent } from '../../src-bridge/import-event.ts';
import { runImport } from '../../src-main/app/run-import.ts';
import { buildWorker } from '../support/built-worker.ts';
import { importHere, kitaText } from '../support/import-here.ts';
import { temporaryFolder, type Folder } from '../support/temporary-folder.ts';
import { zipOf } from '../support/zip-writer.ts';

let folder: Folder;
let archive: string;
let cards: string;
let worker: string;
beforeAll(async () => {
  folder = temporaryFolder();
  const long = kitaText + '29.05.23, 08:12 - Anna Berg: Wer bringt heute Kuchen mit?\n'.repeat(200_000);
  archive = folder.put('WhatsApp Chat mit Kita Löwenzahn.zip', zipOf([{ name: '_chat.txt', content: long }]));
  cards = folder.put(
    'Kontakte.vcf',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Ben Stein\nTEL:0171 2345678\nEND:VCARD\n'.repeat(5_000),
  );
  worker = await buildWorker(`${folder.path}/worker`);
});
afterAll(() => {
  folder.remove();
});

const isPhase = (phase: string) => (event: ImportEvent) => event.type === 'phase' && event.phase === phase;

describe('cancelling', () => {
  it.each([
    ['while a file is opened', isPhase('opening')],
    ['when reading begins', isPhase('reading')],
    ['in the middle of reading', (event: ImportEvent) => event.type === 'progress' && event.done > event.total / 3],
    ['while the chat is understood', isPhase('understanding')],
    ['at the last of several files', (event: ImportEvent) => event.type === 'phase' && event.file === 'Kontakte.vcf'],
  ])('stops %s, and says so as its last word', async (_when, moment) => {
    const cancel = new AbortController();
    const { outcome, chats, contacts, events } = await importHere([archive, cards], {
      signal: cancel.signal,
      onEvent: (event) => {
        if (moment(event)) cancel.abort();
      },
    });
    expect(outcome).toBe('cancelled');
    expect([chats, contacts]).toEqual([[], []]);
    expect(events.at(-1)).toEqual({ type: 'cancelled' });
    expect(events.filter(({ type }) => type === 'finished')).toEqual([]);
  });
});

describe('in a thread of its own', () => {
  const sources = () => [archive, cards].map((path) => ({ name: path.split('/').at(-1) ?? '', path }));

  it('reads the same as in place, and says "finished" when the result is there', async () => {
    const events: ImportEvent[] = [];
    const imported = await runImport({ sources: sources() }, { worker, emit: (event) => events.push(event) }).done;
    const here = await importHere([archive, cards]);
    expect(imported?.chats).toEqual(here.chats);
    expect(imported?.contacts).toEqual(here.contacts);
    expect(events.at(-1)).toMatchObject({ type: 'finished', contacts: here.contacts.length });
  });

  it('tells of progress, but not more than ten times a second', async () => {
    const events: ImportEvent[] = [];
    const started = Date.now();
    await runImport({ sources: sources() }, { worker, emit: (event) => events.push(event) }).done;
    const progress = events.filter(({ type }) => type === 'progress');
    expect(progress.length).toBeGreaterThan(1);
    // The first and the last step of each file are always told.
    expect(progress.length).toBeLessThanOrEqual((Date.now() - started) / 100 + 4);
  });

  it('ends soon after it is cancelled', async () => {
    const events: ImportEvent[] = [];
    let cancelledAt = 0;
    const running = runImport(
      { sources: sources() },
      {
        worker,
        emit: (event) => {
          events.push(event);
          if (event.type === 'progress' && cancelledAt === 0) {
            cancelledAt = Date.now();
            running.cancel();
          }
        },
      },
    );
    expect(await running.done).toBeNull();
    expect(events.at(-1)).toEqual({ type: 'cancelled' });
    expect(Date.now() - cancelledAt).toBeLessThan(1_500);
  });

  it('is ended by force when it does not listen', async () => {
    const deaf = folder.put('deaf.cjs', 'for (;;) {}');
    const events: ImportEvent[] = [];
    const running = runImport({ sources: [] }, { worker: deaf, emit: (event) => events.push(event) });
    running.cancel();
    expect(await running.done).toBeNull();
    expect(events).toEqual([{ type: 'cancelled' }]);
  });

  it.each([
    ['runs out of memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(1));', 'out-of-memory'],
    ['breaks', 'throw new Error("broken");', 'internal'],
  ])('ends with one sentence when it %s', async (_how, code, problem) => {
    const events: ImportEvent[] = [];
    const broken = folder.put('broken.cjs', code);
    expect(await runImport({ sources: [] }, { worker: broken, emit: (event) => events.push(event) }).done).toBeNull();
    expect(events).toMatchObject([{ type: 'failed', problem: { code: problem } }]);
  });
});
