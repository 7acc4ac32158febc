import { create } from 'zustand';
import type { Protection } from '../../src-bridge/contract.ts';
import type { Problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { bridge } from '../bridge.ts';
import { changeSettings } from './settings.ts';
import { openSheet } from './sheets.ts';
import { isLock, report, sayDone, useWindow } from './window-state.ts';

export type Way = 'passphrase' | 'key';

interface Lock {
  /** How main says the plan is protected; null until it was asked. */
  readonly protection: Protection | null;
  /** The recovery key while it is shown. */
  readonly key: string | null;
  /** The sheet opens with the recovery key shown. */
  readonly isKeyAsked: boolean;
  /** A file from elsewhere that is locked, by what main said of it. */
  readonly other: Problem | null;
}

export const useLock = create<Lock>()(() => ({ protection: null, key: null, isKeyAsked: false, other: null }));

/** A file that is locked is asked about; everything else about a file is told. */
export function reportFile(problem: Problem): void {
  if (!isLock(problem)) return report(problem);
  useLock.setState({ other: problem });
  openSheet('unlock');
}

export async function lookAtProtection(): Promise<void> {
  take(await bridge().call('protection.look', null));
}

/** Answers what was wrong; null: it is open, and main has told the window (`followPlan`). */
export async function unlock(what: 'own' | 'other', way: Way, secret: string): Promise<Problem | null> {
  const opened = await bridge().call('plan.unlock', { what, way, secret });
  if (!opened.ok) return opened.problem;
  await lookAtProtection();
  if (what === 'own' && way === 'key') {
    // Whoever found it has put it away well, and wants a passphrase that they know.
    await settleKey();
    openSheet('kept');
  }
  return null;
}

/** With the passphrase comes its way back: the recovery key is shown at once. */
export async function setPassphrase(passphrase: string): Promise<boolean> {
  const isNew = useLock.getState().protection?.by !== 'passphrase';
  if (!take(await bridge().call('protection.set', { passphrase }))) return false;
  sayDone((t) => t(isNew ? 'protection.isSet' : 'protection.isChanged'));
  if (isNew) await showKey();
  return true;
}

export async function removePassphrase(): Promise<void> {
  if (!take(await bridge().call('protection.remove', null))) return;
  useLock.setState({ key: null });
  sayDone((t) => t('protection.isRemoved'));
}

/** To the place where the recovery key is shown and saved. */
export function askForKey(): void {
  useLock.setState({ isKeyAsked: true });
  openSheet('kept');
}

export async function showKey(): Promise<void> {
  const shown = await bridge().call('protection.key', null);
  useLock.setState({ isKeyAsked: false });
  if (shown.ok) useLock.setState({ key: shown.value.key });
  else report(shown.problem);
}

export const hideKey = (): void => useLock.setState({ key: null });

export async function saveKey(): Promise<void> {
  const saved = await bridge().call('protection.save-key', null);
  if (!saved.ok) return report(saved.problem);
  const { value: written } = saved;
  if (written === null) return;
  sayDone((t) => t('protection.keySaved', { name: written.name }));
  await settleKey();
}

/** The user has put the recovery key away, or does not want to hear of it again. Another key is another question. */
export async function settleKey(): Promise<void> {
  const settledKey = useLock.getState().protection?.keyName ?? null;
  if (settledKey !== null) await changeSettings({ settledKey });
}

/** Whether there is a recovery key that nobody has put away yet. */
export function useHasOpenKey(): boolean {
  const name = useLock(({ protection }) => protection?.keyName ?? null);
  const settled = useWindow(({ settings }) => settings.settledKey);
  return name !== null && name !== settled;
}

function take(answer: Result<Protection>): boolean {
  if (answer.ok) useLock.setState({ protection: answer.value });
  else report(answer.problem);
  return answer.ok;
}
