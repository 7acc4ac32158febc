/**
 * Erasing a person also from the plans that lie beside the file. One that can be read is written anew without them; one that cannot
 * be read might still name them, so it goes: a promise that holds nearly everywhere is none.
 */
import type { Action } from '../../src-core/plan/action.ts';
import { decide } from '../../src-core/plan/decide.ts';
import { readPlan } from './open-plan.ts';
import type { PlanStorage } from './plan-storage.ts';

type Erasing = Extract<Action, { readonly type: 'erase-person' }>;

export async function eraseFromEarlierPlans(storage: PlanStorage, action: Erasing): Promise<void> {
  for (const earlier of await storage.earlierPlans()) {
    const stored = await earlier.read();
    // Gone in the meantime.
    if (stored.is === 'nothing') continue;
    const plan = readPlan(stored, earlier.name);
    if (plan.ok) await earlier.write(JSON.stringify(decide(plan.value, action)));
    else await earlier.remove();
  }
}
