import type { ChatId } from '../../../src-core/chat/chat.ts';
import { statuses, type Decisions, type Facts, type Status } from '../../../src-core/plan/plan.ts';
import { groupFacts, type GroupFacts } from '../groups/model.ts';
import { knownPeople, seats, type Seat } from '../people/model.ts';

/** Nearest to the goal first, as faces stand in their row. */
const nearest: readonly Status[] = [
  'there',
  'coming',
  'coming-if',
  'thinking',
  'asked',
  'not-asked',
  'reachable-otherwise',
  'not-coming',
  'do-not-ask',
];

export interface GroupProgress {
  readonly group: GroupFacts;
  readonly seats: readonly Seat[];
  readonly counts: readonly { readonly status: Status; readonly count: number }[];
  readonly there: number;
}

export function groupProgress(facts: Facts, decisions: Decisions): readonly GroupProgress[] {
  const known = knownPeople(facts, decisions);
  return groupFacts(facts, decisions)
    .filter(({ isDirect, isLeftOut }) => !isDirect && !isLeftOut)
    .map((group) => {
      const all = [...seats(group.id, known, decisions)].sort(
        (a, b) => nearest.indexOf(a.status) - nearest.indexOf(b.status),
      );
      return {
        group,
        seats: all,
        counts: nearest
          .map((status) => ({ status, count: all.filter((seat) => seat.status === status).length }))
          .filter(({ count }) => count > 0),
        there: all.filter(({ status }) => status === 'there').length,
      };
    });
}

/** What is to be done next: derived every time, never stored. */
export type NextStep =
  | {
      readonly todo: 'look-at-dates' | 'choose-messenger' | 'get-link' | 'announce';
      readonly chat: ChatId;
      readonly title: string | null;
    }
  | { readonly todo: 'same-person'; readonly count: number };

export function nextSteps(facts: Facts, decisions: Decisions, progress: readonly GroupProgress[]): readonly NextStep[] {
  const announced = new Set(decisions.askings.flatMap(({ person, chats }) => (person === null ? chats : [])));
  const questions = knownPeople(facts, decisions).resolution.suggestions.length;
  return [
    ...progress.flatMap(({ group }): readonly NextStep[] => {
      const { id: chat, title } = group;
      const about = { chat, title } as const;
      const dates: readonly NextStep[] = group.dateQuestion ? [{ todo: 'look-at-dates', ...about }] : [];
      if (group.messenger === null) return [...dates, { todo: 'choose-messenger', ...about }];
      if (group.link === null) return [...dates, { todo: 'get-link', ...about }];
      return announced.has(chat) ? dates : [...dates, { todo: 'announce', ...about }];
    }),
    ...(questions > 0 ? [{ todo: 'same-person', count: questions } as const] : []),
  ];
}

export const isStatus = (id: string): id is Status => statuses.some((status) => status === id);
