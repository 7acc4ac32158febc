import { create } from 'zustand';
import type { OpenedPlan, Start } from '../../src-bridge/contract.ts';
import type { Settings } from '../../src-bridge/settings.ts';
import type { ChatId } from '../../src-core/chat/chat.ts';
import type { PersonId } from '../../src-core/people/person.ts';
import type { Problem } from '../../src-core/problem.ts';
import type { Sign } from '../../src-core/plan/listen.ts';
import type { Reading } from './reading-log.ts';
import type { Saying } from './saying.ts';

/** The way through the program, in its order. */
export const stepNames = ['chats', 'groups', 'people', 'plan', 'invite', 'progress'] as const;
export type StepName = (typeof stepNames)[number];

export const peopleViews = ['list', 'review', 'holds'] as const;
export type PeopleView = (typeof peopleViews)[number];

/** What the undo bar says about the last decision. */
export interface LastDecision {
  readonly saying: Saying;
  readonly isTakenBack: boolean;
  /** Erasing somebody everywhere cannot be taken back. */
  readonly isForGood?: boolean;
  /** Counts up, so that the same sentence twice is announced twice. */
  readonly number: number;
}

export interface WindowState {
  readonly start: Start | null;
  readonly settings: Settings;
  /** Main has not answered yet: nothing is shown rather than the wrong thing. */
  readonly isOpening: boolean;
  /** The names of a large plan are being joined beside the window: screens with people in them wait for it. */
  readonly isJoining: boolean;
  /** Facts and decisions as main keeps them; null until main has answered. */
  readonly opened: OpenedPlan | null;
  /** Why the plan in the program's folder does not open: what is asked for in its place. */
  readonly locked: Problem | null;
  readonly step: StepName;
  /** Whom the invitation is for: a whole group, or one person after the other. */
  readonly inviting: 'group' | 'people';
  /** Whom the asking list shows first, where a next step led there. */
  readonly askAbout: { readonly chat: ChatId; readonly filter: 'to-ask' | 'waiting' | 'yes' } | null;
  /** The group that detail and invitation are about. */
  readonly group: ChatId | null;
  /** The person whose page is open, and how the people are looked at. */
  readonly person: PersonId | null;
  readonly peopleView: PeopleView;
  readonly reading: Reading | null;
  /** Answers heard in the exports read since the start: shown, never stored. */
  readonly signs: readonly Sign[];
  readonly lastDecision: LastDecision | null;
  /** Asked for by hand, and not yet answered by main: the bar shows that it was heard. */
  readonly underWay: 'undo' | 'redo' | null;
  /** What undo and redo would take back or repeat, newest last. */
  readonly done: readonly Saying[];
  readonly takenBack: readonly Saying[];
  /** What went wrong outside a place of its own; stays until it is closed. */
  readonly problems: readonly Problem[];
}

/** What belongs to the plan that is open, and goes with it: where one was in it, what was heard for it, what could be taken back. */
export const nothingSeen = {
  group: null,
  person: null,
  askAbout: null,
  reading: null,
  signs: [],
  lastDecision: null,
  underWay: null,
  done: [],
  takenBack: [],
} as const satisfies Partial<WindowState>;

export const useWindow = create<WindowState>()(() => ({
  start: null,
  isOpening: true,
  isJoining: false,
  settings: { language: 'de', theme: 'system', keepDays: 90 },
  opened: null,
  locked: null,
  step: 'chats',
  inviting: 'group',
  peopleView: 'list',
  problems: [],
  ...nothingSeen,
}));

export function goTo(step: StepName, group?: ChatId): void {
  useWindow.setState(group === undefined ? { step } : { step, group });
}

export function openPerson(person: PersonId): void {
  useWindow.setState({ step: 'people', peopleView: 'list', person });
}

/** A sentence in the bar below, with the way back. */
export function say(saying: Saying, how: Omit<LastDecision, 'saying' | 'number'>): void {
  useWindow.setState(({ lastDecision }) => ({
    lastDecision: { saying, ...how, number: (lastDecision?.number ?? 0) + 1 },
  }));
}

/** A sentence for something that needs no way back, or has none. */
export const sayDone = (saying: Saying): void => say(saying, { isTakenBack: false, isForGood: true });

/** Something is sealed, and what opens it is not here. */
export const isLock = ({ code }: Problem): boolean => code === 'plan-locked' || code === 'key-missing';

/** Whoever tries again and fails again is told once: what was said of the earlier try gives way. */
export function report(problem: Problem): void {
  const { locked, opened } = useWindow.getState();
  // The window asks for the key already.
  if (isLock(problem) && locked !== null && opened === null) return;
  useWindow.setState(({ problems }) => ({
    problems: [...problems.filter((other) => !isSaidAlike(other, problem)), problem],
  }));
}

const isSaidAlike = (one: Problem, other: Problem): boolean =>
  one.code === other.code &&
  one.file === other.file &&
  one.entry === other.entry &&
  one.line === other.line &&
  one.detail === other.detail;

export function closeProblem(problem: Problem): void {
  useWindow.setState(({ problems }) => ({ problems: problems.filter((other) => other !== problem) }));
}

const isOfSaving = ({ code }: Problem): boolean => code === 'plan-not-saved';

/** The window says that the last step could not be saved; nothing beside it says "saved". */
export const saysUnsaved = ({ problems }: WindowState): boolean => problems.some(isOfSaving);

/** The plan has been saved since: what was said of an earlier try is over. */
export function forgetUnsaved(): void {
  useWindow.setState((window) =>
    saysUnsaved(window) ? { problems: window.problems.filter((problem) => !isOfSaving(problem)) } : {},
  );
}

/** A newer reading of a chat replaces what was heard in it before. */
export function hearSigns(chats: readonly ChatId[], heard: readonly Sign[]): void {
  useWindow.setState(({ signs }) => ({ signs: [...signs.filter(({ chat }) => !chats.includes(chat)), ...heard] }));
}
