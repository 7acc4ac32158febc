import { orderInput } from '../../../src-core/plan/order-input.ts';
import { orderGroups, type OrderResult } from '../../../src-core/plan/order.ts';
import type { Decisions, Facts } from '../../../src-core/plan/plan.ts';
import { derived } from '../groups/model.ts';
import { knownPeople } from '../people/model.ts';

/** Which group first: from the user's own chats and decisions, nothing else. */
export function groupOrder(facts: Facts, decisions: Decisions): OrderResult {
  const { resolution } = knownPeople(facts, decisions);
  return orderGroups(
    orderInput({
      chats: facts.chats,
      people: resolution.people,
      decisions,
      current: resolution.current,
      unnamed: new Map(facts.chats.map((chat) => [chat.id, derived(chat).membership.unnamed])),
    }),
  );
}
