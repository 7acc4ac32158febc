import type { ChatId, LocalTime, ReadChat } from '../../../src-core/chat/chat.ts';
import {
  groupKinds,
  type GroupKind,
  type GroupKindGuess,
  type Member,
  type Membership,
} from '../../../src-core/groups/group.ts';
import { guessKind } from '../../../src-core/groups/kind.ts';
import { spark } from '../../../src-core/groups/liveliness.ts';
import { membership } from '../../../src-core/groups/membership.ts';
import { chatsOfPlan } from '../../../src-core/plan/chats-of-plan.ts';
import { roomsOf } from '../../../src-core/invite/rooms.ts';
import type { Decisions, GroupDecision, MessengerId } from '../../../src-core/plan/plan.ts';
import { messengerIn, titleIn } from '../../../src-core/plan/group-decision.ts';
import { perPlan } from '../../state/per-plan.ts';

/** One chat as lists and the sidebar need it: facts under the user's decisions. */
export interface GroupFacts {
  readonly id: ChatId;
  /** null: the export names no group. */
  readonly title: string | null;
  readonly kind: GroupKind;
  /** `said`: by the user · `sure` / `probable`: guessed. */
  readonly kindIs: 'said' | 'sure' | 'probable';
  readonly isDirect: boolean;
  readonly isLeftOut: boolean;
  /** Members we know by name, plus those whom the export only counts. */
  readonly members: number;
  readonly messages: number;
  readonly last: LocalTime | null;
  /** Messages in each of the last twelve months of all chats, oldest first. */
  readonly months: readonly number[];
  readonly messenger: MessengerId | null;
  readonly link: string | null;
  /** The group becomes two rooms; then `link` is the one for news. */
  readonly twoRooms: boolean;
  /** Of the room for chatting; null where there is none, or no link yet. */
  readonly chatLink: string | null;
  /** Day and month could be either way and nobody has said which. */
  readonly dateQuestion: boolean;
}

/** Direct chats and groups left out need no move. */
export const isMoving = ({ isDirect, isLeftOut }: GroupFacts): boolean => !isDirect && !isLeftOut;

/** The liveliest of late first. */
export const groupFacts = perPlan((facts, decisions): readonly GroupFacts[] => {
  // All sparks end with the newest message of all chats: one axis, and an export is never from today.
  const newest = facts.chats.reduce<LocalTime | null>(
    (latest, { last }) => ((last ?? '') > (latest ?? '') ? last : latest),
    null,
  );
  const read = facts.chats.map((chat) => factsOf(chat, newest, decisions));
  const handmade = decisions.handmade.map((group) => handmadeFacts(group, decisions));
  return [...read, ...handmade].sort((a, b) => (b.last ?? '').localeCompare(a.last ?? ''));
});

function factsOf(chat: ReadChat, newest: LocalTime | null, decisions: Decisions): GroupFacts {
  const decided = decisions.groups[chat.id] ?? {};
  const {
    membership: { members, unnamed },
    kind: guess,
  } = derived(chat);
  return {
    id: chat.id,
    title: titleIn(decisions, chat.id, chat.title),
    kind: decided.kind ?? guess.kind,
    kindIs: decided.kind === undefined ? (guess.confidence >= 0.6 ? 'sure' : 'probable') : 'said',
    isDirect: chat.kind === 'direct',
    isLeftOut: decided.leftOut ?? false,
    members: present(chat, decisions, members) + unnamed,
    messages: chat.messages,
    last: chat.last,
    months: spark({ months: chat.months, last: newest }),
    messenger: messengerIn(decisions, chat.id),
    twoRooms: decided.twoRooms ?? false,
    ...bothLinks(decided),
    dateQuestion: !chat.dateOrderCertain && decided.dateOrder === undefined,
  };
}

/** Members of today, and the silent ones whom the user added. */
function present(chat: ReadChat, decisions: Decisions, members: readonly Member[]): number {
  const { addedMembers } = decisions.groups[chat.id] ?? {};
  if (addedMembers === undefined) return members.filter(({ state }) => state === 'member').length;
  const [all] = chatsOfPlan(
    [chat],
    { groups: { [chat.id]: { addedMembers } }, handmade: [], country: decisions.country },
    () => members,
  );
  return (all?.members ?? members).filter(({ state }) => state === 'member').length;
}

function handmadeFacts(group: Decisions['handmade'][number], decisions: Decisions): GroupFacts {
  const decided = decisions.groups[group.id] ?? {};
  return {
    id: group.id,
    title: titleIn(decisions, group.id, group.title),
    kind: decided.kind ?? 'other',
    kindIs: decided.kind === undefined ? 'probable' : 'said',
    isDirect: false,
    isLeftOut: decided.leftOut ?? false,
    members: group.members.length,
    messages: 0,
    last: null,
    months: [],
    messenger: messengerIn(decisions, group.id),
    twoRooms: decided.twoRooms ?? false,
    ...bothLinks(decided),
    dateQuestion: false,
  };
}

function bothLinks(decided: GroupDecision): Pick<GroupFacts, 'link' | 'chatLink'> {
  const { link, chatLink = null } = roomsOf(decided);
  return { link, chatLink };
}

interface Derived {
  readonly membership: Membership;
  readonly kind: GroupKindGuess;
}

const known = new WeakMap<ReadChat, Derived>();

/** Members and kind follow from the chat alone, so they are worked out once per reading. */
export function derived(chat: ReadChat): Derived {
  const before = known.get(chat);
  if (before !== undefined) return before;
  const found = membership(chat);
  const all = { membership: found, kind: guessKind(chat, found) };
  known.set(chat, all);
  return all;
}

export const groupFilters = ['all', ...groupKinds, 'direct', 'left-out'] as const;
export type GroupFilter = (typeof groupFilters)[number];

export const isKind = (filter: GroupFilter): filter is GroupKind => groupKinds.some((kind) => kind === filter);

/** Left-out groups are out of sight everywhere but under their own word. */
export function isShown(group: GroupFacts, filter: GroupFilter, search: string): boolean {
  return passes(group, filter) && (group.title ?? '').toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());
}

function passes(group: GroupFacts, filter: GroupFilter): boolean {
  if (filter === 'left-out') return group.isLeftOut;
  if (group.isLeftOut) return false;
  if (filter === 'all') return true;
  return filter === 'direct' ? group.isDirect : !group.isDirect && group.kind === filter;
}

/** Words that would show something, with how much. */
export function filterCounts(
  groups: readonly GroupFacts[],
): readonly { readonly filter: GroupFilter; readonly count: number }[] {
  return groupFilters
    .map((filter) => ({ filter, count: groups.filter((group) => passes(group, filter)).length }))
    .filter(({ filter, count }) => filter === 'all' || count > 0);
}
