/** `plan`: chats and address books → a plan file, or what is new in one. */
import { resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { messengerNamed } from '../../src-core/messengers/names.ts';
import { decide } from '../../src-core/plan/decide.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import type { Problem } from '../../src-core/problem.ts';
import { openPlanFile, savePlanFile } from '../node/plan-file.ts';
import type { Out } from './console.ts';
import { groupsOfPlan, messengerOf } from './invitations.ts';
import { newPlan } from './new-plan.ts';
import { exitCodes, exitOf, type Outcome } from './outcome.ts';
import { readPaths, type ReadPathsOptions } from './read-paths.ts';
import { shown } from './terminal.ts';

export interface PlanOptions extends ReadPathsOptions {
  readonly now: Date;
  readonly to?: string;
  readonly output?: string;
}

export async function plan(given: readonly string[], out: Out, options: PlanOptions): Promise<Outcome> {
  const { t } = out.words;
  const messenger = messengerOf(options.to);
  const file = options.output === undefined ? null : resolve(options.output);
  const before = file === null ? null : await planThere(file);
  if (before !== null && 'code' in before) return refused(before, out);

  const { chats, contacts, problems } = await readPaths(given, out, options);
  if (chats.length === 0) return { json: { version: 1, plan: null, problems }, lines: [], code: exitCodes.nothing };
  const read = decide(before ?? newPlan(chats, options.now, options.country), { type: 'add-facts', chats, contacts });
  const made = messenger === null ? read : decide(read, { type: 'choose-messenger', messenger });
  const saved = file === null ? null : await savePlanFile(file, made);
  if (saved !== null && !saved.ok) return refused(saved.problem, out);
  const groups = groupsOfPlan(made);
  return {
    json: { version: 1, file, messenger: made.decisions.messenger, groups, plan: made, problems },
    lines: [
      ...(made.decisions.messenger === null
        ? []
        : [t('plan.to', { messenger: messengerNamed(made.decisions.messenger).name })]),
      t('groups.heading', { count: groups.length }),
      ...groups.map(({ title }) => `  ${shown(title)}`),
      ...(file === null ? [] : [t('plan.saved', { file: shown(file) })]),
    ],
    code: exitOf(problems, true),
  };
}

/** A plan that lies there already is continued: decisions survive every import. */
async function planThere(file: string): Promise<Plan | Problem | null> {
  const there = await stat(file).then(
    (about) => about.size > 0,
    () => false,
  );
  if (!there) return null;
  const opened = await openPlanFile(file);
  return opened.ok ? opened.value : opened.problem;
}

function refused(problem: Problem, out: Out): Outcome {
  out.problems([problem]);
  return { json: { version: 1, plan: null, problems: [problem] }, lines: [], code: exitCodes.nothing };
}
