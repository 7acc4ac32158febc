import { expect, test } from 'vitest';
import { emptyPlan } from '../../../src-core/plan/decide.ts';
import { perPlan } from '../../../src-renderer/state/per-plan.ts';

const { facts, decisions } = emptyPlan('2026-11-24T10:00:00Z', 'DE');

test('what a screen shows is worked out once, until the plan or what is asked about it is another', () => {
  const asked: string[] = [];
  const days = perPlan((...[, , day]: [unknown, unknown, string]) => asked.push(day));
  days(facts, decisions, 'Monday');
  days(facts, decisions, 'Monday');
  expect(asked).toEqual(['Monday']);
  days(facts, decisions, 'Tuesday');
  days(facts, { ...decisions }, 'Tuesday');
  days({ ...facts }, decisions, 'Tuesday');
  expect(asked).toEqual(['Monday', 'Tuesday', 'Tuesday', 'Tuesday']);
});
