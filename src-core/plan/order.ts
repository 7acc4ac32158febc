/**
 * Which group first? Everybody who is won for one group is won for all, so the order decides how soon how much of the user's life
 * has moved: it minimises Σ v(g) · C(g), the value of each group times the people who had to be won until it has moved.
 * Exact up to 18 groups; beyond that a search that is very near (see the tests). It knows nothing of who is easy to win.
 */
import { exactOrder, mostExact } from './order-exact.ts';
import { costOf, cumulativePeople, type GroupToMove, type Instance, instanceOf } from './order-instance.ts';
import { type Reason, reasons } from './order-reasons.ts';
import { searchOrder } from './order-search.ts';
import { type KeptWishes, keptWishes, type UnmetWish } from './order-wishes.ts';
import type { ChatId } from '../chat/chat.ts';
import type { OrderWishes } from './plan.ts';
import type { PersonId } from '../people/person.ts';

export type { GroupToMove } from './order-instance.ts';
export type { Reason } from './order-reasons.ts';

export interface OrderInput {
  readonly groups: readonly GroupToMove[];
  /** Who need not be won: already there, or the user. */
  readonly already: readonly PersonId[];
  /** Positions count from 1. Left out groups are simply not among the groups. */
  readonly wishes?: Pick<OrderWishes, 'pinned' | 'notBefore'>;
}

export interface OrderStep {
  readonly chat: ChatId;
  readonly title: string;
  /** People to be won for this step. */
  readonly newPeople: number;
  /** People won when it is done: C(g). */
  readonly cumulative: number;
  /** v(g). */
  readonly value: number;
  readonly reason: Reason;
}

export interface OrderResult {
  readonly order: readonly OrderStep[];
  readonly cost: number;
  /** No order is better. */
  readonly exact: boolean;
  readonly unmet: readonly UnmetWish[];
}

export function orderGroups({ groups, already, wishes }: OrderInput): OrderResult {
  const instance = instanceOf(groups, new Set(already));
  const kept = keptWishes(instance, wishes ?? { pinned: {}, notBefore: [] });
  const exact = instance.groups.length <= mostExact;
  const order = exact ? exactly(instance, kept) : searchOrder(instance, kept, kept.example);
  const cumulative = cumulativePeople(instance, order);
  const why = reasons(instance, order, kept);
  return {
    order: order.flatMap((index, step) => {
      const group = instance.groups[index];
      const reason = why[step];
      if (group === undefined || reason === undefined) return [];
      const people = cumulative[step] ?? 0;
      return [
        {
          chat: group.id,
          title: group.title,
          newPeople: people - (cumulative[step - 1] ?? 0),
          cumulative: people,
          value: instance.value[index] ?? 0,
          reason,
        },
      ];
    }),
    cost: costOf(instance, order),
    exact,
    unmet: kept.unmet,
  };
}

function exactly(instance: Instance, { before, slot, example }: KeptWishes): readonly number[] {
  const bits = (groups: readonly number[]): number => groups.reduce((mask, group) => mask | (1 << group), 0);
  const people = instance.weight.map((weight, index) => ({ groups: bits(instance.groupsOf[index] ?? []), weight }));
  return exactOrder({ value: instance.value, people, wonBefore: 0, before: before.map(bits), slot }) ?? example;
}
