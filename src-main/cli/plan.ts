/** `plan`: chats and address books → which group first, and a plan file that the window opens too. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messengerNamed } from '../../src-core/messengers/names.ts';
import type { Action } from '../../src-core/plan/action.ts';
import { decide } from '../../src-core/plan/decide.ts';
import { orderInput } from '../../src-core/plan/order-input.ts';
import { orderGroups, type OrderResult, type OrderStep } from '../../src-core/plan/order.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { typedName } from '../../src-core/plan/typed-name.ts';
import type { Person } from '../../src-core/people/person.ts';
import type { Problem } from '../../src-core/problem.ts';
import { changedContacts } from '../app/changed-contacts.ts';
import type { Out } from './console.ts';
import { groupsCalled, groupsOfPlan, messengerOf } from './invitations.ts';
import { newPlan } from './new-plan.ts';
import { exitCodes, exitOf, type Outcome, refused } from './outcome.ts';
import { lifeOf } from './people.ts';
import type { PlanAt, PlanDoor } from './plan-at.ts';
import { readPaths, type ReadPathsOptions } from './read-paths.ts';
import { shown } from './terminal.ts';
import type { Words } from './words.ts';

export interface PlanWishes {
  readonly to?: string;
  readonly output?: string;
  /** Names or numbers of people who are there already. */
  readonly already?: readonly string[];
  /** Titles or ids of groups, first to last. */
  readonly pin?: readonly string[];
}

export interface PlanOptions extends ReadPathsOptions, PlanWishes {
  readonly door: PlanDoor;
  readonly now: Date;
}

export async function plan(given: readonly string[], out: Out, options: PlanOptions): Promise<Outcome> {
  const { words } = out;
  messengerOf(options.to);
  const file = options.output === undefined ? null : resolve(options.output);
  const before = file === null ? null : await planThere(file, options.door);
  if (before !== null && 'code' in before) return refused(before, out, noOrder);

  const { chats, contacts, problems: readingProblems } = await readPaths(given, out, options);
  if (chats.length === 0)
    return { json: { version: 1, ...noOrder, problems: readingProblems }, lines: [], code: exitCodes.nothing };
  const changed = before === null ? null : changedContacts(before.plan, contacts);
  if (changed !== null) out.problems([changed]);
  const problems = changed === null ? readingProblems : [...readingProblems, changed];
  const read = decide(before?.plan ?? newPlan(chats, options.now, options.country), {
    type: 'add-facts',
    chats,
    contacts,
  });
  const made = wishes(read, options, out).reduce(decide, read);
  const saved = file === null ? null : await (before?.save(made) ?? options.door.begin(file, made));
  if (saved !== null && !saved.ok) return refused(saved.problem, out, noOrder);

  const result = orderGroups(orderInput(lifeOf(made)));
  const { messenger } = made.decisions;
  return {
    json: {
      version: 1,
      order: result.order.map(stepDocument),
      cost: result.cost,
      exact: result.exact,
      messenger,
      file,
      problems,
    },
    lines: [
      ...(messenger === null ? [] : [words.t('plan.to', { messenger: messengerNamed(messenger).name })]),
      ...orderReport(result, words),
      ...(file === null ? [] : [words.t('plan.saved', { file: shown(file) })]),
    ],
    code: exitOf(problems, true),
  };
}

/** What was said on the command line, as the decisions it amounts to. */
function wishes(read: Plan, { to, already, pin }: PlanWishes, { words, hint }: Out): readonly Action[] {
  const actions: Action[] = [];
  const messenger = messengerOf(to) ?? read.decisions.messenger;
  if (messengerOf(to) !== null) actions.push({ type: 'choose-messenger', messenger });
  const { people } = lifeOf(read);
  for (const name of already ?? []) {
    const found = people.filter((person) => isCalled(person, name));
    if (found.length === 0) hint(words.t('plan.noSuchPerson', { name: shown(name) }));
    for (const person of found)
      for (const { chat } of person.in)
        actions.push({ type: 'set-status', chat, people: [person.id], standing: { status: 'there' } });
  }
  const groups = groupsOfPlan(read);
  const pinned = (pin ?? []).flatMap((name) => {
    const called = groupsCalled(groups, name);
    if (called.length === 0) hint(words.t('invite.noSuchGroup', { name: shown(name) }));
    return called.map(({ id }) => id);
  });
  if (pinned.length > 0)
    actions.push({
      type: 'change-order',
      order: { pinned: Object.fromEntries(pinned.map((id, at) => [id, at + 1])) },
    });
  return actions;
}

function isCalled(person: Pick<Person, 'name' | 'names' | 'phones'>, name: string): boolean {
  const digits = name.replace(/[^\d+]/g, '');
  return (
    [person.name, ...person.names].some((known) => typedName(known) === typedName(name)) ||
    person.phones.includes(digits)
  );
}

function stepDocument({ reason, ...step }: OrderStep): object {
  return { ...step, reason: reason.code };
}

function orderReport({ order }: OrderResult, { t }: Words): readonly string[] {
  const titles = new Map(order.map(({ chat, title }) => [chat, title]));
  return [
    t('plan.order', { count: order.length }),
    ...order.map(({ title, newPeople, reason }, at) => {
      const { code, people, known, shared } = reason;
      const other = shown(titles.get(reason.with ?? '') ?? '');
      const why = t(`orderReason.${code}`, { people, count: code === 'core-of-next' ? shared : known, with: other });
      return `${String(at + 1).padStart(3)}. ${t('plan.step', { count: newPeople, title: shown(title), reason: why })}`;
    }),
  ];
}

/** A plan that lies there already is continued: decisions survive every import. */
async function planThere(file: string, door: PlanDoor): Promise<PlanAt | Problem | null> {
  const there = await stat(file).then(
    (about) => about.size > 0,
    () => false,
  );
  if (!there) return null;
  const opened = await door.open(file);
  return opened.ok ? opened.value : opened.problem;
}

const noOrder = { order: [], cost: 0, exact: true, messenger: null, file: null };
