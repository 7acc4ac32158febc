/**
 * How a whole group is addressed where the user chose nothing: familiarly in private life, formally in a nursery, school or club, where
 * not everybody is on first-name terms. Nobody says "Sie" to their family or friends, whatever else they move in the same evening.
 * Wrong for clubs whose members all say "du"; they choose it once per group.
 */
import type { GroupKind } from '../groups/group.ts';
import type { Decisions, Tone } from '../plan/plan.ts';

export function usualTone(mode: Decisions['mode'], kind: GroupKind): Tone {
  return mode === 'organisation' && !isPrivate(kind) ? 'sie' : 'ihr';
}

export const isPrivate = (kind: GroupKind): boolean => kind === 'family' || kind === 'friends';
