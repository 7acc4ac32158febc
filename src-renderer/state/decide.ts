import type { CommandInput, OpenedPlan, PlanState } from '../../src-bridge/contract.ts';
import { withPartsKept } from '../../src-core/plan/equal.ts';
import type { Result } from '../../src-core/result.ts';
import { bridge } from '../bridge.ts';
import { joinManyNames } from './many-names.ts';
import type { Saying } from './saying.ts';
import { forgetUnsaved, report, say, sayDone, useWindow, type WindowState } from './window-state.ts';

/** What a user can decide; facts only come from an import. */
export type Decision = CommandInput<'plan.decide'>['action'];

/** Carries out a decision and says what was done, with the way back beside it. Answers whether it is in the plan; else it was told why not. */
export function decide(action: Decision, saying: Saying): Promise<boolean> {
  return carryOut(bridge().call('plan.decide', { action }), () => {
    useWindow.setState(({ done }) => ({ done: [...done, saying], takenBack: [] }));
    say(saying, { isTakenBack: false });
  });
}

/** The one decision without a way back. Steps that were only about the erased person are gone, so what they say goes too. */
export function decideForGood(action: Decision, saying: Saying): Promise<boolean> {
  return carryOut(bridge().call('plan.decide', { action }), () => {
    useWindow.setState({ done: [], takenBack: [] });
    sayDone(saying);
  });
}

export const undo = (): Promise<void> =>
  onceAnswered('undo', ({ opened, done }) => {
    const deed = opened.undo;
    if (deed === null) return null;
    const saying = done.at(-1) ?? ((t) => t(`deeds.${deed}`));
    return carryOut(bridge().call('plan.undo', null), () => {
      useWindow.setState(({ takenBack }) => ({
        underWay: null,
        done: done.slice(0, -1),
        takenBack: [...takenBack, saying],
      }));
      say(saying, { isTakenBack: true });
    });
  });

export const redo = (): Promise<void> =>
  onceAnswered('redo', ({ opened, takenBack }) => {
    const deed = opened.redo;
    if (deed === null) return null;
    const saying = takenBack.at(-1) ?? ((t) => t(`deeds.${deed}`));
    return carryOut(bridge().call('plan.redo', null), () => {
      useWindow.setState(({ done }) => ({
        underWay: null,
        done: [...done, saying],
        takenBack: takenBack.slice(0, -1),
      }));
      say(saying, { isTakenBack: false });
    });
  });

export function closeUndoBar(): void {
  useWindow.setState({ lastDecision: null });
}

/** What main has been asked and has not answered yet. */
const open = new Set<Promise<unknown>>();

/**
 * Whoever takes back at once means what was decided a moment ago, even while main is still writing it. That the key was heard shows
 * without waiting for anybody.
 */
async function onceAnswered(
  what: 'undo' | 'redo',
  work: (window: WindowState & { readonly opened: OpenedPlan }) => Promise<unknown> | null,
): Promise<void> {
  const before = useWindow.getState().opened;
  if (before === null || (open.size === 0 && before[what] === null)) return;
  useWindow.setState({ underWay: what });
  // Two may have waited for the same answer: then the second waits for what the first has asked since.
  while (open.size > 0) await Promise.all(open);
  const { opened, ...rest } = useWindow.getState();
  const working = opened === null ? null : work({ ...rest, opened });
  if (working === null) useWindow.setState({ underWay: null });
  else await working;
}

/** `tell` says it as soon as main has it; the screens follow once the names of a large plan are joined. */
async function carryOut(answer: Promise<Result<PlanState>>, tell: () => void): Promise<boolean> {
  const told = answer.then((given) => acknowledge(given, tell));
  open.add(told);
  const state = await told.finally(() => open.delete(told));
  if (state === null) return false;
  await show(state);
  return true;
}

/** What undo and redo do next is right from now on. Answers what is to be shown. */
function acknowledge(answer: Result<PlanState>, tell: () => void): PlanState | null {
  if (!answer.ok) {
    useWindow.setState({ underWay: null });
    report(answer.problem);
    return null;
  }
  forgetUnsaved();
  const { revision, undo, redo, savedAt } = answer.value;
  useWindow.setState(({ opened }) =>
    opened === null || opened.revision > revision ? {} : { opened: { ...opened, revision, undo, redo, savedAt } },
  );
  tell();
  return answer.value;
}

async function show({ revision, decisions: decided }: PlanState): Promise<void> {
  const { opened } = useWindow.getState();
  if (opened === null) return;
  // They come through a copy, in which every part would look new: then each decision would join five thousand names again.
  const decisions = withPartsKept(opened.decisions, decided);
  if (!(await joinManyNames(opened.plan.facts, decisions))) return;
  useWindow.setState(({ opened: now }) =>
    // Meanwhile a newer answer may have come, or another plan.
    now?.plan !== opened.plan || now.revision > revision ? {} : { opened: { ...now, decisions } },
  );
}
