import { describe, expect, test } from 'vitest';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import { historyOf, step, undo } from '../../../src-core/plan/history.ts';
import { proposedHolidays, waveWishes } from '../../../src-core/plan/pace.ts';

const plan = emptyPlan('2026-11-24T20:00:00Z', 'DE');
const today = '2026-11-24';

describe('how fast groups move', () => {
  test('the first wave leaves the two weeks that its preparation takes', () => {
    expect(waveWishes(plan.decisions, today).start).toBe('2026-12-08');
  });

  test('my start, my pace and my holidays hold', () => {
    const holidays = [{ name: 'Skifreizeit', from: '2027-02-01', to: '2027-02-06' }];
    const mine = decide(plan, { type: 'change-pace', change: { start: '2027-01-10', daysApart: 7, holidays } });
    expect(waveWishes(mine.decisions, today)).toMatchObject({ start: '2027-01-10', daysApart: 7, holidays });
  });

  test('a year and a half of holidays is proposed, none of them over', () => {
    const proposed = proposedHolidays(today);
    expect(proposed.map(({ name }) => name)).toEqual(['christmas', 'easter', 'pentecost', 'christmas', 'easter']);
    expect(proposed[0]).toEqual({ name: 'christmas', from: '2026-12-23', to: '2027-01-01' });
  });

  test('between the years the holiday that has begun still counts', () => {
    expect(proposedHolidays('2027-01-01')[0]).toMatchObject({ name: 'christmas', to: '2027-01-01' });
  });

  test('the days of all groups are one step to take back', () => {
    const dated = step(historyOf(plan), { type: 'set-moving-days', days: { a: '2027-01-10', b: '2027-01-24' } });
    expect(waveWishes(dated.present.decisions, today).movingDays).toEqual({ a: '2027-01-10', b: '2027-01-24' });
    expect(undo(dated).present).toBe(plan);
  });

  test('a freed day leaves nothing behind', () => {
    const dated = decide(plan, { type: 'set-moving-days', days: { a: '2027-01-10' } });
    expect(decide(dated, { type: 'set-moving-days', days: { a: null } }).decisions).toEqual(plan.decisions);
  });

  test('back to the usual pace leaves nothing behind', () => {
    const mine = decide(plan, { type: 'change-pace', change: { daysApart: 7 } });
    expect(decide(mine, { type: 'change-pace', change: { daysApart: null } }).decisions).toEqual(plan.decisions);
  });
});
