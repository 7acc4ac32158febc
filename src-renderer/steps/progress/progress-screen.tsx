import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../../state/window-state.ts';
import { NobodyYet } from '../../ui/drawings.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Screen } from '../../ui/screen.tsx';
import { NoChatsYet } from '../start/no-chats-yet.tsx';
import { GroupProgressCard } from './group-progress-card.tsx';
import { groupProgress, nextSteps } from './model.ts';
import { NextSteps } from './next-steps.tsx';

/** Who is where, group by group, and what is to be done next. */
export function ProgressScreen() {
  const { t } = useTranslation();
  const opened = useWindow((state) => state.opened);
  const [openGroup, setOpenGroup] = useState<string | null>(null);
  const progress = useMemo(
    () => (opened === null ? [] : groupProgress(opened.plan.facts, opened.decisions)),
    [opened?.plan.facts, opened?.decisions],
  );
  if (opened === null || opened.plan.facts.chats.length === 0) return <NoChatsYet title={t('steps.progress')} />;
  if (progress.length === 0) {
    return (
      <Screen title={t('steps.progress')}>
        <Empty drawing={<NobodyYet />} title={t('invite.noGroups')}>
          <p>{t('invite.noGroupsMore')}</p>
        </Empty>
      </Screen>
    );
  }
  const everybody = new Set(progress.flatMap(({ seats }) => seats.map(({ person }) => person.id)));
  const there = new Set(
    progress.flatMap(({ seats }) => seats.filter(({ status }) => status === 'there').map(({ person }) => person.id)),
  );
  return (
    <Screen title={t('steps.progress')} lead={t('progress.lead', { there: there.size, count: everybody.size })}>
      <NextSteps steps={nextSteps(opened.plan.facts, opened.decisions, progress)} />
      {progress.map((one) => (
        <GroupProgressCard
          key={one.group.id}
          progress={one}
          isOpen={openGroup === one.group.id}
          onOpen={(isOpen) => setOpenGroup(isOpen ? one.group.id : null)}
        />
      ))}
    </Screen>
  );
}
