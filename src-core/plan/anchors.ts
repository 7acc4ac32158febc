/** What keeps the user: a few chats in which most of life happens, and for each person the groups that are shared with them. */
import type { ChatId } from '../chat/chat.ts';
import type { PersonId } from '../people/person.ts';

export interface AnchoringGroup {
  readonly id: ChatId;
  /** Share of the user's messages; any scale. */
  readonly value: number;
  /** Without the user. */
  readonly people: readonly PersonId[];
  readonly hasMoved: boolean;
}

export interface Anchor {
  readonly chat: ChatId;
  /** Of everything that has not moved yet, 0..1. */
  readonly share: number;
  /** With all anchors before it. */
  readonly cumulative: number;
}

/** The fewest chats that hold this share of what has not moved yet. */
export function anchors(groups: readonly AnchoringGroup[], share = 0.8): readonly Anchor[] {
  const staying = groups.filter(({ hasMoved, value }) => !hasMoved && value > 0).sort(byValue);
  const total = staying.reduce((sum, { value }) => sum + value, 0);
  const found: Anchor[] = [];
  let cumulative = 0;
  for (const { id, value } of staying) {
    if (cumulative >= share - 1e-9) break;
    cumulative += value / total;
    found.push({ chat: id, share: value / total, cumulative });
  }
  return found;
}

const byValue = (a: AnchoringGroup, b: AnchoringGroup): number => b.value - a.value || (a.id < b.id ? -1 : 1);

/** By person, the groups not yet moved in which the user still meets them; people without any are free. */
export function ties(groups: readonly AnchoringGroup[]): ReadonlyMap<PersonId, readonly ChatId[]> {
  const found = new Map<PersonId, ChatId[]>();
  for (const { id, people, hasMoved } of groups) {
    for (const person of new Set(people)) {
      const chats = found.get(person) ?? [];
      found.set(person, hasMoved ? chats : [...chats, id]);
    }
  }
  return found;
}

export interface Freed {
  readonly chat: ChatId;
  /** For whom this is the last shared group that has not moved. */
  readonly people: readonly PersonId[];
  /** Of everything that has not moved yet, 0..1. */
  readonly share: number;
}

/** What moving each of the remaining groups would free, the most people first. */
export function freedByMoving(groups: readonly AnchoringGroup[]): readonly Freed[] {
  const staying = groups.filter(({ hasMoved }) => !hasMoved);
  const total = staying.reduce((sum, { value }) => sum + value, 0);
  const tied = ties(groups);
  return staying
    .map(({ id, people, value }) => ({
      chat: id,
      people: [...new Set(people)].filter((person) => tied.get(person)?.length === 1),
      share: total === 0 ? 0 : value / total,
    }))
    .sort((a, b) => b.people.length - a.people.length || b.share - a.share || (a.chat < b.chat ? -1 : 1));
}
