import type { CommandInput, PlanState } from '../../src-bridge/contract.ts';
import { withPartsKept } from '../../src-core/plan/equal.ts';
import type { Result } from '../../src-core/result.ts';
import { bridge } from '../bridge.ts';
import { t } from '../i18n/i18n.ts';
import { joinManyNames } from './many-names.ts';
import { report, say, sayDone, useWindow } from './window-state.ts';

/** What a user can decide; facts only come from an import. */
export type Decision = CommandInput<'plan.decide'>['action'];

/** Carries out a decision and says what was done, with the way back beside it. */
export async function decide(action: Decision, sentence: string): Promise<void> {
  if (!(await take(await bridge().call('plan.decide', { action })))) return;
  useWindow.setState(({ done }) => ({ done: [...done, sentence], takenBack: [] }));
  say(sentence, { isTakenBack: false });
}

/** The one decision without a way back. Steps that were only about the erased person are gone, so their sentences go too. */
export async function decideForGood(action: Decision, sentence: string): Promise<void> {
  if (!(await take(await bridge().call('plan.decide', { action })))) return;
  useWindow.setState({ done: [], takenBack: [] });
  sayDone(sentence);
}

export async function undo(): Promise<void> {
  const { opened, done } = useWindow.getState();
  if (opened === null || opened.undo === null) return;
  const sentence = done.at(-1) ?? t(`deeds.${opened.undo}`);
  if (!(await take(await bridge().call('plan.undo', null)))) return;
  useWindow.setState(({ takenBack }) => ({ done: done.slice(0, -1), takenBack: [...takenBack, sentence] }));
  say(sentence, { isTakenBack: true });
}

export async function redo(): Promise<void> {
  const { opened, takenBack } = useWindow.getState();
  if (opened === null || opened.redo === null) return;
  const sentence = takenBack.at(-1) ?? t(`deeds.${opened.redo}`);
  if (!(await take(await bridge().call('plan.redo', null)))) return;
  useWindow.setState(({ done }) => ({ done: [...done, sentence], takenBack: takenBack.slice(0, -1) }));
  say(sentence, { isTakenBack: false });
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
