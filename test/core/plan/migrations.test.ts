import { expect, test } from 'vitest';
import { type Migrations, migrate } from '../../../src-core/plan/migrations.ts';
import { planVersion } from '../../../src-core/plan/plan.ts';

/** A world in which version 3 is today's. */
const steps: Migrations = {
  1: ({ name, ...rest }) => ({ ...rest, title: name }),
  2: (old) => ({ ...old, tags: [] }),
};

test('an old plan is led through every version to today', () => {
  const migrated = migrate({ version: 1, name: 'Kita', kept: true }, steps, 3);
  expect(migrated).toEqual({ is: 'current', value: { version: 3, title: 'Kita', kept: true, tags: [] } });
});

test('a plan of today stays as it is', () => {
  const plan = { version: planVersion, more: 1 };
  expect(migrate(plan)).toEqual({ is: 'current', value: plan });
});

test('a plan from a newer edition is not touched', () => {
  expect(migrate({ version: 4 }, steps, 3)).toEqual({ is: 'newer', version: 4 });
});

test.each([null, 1, 'plan', [], {}, { version: '1' }, { version: 0 }, { version: 1.5 }, { version: NaN }])(
  '%j is no plan',
  (value) => {
    expect(migrate(value, steps, 3)).toEqual({ is: 'no-plan' });
  },
);

test('a version that nobody knows the way from is no plan', () => {
  expect(migrate({ version: 1 }, {}, 2)).toEqual({ is: 'no-plan' });
});
