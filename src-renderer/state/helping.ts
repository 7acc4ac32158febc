/** A helper's file in this window: whether it is being unlocked, taken in as answers, or worked through. */
import { create } from 'zustand';
import type { Pick } from '../../src-bridge/contract.ts';
import { answered, type HelperAnswer, type HelperFile } from '../../src-core/invite/helper-file.ts';
import { cannotMerge } from '../../src-core/invite/merge-answers.ts';
import { problem, type Problem } from '../../src-core/problem.ts';
import type { PersonId } from '../../src-core/people/person.ts';
import { bridge } from '../bridge.ts';
import { closeSheet, openSheet } from './sheets.ts';
import { report, sayDone, useWindow } from './window-state.ts';

interface InHand {
  readonly pick: Pick;
  readonly file: HelperFile;
}

interface HelpingState {
  /** Waits for its passphrase. `asAnswers`: the organiser wants to take answers in. */
  readonly locked: { readonly pick: Pick; readonly asAnswers: boolean } | null;
  /** Answers to be taken in. */
  readonly merging: InHand | null;
  /** The list that a helper works through; the window shows nothing else then. */
  readonly helping: InHand | null;
  readonly saving: 'saved' | 'saving' | 'not-saved';
}

export const useHelping = create<HelpingState>()(() => ({
  locked: null,
  merging: null,
  helping: null,
  saving: 'saved',
}));

export function askForPassphrase(pick: Pick, asAnswers: boolean): void {
  useHelping.setState({ locked: { pick, asAnswers } });
  openSheet('unlock-helper');
}

export async function chooseHelperFile(asAnswers: boolean): Promise<void> {
  const chosen = await bridge().call('files.choose', { what: 'helper' });
  if (!chosen.ok) return report(chosen.problem);
  const [pick] = chosen.value;
  if (pick !== undefined) askForPassphrase(pick, asAnswers);
}

/** Answers what is wrong; null: it is open. Answers of this plan go into the plan, anything else is a list to work through. */
export async function unlock(passphrase: string): Promise<Problem | null> {
  const { locked } = useHelping.getState();
  if (locked === null) return null;
  const { pick, asAnswers } = locked;
  const opened = await bridge().call('helper.open', { pickId: pick.pickId, passphrase });
  if (!opened.ok) return opened.problem;
  const inHand = { pick, file: opened.value };
  const plan = useWindow.getState().opened;
  const why =
    plan === null ? 'helper-other-plan' : cannotMerge({ ...plan.plan, decisions: plan.decisions }, inHand.file);
  if (why === 'helper-older' || (why !== null && asAnswers)) return problem(why, { file: pick.name });
  useHelping.setState({ locked: null });
  if (why === null) {
    useHelping.setState({ merging: inHand });
    openSheet('merge-answers');
  } else {
    help(inHand);
  }
  return null;
}

/** Works through a list instead of taking its answers in. */
export function help(inHand: InHand): void {
  closeSheet();
  // What was decided about the plan is no business of the list that is worked through.
  useWindow.setState({ lastDecision: null });
  useHelping.setState({ merging: null, helping: inHand, saving: 'saved' });
}

export function stopHelping(): void {
  useHelping.setState({ helping: null });
}

export const note = (person: PersonId, answer: HelperAnswer): void =>
  change((file) => answered(file, person, answer, new Date().toISOString()));

/** Kept at once in the file that was opened; where that cannot be written, it can still be given back by hand. */
export function change(next: (file: HelperFile) => HelperFile): void {
  const { helping } = useHelping.getState();
  if (helping === null) return;
  const file = next(helping.file);
  if (file === helping.file) return;
  useHelping.setState({ helping: { ...helping, file }, saving: 'saving' });
  void save('there');
}

/** A copy to send back, where the helper wants it. */
export const giveBack = (): Promise<void> => save('elsewhere');

async function save(where: 'there' | 'elsewhere'): Promise<void> {
  const { helping } = useHelping.getState();
  if (helping === null) return;
  const { pick, file } = helping;
  const saved = await bridge().call('helper.save', {
    pickId: pick.pickId,
    answers: [...file.answers].map((answer) => ({ ...answer, asked: [...answer.asked] })),
    savedAt: file.savedAt ?? new Date().toISOString(),
    where,
  });
  const isNewest = useHelping.getState().helping?.file === file;
  if (!saved.ok) {
    // A copy that could not be written says nothing about the helper's own file.
    if (isNewest && where === 'there') useHelping.setState({ saving: 'not-saved' });
    return report(saved.problem);
  }
  const { value: written } = saved;
  if (written === null) return;
  if (isNewest) useHelping.setState({ saving: 'saved' });
  if (where === 'elsewhere') sayDone((t) => t('helping.givenBack', { file: written.name }));
}
