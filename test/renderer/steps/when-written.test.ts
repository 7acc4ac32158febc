import { describe, expect, test } from 'vitest';
import { monthText } from '../../../src-core/chat/written-months.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import { knownPeople } from '../../../src-renderer/steps/people/model.ts';
import { doubts, questionOf } from '../../../src-renderer/steps/people/review/model.ts';
import { whenWritten } from '../../../src-renderer/steps/people/review/when-written.ts';
import { chat, speaker } from '../support/invented-chats.ts';

type Written = readonly string[] | undefined;
const wrote = (name: string, written: Written) =>
  speaker(name, 9, '2026-11-20T20:00:00', written === undefined ? {} : { written });

/** What the desk shows of "Uli" in one chat and "Ulrich" in another. */
function shown(uli: Written, ulrich: Written) {
  const chats = [
    chat({ title: 'Turnverein', speakers: [wrote('Uli Bergmoser', uli)] }),
    chat({ title: 'Elternrunde', speakers: [wrote('Ulrich Bergmoser', ulrich)] }),
  ];
  const plan = decide(emptyPlan('2026-11-24T20:00:00Z', 'DE'), { type: 'add-facts', chats, contacts: [] });
  const known = knownPeople(plan.facts, plan.decisions);
  const [doubt] = doubts(known, plan.decisions);
  const question = doubt === undefined ? null : questionOf(doubt, known);
  if (question === null) throw new Error('nothing was asked');
  return whenWritten(question);
}

describe('when two names wrote', () => {
  test('lies on one line of time that begins with the first and ends with the last of both', () => {
    const strip = shown(['2024-11/2025-01', '2025-03'], ['2025-05/2026-02']);
    expect([strip?.from, strip?.until].map((month) => monthText(month ?? 0))).toEqual(['2024-11', '2026-02']);
    expect(strip?.years.map(monthText)).toEqual(['2025-01', '2026-01']);
    expect(Object.fromEntries((strip?.rows ?? []).map(({ side, months }) => [side.name, months]))).toEqual({
      'Uli Bergmoser': 4,
      'Ulrich Bergmoser': 10,
    });
    expect(strip).toMatchObject({ both: 0 });
  });

  test('counts the months in which both wrote', () => {
    expect(shown(['2025-01/2025-08'], ['2025-05/2025-06', '2025-08/2025-12'])).toMatchObject({ both: 3 });
  });

  test('is not drawn where a plan of an earlier version does not tell it', () => {
    expect(shown(undefined, ['2025-05'])).toBeNull();
  });
});
