/** `invite`: for each group a folder with its kit – texts, codes, pages to print, timetable – from chats or from a plan file. */
import { resolve } from 'node:path';
import { decide } from '../../src-core/plan/decide.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import type { Problem } from '../../src-core/problem.ts';
import { kitsOf } from '../app/kit-of-plan.ts';
import { writeKitFolders } from '../app/write-kit.ts';
import type { Out } from './console.ts';
import { asWished, destinationOf, groupsOfPlan, named, waitForLink, type Wish } from './invitations.ts';
import { newPlan } from './new-plan.ts';
import { exitOf, type Outcome, refused } from './outcome.ts';
import type { PlanDoor } from './plan-at.ts';
import { readPaths } from './read-paths.ts';
import { shown } from './terminal.ts';

export interface InviteOptions extends Wish {
  readonly signal: AbortSignal;
  readonly now: Date;
  readonly output: string;
  readonly door: PlanDoor;
  readonly group?: readonly string[];
  readonly members?: boolean;
  readonly reach?: boolean;
}

export async function invite(given: readonly string[], out: Out, options: InviteOptions): Promise<Outcome> {
  const { t, language } = out.words;
  const destination = destinationOf(options);
  if ('code' in destination) return refused(destination, out, nothingWritten);
  const source = await planOrChats(given, out, options);
  if ('code' in source) return refused(source, out, nothingWritten);
  const { plan, problems } = source;
  const { groups, unknown } = named(groupsOfPlan(plan), options.group ?? []);
  for (const name of unknown) out.hint(t('invite.noSuchGroup', { name: shown(name) }));

  const kits = kitsOf(
    asWished(plan, groups, destination, options.tone, language),
    groups.map(({ id }) => id),
    {
      language,
      withMembers: options.members === true,
      withReach: options.reach === true,
    },
  );
  const written = await writeKitFolders(kits, resolve(options.output), options.now.toISOString());
  if (!written.ok) return refused(written.problem, out, nothingWritten, problems);
  out.problems(written.value.problems);
  if (kits.some(({ link, invitations }) => waitForLink(link, invitations))) out.hint(t('invite.noLink'));
  if (kits.some(({ link }) => link !== null)) out.hint(t('invite.openLink'));
  if (options.members === true) out.hint(t('invite.members'));
  if (options.reach === true) out.hint(t('invite.reach'));
  if (options.link !== undefined && groups.length > 1) out.hint(t('invite.oneLinkForAll', { count: groups.length }));
  const { folder, files } = written.value;
  const all = [...problems, ...written.value.problems];
  return {
    json: {
      version: 1,
      folder,
      groups: groups.map(({ id, title }, at) => ({ chat: id, title, link: kits[at]?.link ?? null })),
      files,
      problems: all,
    },
    lines: [
      t('invite.written', { count: groups.length, folder: shown(folder) }),
      ...files.map((file) => `  ${shown(file)}`),
    ],
    code: exitOf(all, true),
  };
}

interface FromPlan {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

async function planOrChats(given: readonly string[], out: Out, options: InviteOptions): Promise<FromPlan | Problem> {
  const [only] = given;
  if (given.length === 1 && only !== undefined && /\.(?:json|kommmit)$/i.test(only)) {
    const opened = await options.door.open(only);
    return opened.ok ? { plan: opened.value.plan, problems: [] } : opened.problem;
  }
  const { chats, contacts, problems } = await readPaths(given, out, options);
  return { plan: decide(newPlan(chats, options.now), { type: 'add-facts', chats, contacts }), problems };
}

const nothingWritten = { folder: null, groups: [], files: [] };
