import { create } from 'zustand';
import type { OpenedPlan, Settings, Start } from '../../src-bridge/contract.ts';
import type { ChatId } from '../../src-core/chat/chat.ts';
import type { Problem } from '../../src-core/problem.ts';
import type { Reading } from './reading-log.ts';

/** The way through the program, in its order. */
export const stepNames = ['chats', 'groups', 'people', 'plan', 'invite', 'progress'] as const;
export type StepName = (typeof stepNames)[number];

/** What the undo bar says about the last decision. */
export interface LastDecision {
  readonly sentence: string;
  readonly isTakenBack: boolean;
  /** Counts up, so that the same sentence twice is announced twice. */
  readonly number: number;
}

export interface WindowState {
  readonly start: Start | null;
  readonly settings: Settings;
  /** Main has not answered yet: nothing is shown rather than the wrong thing. */
  readonly isOpening: boolean;
  /** Facts and decisions as main keeps them; null until main has answered. */
  readonly opened: OpenedPlan | null;
  readonly step: StepName;
  /** Whom the invitation is for: a whole group, or one person after the other. */
  readonly inviting: 'group' | 'people';
  /** The group that detail and invitation are about. */
  readonly group: ChatId | null;
  readonly reading: Reading | null;
  readonly lastDecision: LastDecision | null;
  /** The map of all keys is open. */
  readonly showsKeys: boolean;
  /** Sentences of what undo and redo would take back or repeat, newest last. */
  readonly done: readonly string[];
  readonly takenBack: readonly string[];
  /** What went wrong outside a place of its own; stays until it is closed. */
  readonly problems: readonly Problem[];
}

export const useWindow = create<WindowState>()(() => ({
  start: null,
  isOpening: true,
  settings: { language: 'de', theme: 'system' },
  opened: null,
  step: 'chats',
  inviting: 'group',
  group: null,
  reading: null,
  lastDecision: null,
  showsKeys: false,
  done: [],
  takenBack: [],
  problems: [],
}));

export function goTo(step: StepName, group?: ChatId): void {
  useWindow.setState(group === undefined ? { step } : { step, group });
}

export function report(problem: Problem): void {
  useWindow.setState(({ problems }) => ({ problems: [...problems, problem] }));
}

export function closeProblem(problem: Problem): void {
  useWindow.setState(({ problems }) => ({ problems: problems.filter((other) => other !== problem) }));
}
