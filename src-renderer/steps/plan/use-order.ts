import { useEffect, useMemo, useState } from 'react';
import { orderGroups, type OrderResult } from '../../../src-core/plan/order.ts';
import type { Decisions, Facts } from '../../../src-core/plan/plan.ts';
import { mostInWindow, orderQuestion, rememberedOrder, rememberOrder } from './model.ts';
import { useWork } from './thread/use-work.ts';

/** The order, at once for a few groups; for many from a thread of its own, and until then the order before. */
export function useOrder(plan: { readonly facts: Facts; readonly decisions: Decisions } | null): {
  readonly order: OrderResult | null;
  readonly isWorking: boolean;
  readonly again: (() => void) | null;
} {
  const asked = plan === null ? null : orderQuestion(plan.facts, plan.decisions);
  const key = asked?.key ?? '';
  // The same question asked again (another text changed, not the order) is the same object.
  const [kept, setKept] = useState(asked);
  if (kept?.key !== asked?.key) setKept(asked);
  const here = useMemo(() => {
    if (kept === null) return null;
    const known = rememberedOrder(kept.key);
    if (known !== null || kept.question.groups.length > mostInWindow) return known;
    return rememberOrder(kept.key, orderGroups(kept.question));
  }, [kept]);
  const { answer, isWorking, again } = useWork('order', here === null && kept !== null ? kept.question : null);
  useEffect(() => {
    if (answer !== null && !isWorking && again === null && here === null) rememberOrder(key, answer);
  }, [answer, isWorking, again, here, key]);
  const [shown, setShown] = useState<OrderResult | null>(null);
  const order = here ?? (isWorking || again !== null ? shown : answer) ?? shown;
  if (order !== null && order !== shown) setShown(order);
  return { order, isWorking: here === null && isWorking, again };
}
