import { useMemo } from 'react';
import type { ChatId } from '../../../../src-core/chat/chat.ts';
import { decide } from '../../../state/decide.ts';
import { usePlan } from '../../../state/use-plan.ts';
import { knownPeople } from '../../people/model.ts';
import { MemberList } from '../member-list.tsx';
import { derived } from '../model.ts';
import { withMembers } from './change-members.ts';
import { MemberCheck } from './member-check.tsx';
import { addedTexts, rosterOf } from './roster.ts';

/** Members of one chat, and whether they are all of them. */
export function GroupMembers({ chat, title }: { readonly chat: ChatId; readonly title: string }) {
  const plan = usePlan();
  const members = useMemo(
    () => (plan === null ? undefined : knownPeople(plan.facts, plan.decisions).chats.find((one) => one.chat === chat)),
    [plan, chat],
  );
  if (plan === null || members === undefined) return null;
  const { decisions } = plan;
  const roster = rosterOf(members, decisions);
  const read = plan.facts.chats.find(({ id }) => id === chat);
  const takeOut = (text: string, name: string) =>
    void decide(
      withMembers(
        chat,
        addedTexts(chat, decisions).filter((other) => other !== text),
        decisions,
      ),
      (t) => t('check.takenOut', { name }),
    );
  return (
    <>
      {members.kind === 'direct' ? null : (
        <MemberCheck chat={members} roster={roster} title={title} decisions={decisions} />
      )}
      <MemberList
        roster={roster}
        unnamed={read === undefined ? 0 : derived(read).membership.unnamed}
        isExported={read !== undefined && members.kind !== 'direct'}
        onTakeOut={takeOut}
      />
    </>
  );
}
