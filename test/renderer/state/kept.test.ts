import { expect, test } from 'vitest';
import { problem } from '../../../src-core/problem.ts';
import { eraseEverything } from '../../../src-renderer/state/kept.ts';
import { report, useWindow } from '../../../src-renderer/state/window-state.ts';
import { inventMain } from '../support/invented-main.ts';

test('once everything is deleted no message names a chat any more', async () => {
  report(problem('not-a-zip', { file: 'WhatsApp Chat mit Oma Lisbeth.zip' }));
  const failed = { ok: false, problem: problem('not-readable', { detail: 'EIO' }) };
  inventMain({
    'kept.erase': () => ({ ok: true, value: [] }),
    'app.start': () => failed,
    'plan.open': () => failed,
    'kept.look': () => ({ ok: true, value: { folder: '', things: [], offerDeletionAt: null, isDue: false } }),
  });
  await eraseEverything('löschen');
  expect(useWindow.getState().problems).toEqual([failed.problem]);
});
