import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { groupFacts, isMoving } from '../groups/model.ts';
import { isEmpty, usePlan } from '../../state/use-plan.ts';
import { useWindow } from '../../state/window-state.ts';
import { Choice } from '../../ui/choice.tsx';
import { NobodyYet } from '../../ui/drawings.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Screen } from '../../ui/screen.tsx';
import { NoChatsYet } from '../start/no-chats-yet.tsx';
import { AskScreen } from '../ask/ask-screen.tsx';
import { GroupInvitation } from './group-invitation.tsx';
import { InviteSwitch } from './invite-switch.tsx';

/** One group at a time: where it moves, its link, and the invitation in hand. */
export function InviteScreen() {
  const { t } = useTranslation();
  const plan = usePlan();
  const chosen = useWindow(({ group }) => group);
  const inviting = useWindow((state) => state.inviting);
  const groups = useMemo(() => (plan === null ? [] : groupFacts(plan.facts, plan.decisions).filter(isMoving)), [plan]);
  if (plan === null || isEmpty(plan)) return <NoChatsYet step="invite" />;
  if (inviting === 'people') return <AskScreen ways={<InviteSwitch />} />;
  const group = groups.find(({ id }) => id === chosen) ?? groups[0];
  if (group === undefined) {
    return (
      <Screen title={t('steps.invite')}>
        <Empty drawing={<NobodyYet />} title={t('invite.noGroups')}>
          <p>{t('invite.noGroupsMore')}</p>
        </Empty>
      </Screen>
    );
  }
  return (
    <Screen
      title={t('steps.invite')}
      lead={t('invite.lead')}
      actions={
        <>
          <InviteSwitch />
          <Choice
            label={t('invite.group')}
            hideLabel
            options={groups.map(({ id, title }) => ({ id, word: title ?? t('groups.untitled') }))}
            chosen={group.id}
            onChoose={(id) => useWindow.setState({ group: id })}
          />
        </>
      }
    >
      <GroupInvitation key={group.id} group={group} />
    </Screen>
  );
}
