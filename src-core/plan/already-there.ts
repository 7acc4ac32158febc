import type { Decisions, PersonDecision } from './plan.ts';
import { messengerIn } from './group-decision.ts';

/**
 * Which messengers somebody uses already, as far as the user has said: noted for the person, or there in a group that moved to one.
 * Nobody is looked up anywhere, so silence means "not known" and never "not there".
 */
export function messengersOf(person: PersonDecision, decisions: Decisions): ReadonlySet<string> {
  const arrived = Object.entries(person.in ?? {}).flatMap(([chat, { status }]) => {
    const messenger = messengerIn(decisions, chat);
    return status === 'there' && messenger !== null ? [messenger] : [];
  });
  return new Set([...(person.messengers ?? []), ...arrived]);
}
