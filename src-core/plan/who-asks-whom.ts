/**
 * Who might ask whom: the convinced member with most in common. For the organiser's eyes only, and not in Verein mode, where
 * matching people by their chats is nobody's business.
 */
import type { ChatId } from '../chat/chat.ts';
import type { Decisions } from './plan.ts';
import type { PersonId } from '../people/person.ts';

export interface AskingProposal {
  readonly ask: PersonId;
  readonly by: PersonId;
  /** The reason: groups that both are in, the smallest first. */
  readonly shared: readonly ChatId[];
}

export interface WhoAsksWhom {
  readonly mode: Decisions['mode'];
  /** Without the user. */
  readonly groups: readonly { readonly id: ChatId; readonly people: readonly PersonId[] }[];
  readonly convinced: readonly PersonId[];
  /** Without those who do not want to be asked. */
  readonly toAsk: readonly PersonId[];
  /** So many at most for one helper, so that nobody has to become a missionary. */
  readonly most?: number;
}

/** A small group says more about two people than a large one: each counts 1 / (its people − 1). */
export function whoAsksWhom({ mode, groups, convinced, toAsk, most = 4 }: WhoAsksWhom): readonly AskingProposal[] {
  if (mode === 'organisation') return [];
  const helpers = new Set(convinced);
  const open = [...new Set(toAsk)].filter((person) => !helpers.has(person));
  const bySize = groups
    .map(({ id, people }) => ({ id, people: new Set(people) }))
    .sort((a, b) => a.people.size - b.people.size || (a.id < b.id ? -1 : 1));
  const pairs = open.flatMap((ask) =>
    [...helpers].flatMap((by) => {
      const shared = bySize.filter(({ people }) => people.has(ask) && people.has(by));
      const closeness = shared.reduce((sum, { people }) => sum + 1 / (people.size - 1), 0);
      return shared.length === 0 ? [] : [{ ask, by, shared: shared.map(({ id }) => id), closeness }];
    }),
  );
  pairs.sort((a, b) => b.closeness - a.closeness || (a.ask < b.ask ? -1 : a.ask > b.ask ? 1 : a.by < b.by ? -1 : 1));
  const asked = new Set<PersonId>();
  const load = new Map<PersonId, number>();
  return pairs.flatMap(({ ask, by, shared }) => {
    if (asked.has(ask) || (load.get(by) ?? 0) >= most) return [];
    asked.add(ask);
    load.set(by, (load.get(by) ?? 0) + 1);
    return [{ ask, by, shared }];
  });
}
