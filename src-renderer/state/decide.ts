import type { CommandInput, PlanState } from '../../src-bridge/contract.ts';
import { withPartsKept } from '../../src-core/plan/equal.ts';
import type { Result } from '../../src-core/result.ts';
import { bridge } from '../bridge.ts';
import { joinManyNames } from './many-names.ts';
import type { Saying } from './saying.ts';
import { report, say, sayDone, useWindow } from './window-state.ts';

/** What a user can decide; facts only come from an import. */
export type Decision = CommandInput<'plan.decide'>['action'];

/** Carries out a decision and says what was done, with the way back beside it. */
export async function decide(action: Decision, saying: Saying): Promise<void> {
  if (!(await take(await bridge().call('plan.decide', { action })))) return;
  useWindow.setState(({ done }) => ({ done: [...done, saying], takenBack: [] }));
  say(saying, { isTakenBack: false });
}

/** The one decision without a way back. Steps that were only about the erased person are gone, so what they say goes too. */
export async function decideForGood(action: Decision, saying: Saying): Promise<void> {
  if (!(await take(await bridge().call('plan.decide', { action })))) return;
  useWindow.setState({ done: [], takenBack: [] });
  sayDone(saying);
}

export async function undo(): Promise<void> {
  const { opened, done } = useWindow.getState();
  const deed = opened?.undo ?? null;
  if (deed === null) return;
  const saying = done.at(-1) ?? ((t) => t(`deeds.${deed}`));
  if (!(await take(await bridge().call('plan.undo', null)))) return;
  useWindow.setState(({ takenBack }) => ({ done: done.slice(0, -1), takenBack: [...takenBack, saying] }));
  say(saying, { isTakenBack: true });
}

export async function redo(): Promise<void> {
  const { opened, takenBack } = useWindow.getState();
  const deed = opened?.redo ?? null;
  if (deed === null) return;
  const saying = takenBack.at(-1) ?? ((t) => t(`deeds.${deed}`));
  if (!(await take(await bridge().call('plan.redo', null)))) return;
  useWindow.setState(({ done }) => ({ done: [...done, saying], takenBack: takenBack.slice(0, -1) }));
  say(saying, { isTakenBack: false });
}

export function closeUndoBar(): void {
  useWindow.setState({ lastDecision: null });
}

async function take(answer: Result<PlanState>): Promise<boolean> {
  if (!answer.ok) {
    report(answer.problem);
    return false;
  }
  const { value } = answer;
  const { opened } = useWindow.getState();
  if (opened === null) return true;
  // They come through a copy, in which every part would look new: then each decision would join five thousand names again.
  const decisions = withPartsKept(opened.decisions, value.decisions);
  if (!(await joinManyNames(opened.plan.facts, decisions))) return true;
  useWindow.setState(({ opened: now }) =>
    // Meanwhile a newer answer may have come, or another plan.
    now?.plan !== opened.plan || now.revision > value.revision ? {} : { opened: { ...now, ...value, decisions } },
  );
  return true;
}
