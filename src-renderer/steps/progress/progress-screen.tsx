import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import { useWindow } from '../../state/window-state.ts';
import { isEmpty, usePlan, type PlanInWindow } from '../../state/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { localDay } from '../../ui/dates.ts';
import { NobodyYet } from '../../ui/drawings.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useInPieces } from '../../ui/in-pieces.ts';
import { Screen } from '../../ui/screen.tsx';
import { NoChatsYet } from '../start/no-chats-yet.tsx';
import { AnswersHeard } from './answers-heard.tsx';
import { GroupProgressCard, type Led } from './group-progress-card.tsx';
import { useOrder } from '../plan/use-order.ts';
import { groupProgress, groupsByName, nextSteps, peopleThere } from './model.ts';
import { answers } from './signs.ts';
import { NextSteps } from './next-steps.tsx';
import { PhraseLists } from './phrase-lists.tsx';

const firstFew = 25;
/** About as many as are in sight. */
const piece = 5;

/** Who is where, group by group, and what is to be done next. */
export function ProgressScreen() {
  const { t } = useTranslation();
  const plan = usePlan();
  const [showsAll, setShowsAll] = useState(false);
  const [openGroup, setOpenGroup] = useState<ChatId | null>(null);
  const [led, setLed] = useState<Led | null>(null);
  const progress = plan === null ? [] : groupProgress(plan.facts, plan.decisions);
  const shown = showsAll ? progress : progress.slice(0, firstFew);
  const drawn = useInPieces(shown.length, piece);
  if (plan === null || isEmpty(plan)) return <NoChatsYet step="progress" />;
  const lead = (to: ChatId, what: Led['what']) => {
    if (!shown.some(({ group }) => group.id === to)) setShowsAll(true);
    if (what === 'answers') setOpenGroup(to);
    setLed({ to, what });
  };
  if (progress.length === 0) {
    return (
      <Screen title={t('steps.progress')}>
        <Empty drawing={<NobodyYet />} title={t('invite.noGroups')}>
          <p>{t('invite.noGroupsMore')}</p>
        </Empty>
      </Screen>
    );
  }
  return (
    <Screen title={t('steps.progress')} lead={t('progress.lead', peopleThere(plan.facts, plan.decisions))}>
      <Heard plan={plan} />
      <Next plan={plan} onOpen={lead} />
      {shown.slice(0, drawn).map((one) => (
        <GroupProgressCard
          key={one.group.id}
          progress={one}
          groups={groupsByName(plan.facts, plan.decisions)}
          isOpen={openGroup === one.group.id}
          onOpen={setOpenGroup}
          led={led?.to === one.group.id ? led : null}
        />
      ))}
      {drawn < Math.min(firstFew, progress.length) ? null : (
        <>
          {shown.length === progress.length ? null : (
            <Button onPress={() => setShowsAll(true)}>{t('progress.allGroups', { count: progress.length })}</Button>
          )}
          <PhraseLists />
        </>
      )}
    </Screen>
  );
}

/** What follows from each of five thousand people is worked out in a part of its own, so that a click is heard in between. */
function Heard({ plan: { facts, decisions } }: { readonly plan: PlanInWindow }) {
  const signs = useWindow((state) => state.signs);
  return <AnswersHeard answers={answers(facts, decisions, signs)} />;
}

interface NextProps {
  readonly plan: PlanInWindow;
  readonly onOpen: (chat: ChatId, what: Led['what']) => void;
}

function Next({ plan, onOpen }: NextProps) {
  const { facts, decisions } = plan;
  const { order } = useOrder(plan);
  const steps = nextSteps(facts, decisions, groupProgress(facts, decisions), localDay(new Date()), order);
  const titles = new Map(groupsByName(facts, decisions).map(({ chat, title }) => [chat, title]));
  return <NextSteps steps={steps} titles={titles} onOpen={onOpen} />;
}
