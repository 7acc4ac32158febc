import { expect, test } from 'vitest';
import { problem } from '../../../src-core/problem.ts';
import { report, useWindow } from '../../../src-renderer/state/window-state.ts';

const codes = () => useWindow.getState().problems.map(({ code, file }) => [code, file]);

test('whoever tries again and fails again reads it once, and what else is wrong stays', () => {
  report(problem('not-written', { detail: 'EACCES' }));
  report(problem('plan-unreadable', { file: 'Umzug.kommmit' }));
  report(problem('plan-unreadable', { file: 'Alt.kommmit' }));
  report(problem('not-written', { detail: 'EACCES' }));
  expect(codes()).toEqual([
    ['plan-unreadable', 'Umzug.kommmit'],
    ['plan-unreadable', 'Alt.kommmit'],
    ['not-written', null],
  ]);
});
