/** `status`: how far each group's move is, as the plan's user noted it. */
import { basename } from 'node:path';
import { everybodyOf } from '../../src-core/plan/everybody.ts';
import { overallProgress, progressOfGroup, type GroupPeople } from '../../src-core/plan/progress.ts';
import { statuses } from '../../src-core/plan/plan.ts';
import type { Out } from './console.ts';
import { groupsOfPlan } from './invitations.ts';
import { exitCodes, type Outcome, refused } from './outcome.ts';
import type { PlanDoor } from './plan-at.ts';
import { shown } from './terminal.ts';

export async function status(path: string, out: Out, door: PlanDoor): Promise<Outcome> {
  const { t } = out.words;
  const opened = await door.open(path);
  if (!opened.ok) return refused(opened.problem, out, { groups: [] });
  const { present, standings } = everybodyOf(opened.value.plan);
  const groups = groupsOfPlan(opened.value.plan);
  const seats = groups.map(({ id }): GroupPeople => ({
    chat: id,
    people: (present.get(id) ?? []).map((person) => person.id),
  }));
  const progress = seats.map((seat, at) => ({
    ...progressOfGroup(seat, standings),
    title: groups[at]?.title ?? '',
  }));
  const all = overallProgress(seats, standings);
  return {
    json: {
      version: 1,
      people: all.people,
      statuses: all.counts,
      households: { all: all.households, reached: all.reached },
      groups: progress.map(({ chat, title, people, counts, households, reached, isSettled }) => ({
        chat,
        title,
        people,
        statuses: counts,
        households: { all: households, reached },
        settled: isSettled,
      })),
      problems: [],
    },
    lines: [
      t('statusReport.heading', { file: shown(basename(path)) }),
      ...progress.flatMap(({ title, people, counts, households, reached }) => [
        `${shown(title)}: ${t('statusReport.group', { count: counts.there, all: people })}`,
        ...(households < people ? [`  ${t('statusReport.households', { count: households, reached })}`] : []),
        ...statuses.filter((each) => counts[each] > 0).map((each) => `  ${counts[each]} ${t(`status.${each}`)}`),
      ]),
    ],
    code: exitCodes.fine,
  };
}
