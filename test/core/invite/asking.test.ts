import { describe, expect, test } from 'vitest';
import { askingsPerDay, brakeForGroup, brakeForPerson } from '../../../src-core/invite/asking.ts';
import type { Asking } from '../../../src-core/plan/plan.ts';

const now = '2026-11-24T21:30:00.000Z';
const asked = (person: string | null, at: string): Asking => ({ at, way: 'whatsapp', person, chats: ['kita'] });

describe('the brake', () => {
  test('somebody never asked may be asked', () => {
    expect(brakeForPerson([], 'anna', false, now)).toEqual({ may: 'yes', reason: null, lastAsked: null, times: 0 });
  });

  test('before the third time the program asks back and says when it was last', () => {
    const askings = [asked('anna', '2026-11-10T10:00:00.000Z'), asked('anna', '2026-11-20T10:00:00.000Z')];
    expect(brakeForPerson(askings, 'anna', false, now)).toEqual({
      may: 'ask-back',
      reason: 'third-time',
      lastAsked: '2026-11-20T10:00:00.000Z',
      times: 2,
    });
    expect(brakeForPerson(askings, 'ben', false, now).may).toBe('yes');
  });

  test('whoever does not want to be asked is never offered', () => {
    expect(brakeForPerson([], 'anna', true, now)).toMatchObject({ may: 'no', reason: 'do-not-ask' });
  });

  test('after many messages in one day it suggests to go on tomorrow', () => {
    const today = Array.from({ length: askingsPerDay }, (_, n) => asked(`p${n}`, '2026-11-24T20:00:00.000Z'));
    expect(brakeForPerson(today, 'anna', false, now)).toMatchObject({ may: 'ask-back', reason: 'many-today' });
    expect(brakeForPerson(today, 'anna', false, '2026-11-26T20:00:00.000Z').may).toBe('yes');
  });

  test('a second announcement within a week asks back, after a week it does not', () => {
    const askings = [asked(null, '2026-11-20T10:00:00.000Z')];
    expect(brakeForGroup(askings, 'kita', now)).toMatchObject({
      may: 'ask-back',
      reason: 'announced-lately',
      times: 1,
    });
    expect(brakeForGroup(askings, 'kita', '2026-11-27T10:00:00.000Z').may).toBe('yes');
    expect(brakeForGroup(askings, 'verein', now).may).toBe('yes');
  });
});
