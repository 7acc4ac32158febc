/**
 * How people are addressed where the user chose nothing: familiarly in private life, formally in a nursery, school or club, where
 * not everybody is on first-name terms. Wrong for clubs whose members all say "du"; they choose it once per group.
 */
import type { Decisions, Tone } from '../plan/plan.ts';

export function usualTone(mode: Decisions['mode'], to: 'everybody' | 'one'): Tone {
  if (mode === 'organisation') return 'sie';
  return to === 'everybody' ? 'ihr' : 'du';
}
