/** An empty plan for chats: the user's country is guessed from the numbers in them. */
import type { ReadChat } from '../../src-core/chat/chat.ts';
import { emptyPlan } from '../../src-core/plan/decide.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { countryOf } from '../app/read-contacts.ts';

export function newPlan(chats: readonly ReadChat[], now: Date, country?: string): Plan {
  return emptyPlan(now.toISOString(), country ?? countryOf(chats));
}
