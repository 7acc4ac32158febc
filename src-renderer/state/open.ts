import type { OpenedPlan } from '../../src-bridge/contract.ts';
import { bridge } from '../bridge.ts';
import { applySettings } from './settings.ts';
import { isEmpty } from './use-plan.ts';
import type { Problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { reportFile } from './lock.ts';
import { forgetUnsaved, isLock, nothingSeen, report, sayDone, type StepName, useWindow } from './window-state.ts';

/**
 * The first thing the window does: language and theme, then the plan as it was left. At the very first start there is none, so where
 * chats go in is shown meanwhile.
 */
export async function openWindow({ isFirstStart = false } = {}): Promise<void> {
  if (isFirstStart) useWindow.setState({ isOpening: false });
  const [start, opened] = await Promise.all([bridge().call('app.start', null), bridge().call('plan.open', null)]);
  if (start.ok) {
    useWindow.setState({ start: start.value });
    applySettings(start.value.settings);
  } else {
    report(start.problem);
  }
  // Whoever has been quick is somewhere else already.
  showOpened(opened, isFirstStart ? useWindow.getState().step : null);
  useWindow.setState({ isOpening: false });
}

export const openPlan = async (): Promise<void> => showOpened(await bridge().call('plan.open', null));

function showOpened(opened: Result<OpenedPlan>, step: StepName | null = null): void {
  if (!opened.ok) return showLockOr(opened.problem);
  useWindow.setState({ opened: opened.value, locked: null, step: step ?? firstStep(opened.value) });
  for (const problem of opened.value.problems) report(problem);
}

/** The plan in the program's folder is locked: the window shows nothing else until it is open. */
function showLockOr(problem: Problem): void {
  if (isLock(problem)) useWindow.setState({ opened: null, locked: problem });
  else report(problem);
}

const firstStep = ({ plan, decisions }: OpenedPlan) =>
  isEmpty({ facts: plan.facts, decisions }) ? ('chats' as const) : ('groups' as const);

/** Once an import is through, main knows when it was saved. */
export async function refreshPlan(): Promise<void> {
  const answer = await bridge().call('plan.open', null);
  if (!answer.ok) return;
  const { revision, savedAt } = answer.value;
  useWindow.setState(({ opened }) => (opened?.revision === revision ? { opened: { ...opened, savedAt } } : {}));
}

/** Nothing of the plan before is left in sight. */
export function showOther(opened: OpenedPlan): void {
  useWindow.setState({ ...nothingSeen, opened, locked: null, step: firstStep(opened) });
  for (const problem of opened.problems) report(problem);
}

/** Puts the plan aside (main keeps its file) and begins an empty one. */
export async function startNewPlan(): Promise<void> {
  const opened = await bridge().call('plan.new', null);
  if (!opened.ok) return report(opened.problem);
  showOther(opened.value);
}

/** Writes the plan as it is now into a file of its own, and says so. Answers whether it is there. */
export async function copyPlan(passphrase: string | null): Promise<boolean> {
  const copied = await bridge().call('plan.copy', { passphrase });
  if (!copied.ok) {
    report(copied.problem);
    return false;
  }
  const { value: copy } = copied;
  if (copy !== null) sayDone((t) => t('kept.copied', { name: copy.name }));
  return copy !== null;
}

/** Back from a file that was opened to the plan in the program's folder. */
export async function openOwnPlan(): Promise<void> {
  const opened = await bridge().call('plan.own', null);
  if (!opened.ok) showLockOr(opened.problem);
}

const isOtherFile = (one: OpenedPlan, other: OpenedPlan): boolean =>
  one.file !== other.file || one.folder !== other.folder;

/** Main says it when the facts are others, and when another file has been opened. */
export function followPlan(): void {
  bridge().on('plan', (opened) => {
    const before = useWindow.getState();
    if (before.locked !== null || (before.opened !== null && isOtherFile(before.opened, opened)))
      return showOther(opened);
    forgetUnsaved();
    useWindow.setState({ opened });
    // An import is a decision like any other: it can be taken back.
    if (opened.undo === 'add-facts' && before.opened !== null && before.opened.revision !== opened.revision) {
      useWindow.setState({ done: [...before.done, (t) => t('deeds.add-facts')], takenBack: [] });
    }
  });
}

/** What went wrong without the window having asked: with a file given from outside. */
export function followProblems(): void {
  bridge().on('problem', reportFile);
}
