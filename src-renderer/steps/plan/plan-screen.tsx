import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { targets } from '../../../src-core/messengers/registry.ts';
import type { OrderResult } from '../../../src-core/plan/order.ts';
import { decide } from '../../state/decide.ts';
import { isEmpty, usePlan, type PlanInWindow } from '../../state/use-plan.ts';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { localDay } from '../../ui/dates.ts';
import { NobodyYet } from '../../ui/drawings.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Segments } from '../../ui/segments.tsx';
import { CompareButton } from '../compare/compare-button.tsx';
import { groupFacts, isMoving, type GroupFacts } from '../groups/model.ts';
import { HoldsView } from '../people/holds/holds-view.tsx';
import { knownPeople } from '../people/model.ts';
import { NoChatsYet } from '../start/no-chats-yet.tsx';
import { AnchorsView } from './anchors/anchors-view.tsx';
import { ConditionsView } from './conditions/conditions-view.tsx';
import { DatesView } from './dates/dates-view.tsx';
import { planParts, planViews, type PlanView } from './model.ts';
import { Road } from './road/road.tsx';
import { Awaited } from './thread/awaited.tsx';
import { useOrder } from './use-order.ts';
import { WhatIfView } from './what-if/what-if-view.tsx';
import styles from './plan-screen.module.css';

const c = classes(styles);

/** Which group moves first, when, on which conditions – and what may come of it. One subject at a time. */
export function PlanScreen() {
  const { t } = useTranslation();
  // After a decision the button answers at once, and two hundred groups are put in their places when there is time between two pictures.
  const plan = useDeferredValue(usePlan());
  const { order, ...awaited } = useOrder(plan);
  const groups = plan === null ? [] : groupFacts(plan.facts, plan.decisions);
  const [view, setView] = useState<PlanView>('road');
  if (plan === null || isEmpty(plan)) {
    return <NoChatsYet step="plan" />;
  }
  return (
    <Screen
      width="wide"
      title={t('steps.plan')}
      {...(order === null ? {} : { lead: t('plan.lead', { count: order.order.length }) })}
      actions={<Where groups={groups.filter(isMoving)} messenger={plan.decisions.messenger} />}
    >
      <div className={c('views')}>
        <Segments
          label={t('plan.look')}
          segments={planViews.map((id) => ({ id, word: t(`plan.views.${id}`) }))}
          chosen={view}
          onChoose={setView}
        />
        <Awaited {...awaited} />
      </div>
      {order === null ? null : <Shown view={view} order={order} plan={plan} />}
    </Screen>
  );
}

interface ShownProps {
  readonly view: PlanView;
  readonly order: OrderResult;
  readonly plan: PlanInWindow;
}

function Shown({ view, order, plan }: ShownProps) {
  const { t } = useTranslation();
  const today = localDay(new Date());
  const parts = planParts(plan.facts, plan.decisions, order, today, t('groups.untitled'));
  // The switch answers at once; the view behind it may take a moment.
  const shown = useDeferredValue(view);
  if (order.order.length === 0) {
    return (
      <Empty drawing={<NobodyYet />} title={t('invite.noGroups')}>
        <p>{t('invite.noGroupsMore')}</p>
      </Empty>
    );
  }
  switch (shown) {
    case 'road':
      return <Road parts={parts} />;
    case 'dates':
      return <DatesView parts={parts} />;
    case 'conditions':
      return <ConditionsView parts={parts} />;
    case 'anchors':
      return <AnchorsView parts={parts} />;
    case 'what-if':
      return <WhatIfView parts={parts} />;
    case 'moved':
      return <HoldsView known={knownPeople(plan.facts, plan.decisions)} decisions={plan.decisions} first="moved" />;
  }
}

interface WhereProps {
  readonly groups: readonly GroupFacts[];
  readonly messenger: string | null;
}

function Where({ groups, messenger }: WhereProps) {
  const { t } = useTranslation();
  const choose = (id: string) => {
    const target = targets.find((known) => known.id === id);
    if (target === undefined) return;
    void decide({ type: 'choose-messenger', messenger: id }, (t) =>
      t('plan.messengerChosen', { messenger: target.name }),
    );
  };
  return (
    <div className={c('where')}>
      <Choice
        label={t('plan.messenger')}
        options={targets.map(({ id, name }) => ({ id, word: name }))}
        chosen={messenger}
        onChoose={choose}
        placeholder={t('plan.noMessenger')}
      />
      {groups.length === 0 ? null : <CompareButton groups={groups} chosen={messenger} onChoose={choose} />}
    </div>
  );
}
