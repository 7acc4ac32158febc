import { useMemo } from 'react';
import type { Decisions, Facts } from '../../src-core/plan/plan.ts';
import { useWindow } from './window-state.ts';

/** Facts and decisions, each the same object until it really changes, so that what is derived from them can be kept. */
export function usePlan(): { readonly facts: Facts; readonly decisions: Decisions } | null {
  const facts = useWindow(({ opened }) => opened?.plan.facts ?? null);
  const decisions = useWindow(({ opened }) => opened?.decisions ?? null);
  return useMemo(() => (facts === null || decisions === null ? null : { facts, decisions }), [facts, decisions]);
}
