/** `helper split | merge`: the asking list shared out among helpers, and their answers taken in again. */
import { basename, resolve } from 'node:path';
import { cannotMerge, mergeAction, mergeAnswers, type News } from '../../src-core/invite/merge-answers.ts';
import { shareOut } from '../../src-core/invite/share-out.ts';
import { decide } from '../../src-core/plan/decide.ts';
import { problem, type Problem } from '../../src-core/problem.ts';
import { everybodyOf, personCalled } from '../../src-core/plan/everybody.ts';
import { askListOf, handOut } from '../app/hand-out.ts';
import type { Out } from './console.ts';
import { sealing, unlocked } from './helper-list.ts';
import { named } from './invitations.ts';
import { exitCodes, exitOf, type Outcome, refused, UsageError } from './outcome.ts';
import type { Passphrases } from './passphrase.ts';
import type { PlanDoor } from './plan-at.ts';
import { shown, table } from './terminal.ts';

export interface SplitOptions {
  readonly output: string;
  readonly helper: readonly string[];
  readonly group?: readonly string[];
  readonly evenly?: boolean;
  readonly now: Date;
}

/** Everybody who has not been asked yet and is in no helper's part, shared out; whom a helper knows best goes to them first. */
export async function split(path: string, out: Out, door: PlanDoor, options: SplitOptions): Promise<Outcome> {
  const { t, language } = out.words;
  const opened = await door.open(path);
  if (!opened.ok) return refused(opened.problem, out, nothingHanded);
  const { plan } = opened.value;
  const everybody = everybodyOf(plan);
  const { rows, ready } = askListOf(plan, everybody);
  const wanted = named(
    ready.map(({ chat, title }) => ({ id: chat, title })),
    options.group ?? [],
  );
  for (const name of wanted.unknown) out.hint(t('invite.noSuchGroup', { name: shown(name) }));
  const chats = new Set(wanted.groups.map(({ id }) => id));
  const toAsk = rows.filter(
    ({ status, helper, groups }) =>
      status === 'not-asked' && helper === null && groups.some(({ chat }) => chats.has(chat)),
  );
  const helpers = options.helper.map((name) => ({
    name,
    person: personCalled(name, everybody.people, everybody.standings),
  }));
  const known = { mode: plan.decisions.mode, present: everybody.present };
  const shares = shareOut(toAsk, helpers, options.evenly === true ? null : known);
  const written = await handOut(
    plan,
    helpers.map(({ name }, index) => ({
      helper: name,
      people: [...shares].filter(([, to]) => to === index).map(([id]) => id),
    })),
    resolve(options.output),
    { language, now: options.now.toISOString(), sealing },
  );
  if (!written.ok) return refused(written.problem, out, nothingHanded);
  const { folder, handed, parts } = written.value;
  const saved = await opened.value.save(decide(plan, { type: 'hand-out', handed }));
  if (!saved.ok) return refused(saved.problem, out, { folder, helpers: parts });
  return {
    json: { version: 1, folder, helpers: parts, problems: [] },
    lines: [
      t('helper.split', { count: parts.length, folder: shown(folder) }),
      ...table(
        parts.map(({ helper, people, file, passphrase }) => [shown(helper), String(people), shown(file), passphrase]),
      ),
      t('helper.tellPassphrase'),
    ],
    code: exitCodes.fine,
  };
}

const nothingHanded = { folder: null, helpers: [] };

/** Takes answers in. What both sides noted differently stays as it is here, unless `theirs` says otherwise; both are told. */
export async function merge(
  [planPath = '', ...paths]: readonly string[],
  out: Out,
  door: PlanDoor,
  ask: Passphrases,
  { theirs }: { readonly theirs?: boolean },
): Promise<Outcome> {
  const { t } = out.words;
  if (paths.length === 0) throw new UsageError('file');
  const opened = await door.open(planPath);
  if (!opened.ok) return refused(opened.problem, out, { merged: [] });
  let { plan } = opened.value;
  const problems: Problem[] = [];
  const merged: object[] = [];
  const lines: string[] = [];
  for (const path of paths) {
    const file = await unlocked(path, out, ask);
    const why = 'code' in file ? file : cannotMerge(plan, file);
    if ('code' in file || why !== null) {
      problems.push(
        'code' in file ? file : problem(why === 'helper-older' ? why : 'helper-other-plan', { file: basename(path) }),
      );
      continue;
    }
    const found = mergeAnswers(plan, everybodyOf(plan), file);
    const disputed = found.news.filter(({ isConflict }) => isConflict);
    const action = mergeAction(plan, found, new Set(theirs === true ? disputed.map(({ person }) => person) : []));
    plan = decide(plan, action);
    merged.push({
      file: basename(path),
      helper: file.helper,
      answers: file.answers.length,
      changed: new Set(action.standings.map(({ person }) => person)).size,
      open: found.open,
      gone: found.gone,
      conflicts: disputed.map(conflictOf),
    });
    lines.push(
      t('helper.merged', {
        name: shown(file.helper),
        count: new Set(action.standings.map(({ person }) => person)).size,
        open: found.open,
      }),
      ...found.gone.map((name) => `  ${t('helper.gone', { name: shown(name) })}`),
      ...disputed.map((one) => {
        const words = {
          name: shown(one.name),
          helper: shown(file.helper),
          here: t(`status.${conflictOf(one).here}`),
          theirs: t(`status.${one.answer.status}`),
        };
        return `  ${t(theirs === true ? 'helper.conflictTheirs' : 'helper.conflictHere', words)}`;
      }),
    );
  }
  out.problems(problems);
  if (merged.length > 0 && plan !== opened.value.plan) {
    const saved = await opened.value.save(plan);
    if (!saved.ok) return refused(saved.problem, out, { merged: [] }, problems);
  }
  return { json: { version: 1, merged, problems }, lines, code: exitOf(problems, merged.length > 0) };
}

const conflictOf = ({ person, name, answer: { status }, changes, chats }: News) => ({
  person,
  name,
  here: changes[0]?.here ?? status,
  theirs: status,
  chats,
});
