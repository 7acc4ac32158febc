/** Opens the plan: the file, or when nobody can read it the newest backup that can be read, or an empty plan. Nothing is lost on the way. */
import { emptyPlan } from '../../src-core/plan/decide.ts';
import { migrate } from '../../src-core/plan/migrations.ts';
import type { Instant, Plan } from '../../src-core/plan/plan.ts';
import { problem, type Problem } from '../../src-core/problem.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { planSchema } from './plan-schema.ts';
import type { PlanStorage, StoredText } from './plan-storage.ts';

export interface OpenPlan {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  /** The plan is not yet in the file as it is here: it came from a backup. */
  readonly unsaved: boolean;
}

/** Fails, and leaves the file alone, when it may not be read, is locked or was written by a newer edition. */
export async function openPlan(storage: PlanStorage, now: Instant, country: string): Promise<Result<OpenPlan>> {
  const stored = await storage.read();
  const opened = readPlan(stored, storage.file);
  if (opened.ok) return { ok: true, value: { plan: opened.value, problems: [], unsaved: false } };
  if (isForLater(stored) || opened.problem.code === 'plan-from-newer-version') return opened;

  const asideName = stored.is === 'nothing' ? null : await attempt(storage.setAside);
  if (stored.is !== 'nothing' && asideName === null) return opened;
  const aside = asideName === null ? [] : [{ ...opened.problem, detail: asideName }];
  for (const backup of await storage.backups()) {
    const restored = readPlan(await backup.read(), backup.name);
    if (!restored.ok) continue;
    const detail = [asideName, backup.name].filter((name) => name !== null).join(' → ');
    const problems = [problem('plan-restored', { file: storage.file, detail })];
    return { ok: true, value: { plan: restored.value, problems, unsaved: true } };
  }
  return { ok: true, value: { plan: emptyPlan(now, country), problems: aside, unsaved: false } };
}

const isForLater = ({ is }: StoredText): boolean => is === 'blocked' || is === 'locked';

/** One file as it lies there; used for the plan, its backups and any file named on the command line. */
export function readPlan(stored: StoredText, file: string): Result<Plan> {
  if (stored.is === 'nothing') return failure('not-found', { file });
  if (stored.is === 'blocked') return failure('not-readable', { file, detail: stored.detail });
  if (stored.is === 'locked') return { ok: false, problem: stored.problem };
  if (stored.is === 'damaged') return failure('plan-unreadable', { file, detail: stored.detail });
  return parsePlan(stored.text, file);
}

export function parsePlan(text: string, file: string): Result<Plan> {
  const unreadable = (detail: string): Result<Plan> => failure('plan-unreadable', { file, detail });
  const json = parseJson(text);
  if (!json.ok) return unreadable('no JSON');
  const migrated = migrate(json.value);
  if (migrated.is === 'newer') {
    return failure('plan-from-newer-version', { file, detail: `version ${migrated.version}` });
  }
  if (migrated.is === 'no-plan') return unreadable('no plan');
  const parsed = planSchema.safeParse(migrated.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  // Where it is wrong, never what stands there: details may end up in a log.
  return unreadable(`unexpected shape at ${parsed.error.issues[0]?.path.filter(isPlace).join('.') ?? '?'}`);
}

/** Keys such as ids may be somebody's number. */
const isPlace = (key: PropertyKey): boolean => typeof key === 'number' || /^[a-zA-Z]{1,20}$/u.test(String(key));

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}

async function attempt(rename: () => Promise<string>): Promise<string | null> {
  try {
    return await rename();
  } catch {
    return null;
  }
}
