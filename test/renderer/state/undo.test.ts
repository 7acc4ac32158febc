import { expect, test } from 'vitest';
import type { OpenedPlan, PlanState } from '../../../src-bridge/contract.ts';
import { emptyPlan } from '../../../src-core/plan/decide.ts';
import { decide, undo } from '../../../src-renderer/state/decide.ts';
import type { Saying } from '../../../src-renderer/state/saying.ts';
import { useWindow } from '../../../src-renderer/state/window-state.ts';
import { problem } from '../../../src-core/problem.ts';
import { inventMain } from '../support/invented-main.ts';

const { decisions, ...plan } = emptyPlan('2026-11-24T10:00:00Z', 'DE');
const start: OpenedPlan = {
  plan: { ...plan, decisions },
  decisions,
  revision: 1,
  undo: 'change-group',
  redo: null,
  savedAt: null,
  file: 'plan.json',
  folder: '/home/anna/komm-mit',
  isOwn: true,
  problems: [],
};
const state = (change: Partial<PlanState>) => ({ ok: true, value: { ...start, ...change } });
const leaveOut = { type: 'change-group', chat: 'chat-kita', change: { leftOut: true } } as const;
const first: Saying = () => 'first';
const second: Saying = () => 'second';

test('whoever takes back twice before the last decision is answered takes back both, each under its own name', async () => {
  let answerDecision: (answer: unknown) => void = () => undefined;
  const steps = [
    state({ revision: 3, redo: 'change-group' }),
    state({ revision: 4, undo: null, redo: 'change-group' }),
  ];
  const main = inventMain({
    'plan.decide': () => new Promise((answered) => (answerDecision = answered)),
    'plan.undo': () => steps.shift(),
  });
  useWindow.setState({ opened: start, done: [first], takenBack: [] });
  const deciding = decide(leaveOut, second);
  const takingBack = Promise.all([undo(), undo(), undo()]);
  answerDecision(state({ revision: 2 }));
  await Promise.all([deciding, takingBack]);
  expect(main.asked).toEqual(['plan.decide', 'plan.undo', 'plan.undo']);
  const { done, takenBack, underWay } = useWindow.getState();
  expect({ done, takenBack, underWay }).toEqual({ done: [], takenBack: [second, first], underWay: null });
});

test('a decision says whether it came into the plan', async () => {
  const refused = { ok: false, problem: problem('not-written', { detail: 'ENOSPC' }) };
  const answers = [state({ revision: 2 }), refused];
  inventMain({ 'plan.decide': () => answers.shift() });
  useWindow.setState({ opened: start, done: [], takenBack: [], problems: [] });
  expect(await decide(leaveOut, first)).toBe(true);
  expect(await decide(leaveOut, second)).toBe(false);
  expect(useWindow.getState().done).toEqual([first]);
});
