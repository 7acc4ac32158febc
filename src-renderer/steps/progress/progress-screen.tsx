import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../../state/window-state.ts';
import { isEmpty, usePlan } from '../../state/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { NobodyYet } from '../../ui/drawings.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Screen } from '../../ui/screen.tsx';
import { NoChatsYet } from '../start/no-chats-yet.tsx';
import { AnswersHeard } from './answers-heard.tsx';
import { GroupProgressCard } from './group-progress-card.tsx';
import { useOrder } from '../plan/use-order.ts';
import { groupProgress, nextSteps } from './model.ts';
import { answers } from './signs.ts';
import { NextSteps } from './next-steps.tsx';
import { PhraseLists } from './phrase-lists.tsx';

const firstFew = 25;

/** Who is where, group by group, and what is to be done next. */
export function ProgressScreen() {
  const { t } = useTranslation();
  const plan = usePlan();
  const { order } = useOrder(plan);
  const [showsAll, setShowsAll] = useState(false);
  const [openGroup, setOpenGroup] = useState<string | null>(null);
  const progress = useMemo(() => (plan === null ? [] : groupProgress(plan.facts, plan.decisions)), [plan]);
  const steps = useMemo(
    () => (plan === null ? [] : nextSteps(plan.facts, plan.decisions, progress, new Date().toISOString(), order)),
    [plan, progress, order],
  );
  const signs = useWindow((state) => state.signs);
  const heard = useMemo(() => (plan === null ? [] : answers(plan.facts, plan.decisions, signs)), [plan, signs]);
  const groups = progress.map(({ group }) => ({ chat: group.id, title: group.title }));
  const titles = new Map(groups.map(({ chat, title }) => [chat, title]));
  if (plan === null || isEmpty(plan)) return <NoChatsYet step="progress" />;
  if (progress.length === 0) {
    return (
      <Screen title={t('steps.progress')}>
        <Empty drawing={<NobodyYet />} title={t('invite.noGroups')}>
          <p>{t('invite.noGroupsMore')}</p>
        </Empty>
      </Screen>
    );
  }
  const shown = showsAll ? progress : progress.slice(0, firstFew);
  const everybody = new Set(progress.flatMap(({ seats }) => seats.map(({ person }) => person.id)));
  const there = new Set(
    progress.flatMap(({ seats }) => seats.filter(({ status }) => status === 'there').map(({ person }) => person.id)),
  );
  return (
    <Screen title={t('steps.progress')} lead={t('progress.lead', { there: there.size, count: everybody.size })}>
      <AnswersHeard answers={heard} />
      <NextSteps steps={steps} titles={titles} onOpen={setOpenGroup} />
      {shown.map((one) => (
        <GroupProgressCard
          key={one.group.id}
          progress={one}
          groups={groups}
          isOpen={openGroup === one.group.id}
          onOpen={(isOpen) => setOpenGroup(isOpen ? one.group.id : null)}
        />
      ))}
      {shown.length === progress.length ? null : (
        <Button onPress={() => setShowsAll(true)}>{t('progress.allGroups', { count: progress.length })}</Button>
      )}
      <PhraseLists />
    </Screen>
  );
}
