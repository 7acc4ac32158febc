import type { ChatId } from '../../../src-core/chat/chat.ts';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import type { Decisions, Facts, PersonDecision } from '../../../src-core/plan/plan.ts';
import type { PersonId } from '../../../src-core/people/person.ts';
import { knownPeople, seats } from '../people/model.ts';

export interface IdRow {
  readonly person: PersonId;
  readonly name: string;
  readonly id: string | null;
  readonly decision: PersonDecision;
}

/** Everybody in the group who is not me, by name; whoever does not want to be asked is not asked for an ID either. */
export function idRows(facts: Facts, decisions: Decisions, chat: ChatId, messenger: Messenger): readonly IdRow[] {
  const known = knownPeople(facts, decisions);
  return seats(chat, known)
    .filter(({ status }) => status !== 'do-not-ask' && status !== 'not-coming')
    .map(({ person, name }) => {
      const decision = known.standings.decisionOf(person.id);
      return { person: person.id, name, id: decision.ids?.[messenger.id] ?? null, decision };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Whoever has an ID there uses that messenger; both are noted and both are taken back together. */
export function idChange({ decision }: IdRow, messenger: Messenger, id: string | null) {
  const messengers = (decision.messengers ?? []).filter((other) => other !== messenger.id);
  const { [messenger.id]: _before, ...ids } = decision.ids ?? {};
  if (id !== null) return { ids: { ...ids, [messenger.id]: id }, messengers: [...messengers, messenger.id] };
  return {
    ids: Object.keys(ids).length === 0 ? null : ids,
    messengers: messengers.length === 0 ? null : messengers,
  };
}

/** One line a person, as it is pasted into a note. */
export function idsAsText(rows: readonly IdRow[]): string {
  return rows.flatMap(({ name, id }) => (id === null ? [] : [`${name}: ${id}`])).join('\n');
}
