import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ImportEvent } from '../../src-bridge/import-event.ts';
import { asProblem } from '../../src-main/app/as-problem.ts';
import { runImport } from '../../src-main/app/run-import.ts';
import { logFile } from '../../src-main/node/log-file.ts';
import { buildWorker } from '../support/built-worker.ts';
import { importHere } from '../support/import-here.ts';
import { ownFolder } from '../support/own-folder.ts';

const folder = ownFolder();
/** Node refuses this path with an error whose message holds it. */
const path = '/home/jorinde-quast/WhatsApp Chat mit Oma Lisbeth\0.txt';
const personal = /Jorinde|Quast|Lisbeth|WhatsApp|home|4917/iu;
/** The kind, a code, and places in our own files: nothing else. */
const kind = /^(\w*Error|string)( [A-Z_0-9]+)?( [\w-]+\.cjs:\d+:\d+)*$/u;

/** Errors as the system, a library or our own code may throw them, each with somebody's data in it. */
const thrown: readonly (readonly [string, unknown])[] = [
  ['a message with a path', new Error("EACCES: permission denied, open '/home/jorinde/Oma Lisbeth.zip'")],
  ['a message that looks like a place', new Error('Quast\n    at read (/home/lisbeth.cjs:1:2)')],
  ['a message in place of a code', Object.assign(new TypeError('x'), { code: 'Jorinde Quast' })],
  ['a name for a kind', Object.assign(new Error('x'), { name: 'Jorinde Quast' })],
  ['no error at all', 'Jorinde Quast +491712345678'],
];

describe('what nobody expected', () => {
  test.each(thrown)('becomes a problem without %s', (_what, error) => {
    const { code, detail } = asProblem(error, 'Chat.zip');
    expect(code).toBe('internal');
    expect(detail).not.toMatch(personal);
    expect(asProblem(error, 'Chat.zip').file).toBe('Chat.zip');
  });

  test.each(thrown)('is logged without %s', (_what, error) => {
    logFile(join(folder.path, 'log.txt'))('import.start', error);
    expect(readFileSync(join(folder.path, 'log.txt'), 'utf8')).not.toMatch(personal);
  });

  test('still says what kind of error it was', () => {
    expect(asProblem(new RangeError('Invalid array length'), null).detail).toMatch(kind);
    expect(asProblem(Object.assign(new Error('x'), { code: 'ERR_BUFFER' }), null).detail).toMatch(kind);
    expect(asProblem('thrown text', null).detail).toBe('string');
  });

  test.each([
    ['ENOENT', 'not-found'],
    ['EIO', 'not-readable'],
    ['EMFILE', 'not-readable'],
  ])('has a sentence of its own where the system says %s', (code, expected) => {
    const error = Object.assign(new Error(`${code}: /home/jorinde/Oma Lisbeth.zip`), { code });
    expect(asProblem(error, null)).toMatchObject({ code: expected, detail: code });
  });

  test('is told of a file without its path, read in place', async () => {
    const { problems, events } = await importHere([path]);
    expect(problems).toMatchObject([{ code: 'internal', detail: expect.stringMatching(kind) as string }]);
    expect(problems[0]?.detail).toContain('ERR_INVALID_ARG_VALUE');
    expect(events.some(({ type }) => type === 'problem')).toBe(true);
  });
});

describe('in the reading thread', () => {
  let worker: string;
  beforeAll(async () => {
    worker = await buildWorker(join(folder.path, 'worker'));
  });

  async function eventsOf(file: string, paths: readonly string[] = []): Promise<readonly ImportEvent[]> {
    const events: ImportEvent[] = [];
    const sources = paths.map((each) => ({ name: 'Chat.txt', path: each }));
    await runImport({ sources }, { worker: file, emit: (event) => events.push(event) }).done;
    return events;
  }

  test('a file that cannot be opened is told without its path', async () => {
    const events = await eventsOf(worker, [path]);
    expect(events.find(({ type }) => type === 'problem')).toMatchObject({ problem: { code: 'internal' } });
    expect(JSON.stringify(events)).not.toMatch(personal);
  });

  test('an error that ends the thread is told without its message', async () => {
    const broken = folder.put('broken.cjs', 'throw new TypeError("Oma Lisbeth, /home/jorinde/Chat.zip");');
    const events = await eventsOf(broken);
    expect(events).toMatchObject([{ type: 'failed', problem: { code: 'internal' } }]);
    expect(JSON.stringify(events)).not.toMatch(personal);
    expect(JSON.stringify(events)).toContain('TypeError broken.cjs:1:7');
  });

  test('a thread that ends without a word is told of by a code', async () => {
    const events = await eventsOf(folder.put('silent.cjs', ''));
    expect(events).toMatchObject([{ type: 'failed', problem: { code: 'internal', detail: 'thread-ended' } }]);
  });
});
