import { useMemo } from 'react';
import type { Decisions, Facts } from '../../src-core/plan/plan.ts';
import { useWindow } from './window-state.ts';

export interface PlanInWindow {
  readonly facts: Facts;
  readonly decisions: Decisions;
}

/** Neither a chat was read nor a group made by hand: there is nothing to show yet. */
export const isEmpty = ({ facts, decisions }: PlanInWindow): boolean =>
  facts.chats.length === 0 && decisions.handmade.length === 0;

/** Facts and decisions, each the same object until it really changes, so that what is derived from them can be kept. */
export function usePlan(): PlanInWindow | null {
  const facts = useWindow(({ opened }) => opened?.plan.facts ?? null);
  const decisions = useWindow(({ opened }) => opened?.decisions ?? null);
  return useMemo(() => (facts === null || decisions === null ? null : { facts, decisions }), [facts, decisions]);
}
