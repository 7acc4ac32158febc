import type { ChatId } from '../../../../src-core/chat/chat.ts';
import { agreement, type Agreement, type Pledge, type Pledges } from '../../../../src-core/plan/conditions.ts';
import { householdOf, households } from '../../../../src-core/plan/household.ts';
import type { Condition } from '../../../../src-core/plan/plan.ts';
import type { PersonId } from '../../../../src-core/people/person.ts';
import { pledgesOf } from '../../../../src-core/plan/pledges.ts';
import { knownPeople, type Known } from '../../people/model.ts';
import type { PlanParts } from '../model.ts';

export interface Conditions {
  readonly question: Pledges;
  readonly answer: Agreement;
  /** Of those who named a condition: it holds. */
  readonly holding: readonly Pledge[];
  /** Names of people, also under an id they had before. */
  readonly nameOf: (person: PersonId) => string;
  readonly hasRefused: (person: PersonId, chat: ChatId) => boolean;
  /** In households. */
  readonly size: (chat: ChatId) => number;
}

/** What people said about coming, in the groups that are on the road. */
export function conditions({ facts, decisions, road, today }: PlanParts): Conditions {
  const known = knownPeople(facts, decisions);
  const groups = road.map(({ chat }) => ({
    chat,
    people: (known.present.get(chat) ?? []).map(({ id }) => id),
  }));
  const question = underTodaysIds(pledgesOf(groups, known.standings, today), known);
  const answer = agreement(question);
  const refused = new Set(question.refused.map(({ person, chat }) => `${chat}\n${person}`));
  const of = householdOf(known.standings);
  const sizes = new Map(groups.map(({ chat, people }) => [chat, households(people, of).length]));
  return {
    question,
    answer,
    holding: answer.coming.filter(({ condition }) => condition !== null),
    nameOf: namesOf(known),
    hasRefused: (person, chat) => refused.has(`${chat}\n${person}`),
    size: (chat) => sizes.get(chat) ?? 0,
  };
}

export function namesOf({ resolution, standings }: Known): (person: PersonId) => string {
  const people = new Map(resolution.people.map((person) => [person.id, standings.nameOf(person)]));
  return (id) => people.get(resolution.current.get(id) ?? id) ?? '';
}

/** "Wenn Anna mitkommt" was said of Anna, whatever her id was then. */
function underTodaysIds(question: Pledges, { resolution }: Known): Pledges {
  const present = (condition: Condition | null): Condition | null =>
    condition?.if === 'person'
      ? { if: 'person', person: resolution.current.get(condition.person) ?? condition.person }
      : condition;
  return { ...question, pledges: question.pledges.map((one) => ({ ...one, condition: present(one.condition) })) };
}

export type Impossible = 'self' | 'refused' | 'too-many' | 'group-gone' | 'chain';

/** Why nothing that may still happen fulfils a condition. */
export function whyImpossible(
  { condition, person, chat }: Pledge,
  { hasRefused, size, question }: Conditions,
): Impossible {
  if (condition?.if === 'person') {
    if (condition.person === person) return 'self';
    return hasRefused(condition.person, chat) ||
      !question.groups.some(({ people }) => people.includes(condition.person))
      ? 'refused'
      : 'chain';
  }
  if (condition?.if === 'others') return condition.count > size(chat) - 1 ? 'too-many' : 'chain';
  if (condition?.if === 'group')
    return question.groups.some((group) => group.chat === condition.chat) ? 'chain' : 'group-gone';
  return 'chain';
}

/** Those who wait for each other, by group: they need to hear of one another. */
export function circles({
  answer,
}: Conditions): readonly { readonly chat: ChatId; readonly people: readonly PersonId[] }[] {
  const byChat = new Map<ChatId, PersonId[]>();
  for (const { person, chat } of answer.inCircles) {
    const known = byChat.get(chat);
    if (known === undefined) byChat.set(chat, [person]);
    else known.push(person);
  }
  return [...byChat].map(([chat, people]) => ({ chat, people }));
}
