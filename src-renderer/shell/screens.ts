import type { ComponentType } from 'react';
import type { StepName } from '../state/window-state.ts';
import { ChatsScreen } from '../steps/start/chats-screen.tsx';
import { lateComponent } from '../ui/late.ts';

/** The first screen belongs to the start. All others would only make it longer. */
export const lateScreens = {
  groups: lateComponent(async () => (await import('../steps/groups/groups-screen.tsx')).GroupsScreen),
  people: lateComponent(async () => (await import('../steps/people/people-screen.tsx')).PeopleScreen),
  plan: lateComponent(async () => (await import('../steps/plan/plan-screen.tsx')).PlanScreen),
  invite: lateComponent(async () => (await import('../steps/invite/invite-screen.tsx')).InviteScreen),
  progress: lateComponent(async () => (await import('../steps/progress/progress-screen.tsx')).ProgressScreen),
};

export const screens: Readonly<Record<StepName, ComponentType>> = { chats: ChatsScreen, ...lateScreens };

/** A helper's list, in place of all steps. */
export const HelpingScreen = lateComponent(
  async () => (await import('../steps/helpers/helping-screen.tsx')).HelpingScreen,
);

/** In place of everything while the plan is locked. */
export const LockScreen = lateComponent(async () => (await import('./lock/lock-screen.tsx')).LockScreen);
