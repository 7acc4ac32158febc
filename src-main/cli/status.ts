/** `status`: how far each group's move is, as the plan's user noted it. */
import { basename, resolve } from 'node:path';
import { membership } from '../../src-core/groups/membership.ts';
import { statuses, type Plan, type Status } from '../../src-core/plan/plan.ts';
import { openPlanFile } from '../node/plan-file.ts';
import type { Out } from './console.ts';
import { groupsOfPlan, type TitledGroup } from './invitations.ts';
import { exitCodes, type Outcome } from './outcome.ts';
import { shown } from './terminal.ts';

interface GroupStatus extends TitledGroup {
  readonly members: number;
  readonly counts: Readonly<Record<Status, number>>;
}

export async function status(path: string, out: Out): Promise<Outcome> {
  const { t } = out.words;
  const opened = await openPlanFile(resolve(path));
  if (!opened.ok) {
    out.problems([opened.problem]);
    return { json: { version: 1, groups: [], problems: [opened.problem] }, lines: [], code: exitCodes.nothing };
  }
  const groups = groupsOfPlan(opened.value).map((group) => statusOf(opened.value, group));
  return {
    json: {
      version: 1,
      groups: groups.map(({ id, title, members, counts }) => ({ chat: id, title, members, statuses: counts })),
      problems: [],
    },
    lines: [
      t('statusReport.heading', { file: shown(basename(path)) }),
      ...groups.flatMap(({ title, members, counts }) => [
        `${shown(title)}: ${t('statusReport.group', { there: counts.there, all: members })}`,
        ...statuses.filter((each) => counts[each] > 0).map((each) => `  ${counts[each]} ${t(`status.${each}`)}`),
      ]),
    ],
    code: exitCodes.fine,
  };
}

function statusOf({ facts, decisions }: Plan, group: TitledGroup): GroupStatus {
  const chat = facts.chats.find(({ id }) => id === group.id);
  const who = chat === undefined ? null : membership(chat);
  const handmade = decisions.handmade.find(({ id }) => id === group.id);
  const staying = who?.members.filter(({ state }) => state !== 'left' && state !== 'removed').length ?? 0;
  const members = staying + (who?.unnamed ?? 0) + (handmade?.members.length ?? 0);
  const noted = Object.values(decisions.people).flatMap((person) => person.in?.[group.id]?.status ?? []);
  const count = (wanted: Status) => noted.filter((each) => each === wanted).length;
  const decided = noted.filter((each) => each !== 'not-asked').length;
  const counts = {
    'not-asked': Math.max(0, members - decided),
    asked: count('asked'),
    thinking: count('thinking'),
    coming: count('coming'),
    'coming-if': count('coming-if'),
    there: count('there'),
    'not-coming': count('not-coming'),
    'reachable-otherwise': count('reachable-otherwise'),
    'do-not-ask': count('do-not-ask'),
  };
  return { ...group, members, counts };
}
