import type { Resolution } from '../../../src-core/people/resolve.ts';
import type { Decisions, Facts } from '../../../src-core/plan/plan.ts';
import { inThread } from '../plan/thread/in-thread.ts';
import { namesToJoin } from './model.ts';

let stop: (() => void) | null = null;

export const isJoining = (): boolean => stop !== null;

/**
 * Joins the names of a large plan beside the window, so that no screen has to do it while somebody waits. Answers when they are joined:
 * whether nobody has asked for newer ones meanwhile.
 */
export function joinAhead(facts: Facts, decisions: Decisions): Promise<boolean> {
  stop?.();
  stop = null;
  const open = namesToJoin(facts, decisions);
  if (open === null) return Promise.resolve(true);
  return new Promise((done) => {
    const onAnswer = (resolution: Resolution): void => {
      stop = null;
      open.remember(resolution);
      done(true);
    };
    // Without the thread the screens join the names themselves: slower, but no decision stays unseen.
    const onFailure = (): void => {
      stop = null;
      done(true);
    };
    const end = inThread('people', open.sources, onAnswer, onFailure);
    stop = () => {
      end();
      done(false);
    };
  });
}
