import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImportEvent } from '../../src-bridge/import-event.ts';
import { planDesk } from '../../src-main/app/plan-desk.ts';
import { planSession } from '../../src-main/app/plan-session.ts';
import { logFile } from '../../src-main/node/log-file.ts';
import { planFolder } from '../../src-main/node/plan-file.ts';
import { createImportDesk } from '../../src-main/shell/import-desk.ts';
import { createPicks } from '../../src-main/shell/picks.ts';
import { ownFolder } from '../support/own-folder.ts';

const folder = ownFolder();
const says = (...messages: readonly object[]): string =>
  `const { parentPort } = require('node:worker_threads');
   for (const message of ${JSON.stringify(messages)}) parentPort.postMessage(message);`;
const allRead = says(
  { say: 'event', event: { type: 'finished', chats: [], contacts: 0 } },
  { say: 'imported', imported: { chats: [], contacts: [] } },
);

/** All that is needed to read a file whose name is personal, in a thread that does what the script says. */
async function prepare(script: string) {
  const plan = planDesk(planFolder(folder.path), (storage) =>
    planSession(storage, { now: () => new Date().toISOString(), country: 'DE' }),
  );
  const picks = createPicks();
  const events: ImportEvent[] = [];
  const log = join(folder.path, 'log.txt');
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const desk = createImportDesk({
    picks,
    plan,
    worker: folder.put('thread.cjs', script),
    log: logFile(log),
    emit: (_id, event) => {
      events.push(event);
      if (event.type === 'failed' || event.type === 'finished' || event.type === 'cancelled') end();
    },
  });
  const [pick] = await picks.register([folder.put('Oma Lisbeth.txt', '')]);
  return { plan, desk, ended, events, log, pickIds: [pick?.pickId ?? ''] };
}

/** Begins to read it. */
async function begin(script: string) {
  const prepared = await prepare(script);
  await prepared.desk.start(prepared.pickIds);
  return prepared;
}

/** Reads it to the end; answers the events and what is in the log. */
async function read(script: string) {
  const { desk, ended, events, log } = await begin(script);
  await ended;
  await desk.stop();
  return { events, log: existsSync(log) ? readFileSync(log, 'utf8') : '' };
}

test('what ends an import is in the log by its kind and place', async () => {
  const { events, log } = await read('throw new TypeError("Oma Lisbeth");');
  expect(events.at(-1)).toMatchObject({ type: 'failed', problem: { code: 'internal' } });
  expect(log).toMatch(/^\S+Z import internal TypeError thread\.cjs:1:7\n$/u);
});

test('what only a single file did not expect is in the log, and nothing that names somebody', async () => {
  const about = { severity: 'error', file: 'Oma Lisbeth.txt', entry: null, line: null };
  const found = [
    { ...about, code: 'internal', detail: 'RangeError zip.cjs:1:2' },
    { ...about, code: 'contacts-changed', detail: 'Oma Lisbeth' },
  ];
  const { events, log } = await read(
    `${says(...found.map((problem) => ({ say: 'event', event: { type: 'problem', problem } })))}{${allRead}}`,
  );
  expect(events.map(({ type }) => type)).toEqual(['problem', 'problem', 'finished']);
  expect(log).toMatch(/^\S+Z import internal RangeError zip\.cjs:1:2\n$/u);
});

test('a plan that cannot take in what was read ends the import with a word', async () => {
  const { events, log } = await read(
    says(
      { say: 'event', event: { type: 'finished', chats: [], contacts: 0 } },
      { say: 'imported', imported: { chats: [{ id: 'oma', title: 'Oma Lisbeth' }, null], contacts: [] } },
    ),
  );
  expect(events).toMatchObject([{ type: 'failed', problem: { code: 'internal' } }]);
  expect(log).toMatch(/Z import internal TypeError/u);
  expect(log).not.toContain('Lisbeth');
});

test('an import that went well leaves no line', async () => {
  const { events, log } = await read(allRead);
  expect(events).toMatchObject([{ type: 'finished' }]);
  expect(log).toBe('');
});

const reading = `const { parentPort } = require('node:worker_threads');
  const still = setInterval(() => undefined, 1000);
  parentPort.once('message', () => {
    clearInterval(still);
    parentPort.postMessage({ say: 'event', event: { type: 'cancelled' } });
    parentPort.postMessage({ say: 'imported', imported: null });
  });`;

test.each([
  [
    'another plan is opened',
    (plan: ReturnType<typeof planDesk>) => plan.openOther(planFolder(join(folder.path, 'other'))),
  ],
  ['a new one is begun', (plan: ReturnType<typeof planDesk>) => plan.startNew()],
])('what is still being read for a plan comes into no other: it ends when %s', async (_name, leave) => {
  const { plan, ended, events } = await begin(reading);
  const left = await leave(plan);
  expect(left).toMatchObject({ ok: true, value: { plan: { facts: { chats: [] } } } });
  // It has ended by then, not some time later.
  expect(events).toEqual([{ type: 'cancelled' }]);
  await ended;
});

test('nor does what was about to be read when another plan is opened', async () => {
  const { plan, desk, ended, events, pickIds } = await prepare(reading);
  const started = desk.start(pickIds);
  expect(await plan.openOther(planFolder(join(folder.path, 'other')))).toMatchObject({ ok: true });
  expect(events).toEqual([{ type: 'cancelled' }]);
  expect(await started).toMatchObject({ ok: true });
  await ended;
});
