import type { Decisions, Facts } from '../../src-core/plan/plan.ts';
import { useWindow } from './window-state.ts';

/** Fewer are joined in a moment, wherever they are asked for. */
const many = 1500;

const areMany = ({ chats }: Facts): boolean => chats.reduce((sum, { speakers }) => sum + speakers.length, 0) >= many;

/** Sees to it that the names of a large plan are joined before a screen asks for them. Answers whether these are still the newest. */
export async function joinManyNames(facts: Facts, decisions: Decisions): Promise<boolean> {
  if (!areMany(facts)) return true;
  const { joinAhead } = await import('../steps/people/join-ahead.ts');
  return joinAhead(facts, decisions);
}

/** The same once a plan has been opened or read into, when the window has nothing better to do. Answers how to stop. */
export function joinNamesInTime(facts: Facts): () => void {
  if (!areMany(facts)) return () => undefined;
  useWindow.setState({ isJoining: true });
  let isOver = false;
  const end = (): void => {
    // Newer facts may be on their way by then.
    if (!isOver) useWindow.setState({ isJoining: false });
    isOver = true;
  };
  const waiting = requestIdleCallback(() => void joinOpened(facts).finally(end), { timeout: 500 });
  return () => {
    cancelIdleCallback(waiting);
    end();
  };
}

async function joinOpened(facts: Facts): Promise<void> {
  const { isJoining, joinAhead } = await import('../steps/people/join-ahead.ts');
  const { opened } = useWindow.getState();
  if (opened === null || opened.plan.facts !== facts || isJoining()) return;
  if (!(await joinAhead(facts, opened.decisions))) return;
  // Nobody who opens the progress of very many groups waits until they are counted.
  const { countAhead } = await import('../steps/progress/model.ts');
  countAhead(facts, opened.decisions, () => useWindow.getState().opened?.decisions === opened.decisions);
}
