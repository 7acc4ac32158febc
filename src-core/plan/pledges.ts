/** What people said about coming, as the question that `agreement` answers. */
import type { LocalDay } from '../chat/chat.ts';
import type { Pledges } from './conditions.ts';
import { householdOf, notWaitedFor, saidYes, sharedHouseholds } from './household.ts';
import { type GroupPeople, statusOf } from './progress.ts';
import type { Standings } from './standings.ts';

export function pledgesOf(groups: readonly GroupPeople[], known: Standings, today: LocalDay): Pledges {
  const all = groups.flatMap(({ chat, people }) =>
    people.map((person) => ({
      person,
      chat,
      status: statusOf(person, chat, known),
      condition: known.standingOf(person, chat).condition ?? null,
    })),
  );
  return {
    pledges: all
      .filter(({ status, condition }) => saidYes.has(status) || (status === 'coming-if' && condition !== null))
      .map(({ person, chat, status, condition }) => ({
        person,
        chat,
        condition: saidYes.has(status) ? null : condition,
      })),
    groups: groups.map(({ chat, people }) => ({ chat, people })),
    refused: all.filter(({ status }) => notWaitedFor.has(status)).map(({ person, chat }) => ({ person, chat })),
    households: sharedHouseholds([...new Set(groups.flatMap(({ people }) => people))], householdOf(known)),
    today,
  };
}
