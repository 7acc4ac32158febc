import type { GroupKind } from '../../../src-core/groups/group.ts';
import { guessCountry } from '../../../src-core/people/phone-number.ts';
import type { Decisions, Facts } from '../../../src-core/plan/plan.ts';
import { derived, groupFacts, isMoving } from '../groups/model.ts';

export const modes = ['private', 'organisation'] as const satisfies readonly Decisions['mode'][];

const organised: ReadonlySet<GroupKind> = new Set(['kita', 'school', 'club']);

/**
 * A club is never covered by the GDPR's exemption for private life (Art. 2(2)(c)), and parents' representatives stand in between:
 * one such group that moves is enough to propose the careful mode.
 */
export function suggestedMode(facts: Facts, decisions: Decisions): Decisions['mode'] {
  const groups = groupFacts(facts, decisions).filter(isMoving);
  return groups.some(({ kind }) => organised.has(kind)) ? 'organisation' : 'private';
}

/** Where the chats' numbers come from; the user may know better. */
export function guessedCountry({ chats }: Facts): string {
  return guessCountry(chats.map((chat) => ({ language: chat.language, members: derived(chat).membership.members })));
}
