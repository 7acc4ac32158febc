/**
 * Leads a plan file of any older version to today's shape, one step per version. Whoever raises `planVersion` adds the step here
 * and a golden file of the version before (test/fixtures/plans), which has to open for ever.
 */
import { planVersion } from './plan.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** From the version that is the key to the next one. */
export type Migrations = Readonly<Record<number, (old: JsonObject) => JsonObject>>;

const migrations: Migrations = {};

export type Migrated =
  | { readonly is: 'current'; readonly value: JsonObject }
  | { readonly is: 'newer'; readonly version: number }
  | { readonly is: 'no-plan' };

/** Says nothing about the shape inside: the file's schema checks that afterwards. */
export function migrate(value: unknown, steps: Migrations = migrations, target: number = planVersion): Migrated {
  if (!isObject(value)) return { is: 'no-plan' };
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { is: 'no-plan' };
  if (version > target) return { is: 'newer', version };
  let current = value;
  for (let from = version; from < target; from += 1) {
    const lead = steps[from];
    if (lead === undefined) return { is: 'no-plan' };
    current = { ...lead(current), version: from + 1 };
  }
  return { is: 'current', value: current };
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
