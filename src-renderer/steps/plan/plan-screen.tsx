import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isMoving } from '../../shell/way.ts';
import { targets } from '../../../src-core/messengers/registry.ts';
import { decide } from '../../state/decide.ts';
import { usePlan } from '../../state/use-plan.ts';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import { NobodyYet } from '../../ui/drawings.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Screen } from '../../ui/screen.tsx';
import { CompareButton } from '../compare/compare-button.tsx';
import { groupFacts } from '../groups/model.ts';
import { NoChatsYet } from '../start/no-chats-yet.tsx';
import { groupOrder } from './model.ts';
import { Station } from './station.tsx';
import styles from './plan-screen.module.css';

const c = classes(styles);

/** A road with stations: which group moves first, and why. */
export function PlanScreen() {
  const { t } = useTranslation();
  const plan = usePlan();
  const result = useMemo(() => (plan === null ? null : groupOrder(plan.facts, plan.decisions)), [plan]);
  const groups = useMemo(() => (plan === null ? [] : groupFacts(plan.facts, plan.decisions).filter(isMoving)), [plan]);
  if (plan === null || result === null || plan.facts.chats.length === 0) {
    return <NoChatsYet title={t('steps.plan')} />;
  }
  const { order } = result;
  const titles = new Map(order.map(({ chat, title }) => [chat, title === '' ? t('groups.untitled') : title]));
  const choose = (id: string) => {
    const messenger = targets.find((known) => known.id === id);
    if (messenger === undefined) return;
    void decide({ type: 'choose-messenger', messenger: id }, t('plan.messengerChosen', { messenger: messenger.name }));
  };
  return (
    <Screen
      title={t('steps.plan')}
      lead={t('plan.lead', { count: order.length })}
      actions={
        <div className={c('where')}>
          <Choice
            label={t('plan.messenger')}
            options={targets.map(({ id, name }) => ({ id, word: name }))}
            chosen={plan.decisions.messenger}
            onChoose={choose}
            placeholder={t('plan.noMessenger')}
          />
          {groups.length === 0 ? null : (
            <CompareButton groups={groups} chosen={plan.decisions.messenger} onChoose={choose} />
          )}
        </div>
      }
    >
      {order.length === 0 ? (
        <Empty drawing={<NobodyYet />} title={t('invite.noGroups')}>
          <p>{t('invite.noGroupsMore')}</p>
        </Empty>
      ) : (
        <>
          <ol className={c('road')} aria-label={t('plan.order')}>
            {order.map((step, index) => (
              <Station
                key={step.chat}
                step={step}
                number={index + 1}
                isLast={index === order.length - 1}
                titles={titles}
              />
            ))}
          </ol>
          <p className={c('how')}>{t('plan.how')}</p>
        </>
      )}
    </Screen>
  );
}
