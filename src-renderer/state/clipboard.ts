import { problem } from '../../src-core/problem.ts';
import { report } from './window-state.ts';

/** Puts a text onto the clipboard. False where the system does not take it: then the bar says so, and nothing counts as copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    report(problem('not-copied'));
    return false;
  }
}
