import { bridge } from '../bridge.ts';
import { t } from '../i18n/i18n.ts';
import { applySettings } from './settings.ts';
import { report, useWindow } from './window-state.ts';

/** The first thing the window does: language and theme, then the plan as it was left. */
export async function openWindow(): Promise<void> {
  const start = await bridge().call('app.start', null);
  if (start.ok) {
    useWindow.setState({ start: start.value });
    applySettings(start.value.settings);
  } else {
    report(start.problem);
  }
  await openPlan();
  useWindow.setState({ isOpening: false });
}

export async function openPlan(): Promise<void> {
  const opened = await bridge().call('plan.open', null);
  if (!opened.ok) return report(opened.problem);
  const hasChats = opened.value.plan.facts.chats.length > 0;
  useWindow.setState({ opened: opened.value, step: hasChats ? 'groups' : 'chats' });
  for (const problem of opened.value.problems) report(problem);
}

/** Once an import is through, main knows when it was saved. */
export async function refreshPlan(): Promise<void> {
  const answer = await bridge().call('plan.open', null);
  if (!answer.ok) return;
  const { revision, savedAt } = answer.value;
  useWindow.setState(({ opened }) => (opened?.revision === revision ? { opened: { ...opened, savedAt } } : {}));
}

/** Puts the plan aside (main keeps its file) and begins an empty one. */
export async function startNewPlan(): Promise<void> {
  const opened = await bridge().call('plan.new', null);
  if (!opened.ok) return report(opened.problem);
  useWindow.setState({
    opened: opened.value,
    step: 'chats',
    group: null,
    reading: null,
    lastDecision: null,
    done: [],
    takenBack: [],
  });
}

export function followPlan(): () => void {
  return bridge().on('plan', (opened) => {
    const before = useWindow.getState();
    useWindow.setState({ opened });
    // An import is a decision like any other: it can be taken back.
    if (opened.undo === 'add-facts' && before.opened !== null && before.opened.revision !== opened.revision) {
      useWindow.setState({ done: [...before.done, t('deeds.add-facts')], takenBack: [] });
    }
  });
}
