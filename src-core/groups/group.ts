import type { ChatId, LocalTime } from '../chat/chat.ts';
import type { Stretches } from '../chat/written-months.ts';

export const groupKinds = [
  'family',
  'kita',
  'school',
  'club',
  'work',
  'neighbours',
  'friends',
  'faith',
  'event',
  'other',
] as const;
export type GroupKind = (typeof groupKinds)[number];

export type MemberState = 'member' | 'left' | 'removed' | 'unknown';

/** Of whom nothing is known may still be there. */
export const hasGone = (state: MemberState): boolean => state === 'left' || state === 'removed';

/** How we know of somebody, in the order of time; the window makes a sentence of each. */
export type Evidence =
  | { readonly how: 'wrote'; readonly messages: number; readonly first: LocalTime; readonly last: LocalTime }
  | {
      readonly how: 'created' | 'joined-by-link' | 'left' | 'mentioned' | 'became-admin' | 'lost-admin';
      readonly at: LocalTime;
    }
  | { readonly how: 'added' | 'removed'; readonly at: LocalTime; readonly by: string | null }
  | { readonly how: 'number-changed'; readonly at: LocalTime; readonly from: string; readonly to: string };

/** One member of one chat, as far as this export shows. */
export interface Member {
  readonly name: string;
  readonly phone: string | null;
  readonly isMe: boolean;
  readonly isProfileName: boolean;
  readonly messages: number;
  /** Messages in the chat's last 90 days. */
  readonly recent: number;
  readonly first: LocalTime | null;
  readonly last: LocalTime | null;
  /** The months with messages; absent in plans of earlier versions. */
  readonly written?: Stretches;
  readonly state: MemberState;
  /** `sure`: a notice or an own message says so; `probable`: only inferred. */
  readonly certainty: 'sure' | 'probable';
  readonly isAdmin: boolean;
  readonly evidence: readonly Evidence[];
  /** Other names of the same member in this chat (an old number, for instance). */
  readonly formerNames: readonly string[];
}

export interface Membership {
  readonly members: readonly Member[];
  /** People who were added by "… and 5 others" and whose names the export hides, as far as they cannot be any named one. */
  readonly unnamed: number;
}

export interface GroupKindGuess {
  readonly kind: GroupKind;
  /** Stable codes such as `title-word:kita`, `members-share-surname`, `vocabulary:club`. */
  readonly reasons: readonly string[];
  /** 0..1 */
  readonly confidence: number;
}

/** How alive a chat is. */
export interface Liveliness {
  readonly chat: ChatId;
  /** Members who wrote in the last 90 days of the chat. */
  readonly active: number;
  readonly perWeek: number;
  /** Share of very short messages (thanks, thumbs), 0..1. */
  readonly shortShare: number;
  /** No message in the 90 days before `now`. */
  readonly asleep: boolean;
}
