import { lazy, type ComponentType } from 'react';
import type { StepName } from '../state/window-state.ts';
import { ChatsScreen } from '../steps/start/chats-screen.tsx';

/** The first screen belongs to the start. All others would only make it longer: they are fetched as soon as there is time, or wanted. */
const fetches = {
  groups: () => import('../steps/groups/groups-screen.tsx').then((file) => ({ default: file.GroupsScreen })),
  people: () => import('../steps/people/people-screen.tsx').then((file) => ({ default: file.PeopleScreen })),
  plan: () => import('../steps/plan/plan-screen.tsx').then((file) => ({ default: file.PlanScreen })),
  invite: () => import('../steps/invite/invite-screen.tsx').then((file) => ({ default: file.InviteScreen })),
  progress: () => import('../steps/progress/progress-screen.tsx').then((file) => ({ default: file.ProgressScreen })),
};

export const screens: Readonly<Record<StepName, ComponentType>> = {
  chats: ChatsScreen,
  groups: lazy(fetches.groups),
  people: lazy(fetches.people),
  plan: lazy(fetches.plan),
  invite: lazy(fetches.invite),
  progress: lazy(fetches.progress),
};

/** A helper's list, in place of all steps. */
export const HelpingScreen = lazy(() =>
  import('../steps/helpers/helping-screen.tsx').then((file) => ({ default: file.HelpingScreen })),
);

/** One after the other, whenever the window has nothing better to do. Answers how to stop. */
export function fetchScreens(): () => void {
  const left = Object.values(fetches);
  let waiting = 0;
  const next = (): void => {
    const fetch = left.shift();
    if (fetch !== undefined) waiting = requestIdleCallback(() => void fetch().then(next));
  };
  next();
  return () => cancelIdleCallback(waiting);
}
