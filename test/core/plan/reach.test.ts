import { expect, test } from 'vitest';
import type { PersonInGroup } from '../../../src-core/plan/plan.ts';
import { reach } from '../../../src-core/plan/reach.ts';

test('a group may be closed only when everybody is there or reachable otherwise', () => {
  const member = (person: string, standing: PersonInGroup) => ({ person, standing, household: `person:${person}` });
  const anna = member('anna', { status: 'there' });
  const ben = member('ben', { status: 'not-coming', via: 'Mail' });
  const oma = member('oma', { status: 'reachable-otherwise', via: ' ' });
  const dora = member('dora', { status: 'not-asked' });
  expect(reach([anna, ben])).toEqual({ there: [anna], otherwise: [ben], through: [], lost: [] });
  expect(reach([anna, dora, ben, oma]).lost).toEqual([dora, oma]);
});
