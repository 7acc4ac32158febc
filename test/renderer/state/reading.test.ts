import { beforeEach, expect, test } from 'vitest';
import type { Pick } from '../../../src-bridge/contract.ts';
import type { ImportEvent } from '../../../src-bridge/import-event.ts';
import { setUpLanguages, t } from '../../../src-renderer/i18n/i18n.ts';
import { followImports, read } from '../../../src-renderer/state/reading.ts';
import { nothingSeen, useWindow } from '../../../src-renderer/state/window-state.ts';
import { inventMain } from '../support/invented-main.ts';

const pick = (name: string): Pick => ({ pickId: name, name, size: 100 });
const finished: ImportEvent = {
  type: 'finished',
  chats: ['chat-kita'],
  contacts: 0,
  signs: [
    {
      chat: 'chat-kita',
      speaker: 'Oma Lisbeth',
      status: 'coming',
      at: '2026-11-24T10:00:00',
      line: 12,
      words: 'bin dabei',
      source: 'phrase',
    },
  ],
};

/** Main as it answers when imports are asked for one after the other: `first`, `second`. */
function mainThatReads() {
  const ids = ['first', 'second'];
  const main = inventMain({
    'import.start': () => ({ ok: true, value: { importId: ids.shift() } }),
    'plan.open': () => ({ ok: false, problem: null }),
  });
  followImports();
  return main;
}

const said = () => useWindow.getState().lastDecision?.saying(t, 'de');

beforeEach(() => {
  setUpLanguages('de');
  useWindow.setState({ ...nothingSeen });
});

test('whoever drops more chats while some are being read is told to wait, and the first are read to their end', async () => {
  const main = mainThatReads();
  await read([pick('Kita.zip')]);
  await read([pick('Familie.zip')]);
  expect(said()).toMatch(/^Gerade wird noch gelesen/u);
  main.tell('import', { importId: 'first', event: finished });
  expect(useWindow.getState().reading).toMatchObject({ state: 'finished', files: [{ name: 'Kita.zip' }] });
  expect(main.asked.filter((name) => name === 'import.start')).toHaveLength(1);
});

test('a double click reads once', async () => {
  const main = mainThatReads();
  await Promise.all([read([pick('Kita.zip')]), read([pick('Kita.zip')])]);
  expect(main.asked.filter((name) => name === 'import.start')).toHaveLength(1);
});

test('what an import still tells after another plan was opened is not heard for that plan', async () => {
  const main = mainThatReads();
  await read([pick('Kita.zip')]);
  useWindow.setState({ ...nothingSeen });
  main.tell('import', { importId: 'first', event: finished });
  await read([pick('Familie.zip')]);
  expect(useWindow.getState().signs).toEqual([]);
  expect(useWindow.getState().reading).toMatchObject({ importId: 'second', state: 'running' });
});

test('what is told before the answer that names the import is not lost', async () => {
  const main = inventMain({
    'import.start': () => {
      main.tell('import', { importId: 'first', event: { type: 'phase', phase: 'reading', file: 'Kita.zip' } });
      return { ok: true, value: { importId: 'first' } };
    },
  });
  followImports();
  await read([pick('Kita.zip')]);
  expect(useWindow.getState().reading?.files).toMatchObject([{ name: 'Kita.zip', phase: 'reading' }]);
});
