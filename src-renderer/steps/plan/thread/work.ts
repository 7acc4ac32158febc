import { unlocks } from '../../../../src-core/plan/conditions.ts';
import { resolvePeople } from '../../../../src-core/people/resolve.ts';
import { orderGroups } from '../../../../src-core/plan/order.ts';
import { whatIf } from '../../../../src-core/plan/what-if.ts';
import { whoAsksWhom } from '../../../../src-core/plan/who-asks-whom.ts';

/** What may take longer than the window has time for. Pure questions: they go into a thread of their own as they are. */
export const works = {
  order: orderGroups,
  'what-if': whatIf,
  unlocks,
  'who-asks-whom': whoAsksWhom,
  people: resolvePeople,
} as const;

export type WorkName = keyof typeof works;
export type WorkInput<N extends WorkName> = Parameters<(typeof works)[N]>[0];
export type WorkAnswer<N extends WorkName> = ReturnType<(typeof works)[N]>;
export type WorkOrder = { readonly [N in WorkName]: { readonly name: N; readonly input: WorkInput<N> } }[WorkName];

export function carryOut(order: WorkOrder): WorkAnswer<WorkName> {
  switch (order.name) {
    case 'order':
      return works.order(order.input);
    case 'what-if':
      return works['what-if'](order.input);
    case 'unlocks':
      return works.unlocks(order.input);
    case 'who-asks-whom':
      return works['who-asks-whom'](order.input);
    case 'people':
      return works.people(order.input);
  }
}
