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
    const end = inThread('people', open.sources, (resolution) => {
      stop = null;
      open.remember(resolution);
      done(true);
    });
    stop = () => {
      end();
      done(false);
    };
  });
}
