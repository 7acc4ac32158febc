import type { ChatId, LocalTime, ReadChat } from '../../../../src-core/chat/chat.ts';
import { isNoisy, liveliness, nearlySameMembers } from '../../../../src-core/groups/liveliness.ts';
import type { Decisions, Facts } from '../../../../src-core/plan/plan.ts';
import { knownPeople } from '../../people/model.ts';
import type { Station } from '../model.ts';

/** What would make the road shorter or calmer. An offer only: nothing happens by itself. */
export type Offer = { readonly key: string; readonly chat: ChatId } & (
  | { readonly offer: 'rest'; readonly last: LocalTime }
  | { readonly offer: 'merge'; readonly into: ChatId; readonly both: number }
  | { readonly offer: 'two-rooms'; readonly perWeek: number }
);

export function offers(facts: Facts, decisions: Decisions, road: readonly Station[], now: LocalTime): readonly Offer[] {
  const chats = new Map(facts.chats.map((chat) => [chat.id, chat]));
  const present = road.flatMap(({ chat }) => chats.get(chat) ?? []);
  const asleep = present.flatMap((chat) => restOffer(chat, decisions, now));
  const resting = new Set(asleep.map(({ chat }) => chat));
  return [
    ...asleep,
    ...mergeOffers(
      facts,
      decisions,
      road.filter(({ chat }) => !resting.has(chat)),
    ),
    ...present.filter(({ id }) => !resting.has(id)).flatMap((chat) => roomsOffer(chat, decisions, now)),
  ];
}

/** Whoever already began a move there has not forgotten it. */
const isUnderWay = (chat: ChatId, { groups }: Decisions): boolean =>
  groups[chat]?.link !== undefined || groups[chat]?.movingDay !== undefined;

function restOffer(chat: ReadChat, decisions: Decisions, now: LocalTime): readonly Offer[] {
  if (chat.last === null || isUnderWay(chat.id, decisions) || !liveliness(chat, now).asleep) return [];
  return [{ key: `rest ${chat.id}`, chat: chat.id, offer: 'rest', last: chat.last }];
}

function roomsOffer(chat: ReadChat, decisions: Decisions, now: LocalTime): readonly Offer[] {
  const life = liveliness(chat, now);
  if (decisions.groups[chat.id]?.twoRooms !== undefined || !isNoisy(chat, life)) return [];
  return [{ key: `rooms ${chat.id}`, chat: chat.id, offer: 'two-rooms', perWeek: Math.round(life.perWeek) }];
}

/** The later of two groups on the road may go along with the earlier one. */
function mergeOffers(facts: Facts, decisions: Decisions, road: readonly Station[]): readonly Offer[] {
  const { present } = knownPeople(facts, decisions);
  const sets = road.map(({ chat }) => ({ chat, people: new Set((present.get(chat) ?? []).map(({ id }) => id)) }));
  const gone = new Set<ChatId>();
  return sets.flatMap((first, index) =>
    sets.slice(index + 1).flatMap((second): readonly Offer[] => {
      // Sets of very different size can not be nearly the same; most pairs are done with that.
      const [small, large] = [first.people.size, second.people.size].sort((a, b) => a - b);
      if (gone.has(first.chat) || gone.has(second.chat) || (small ?? 0) < (large ?? 0) * 0.8) return [];
      if (isUnderWay(second.chat, decisions) || !nearlySameMembers(first.people, second.people)) return [];
      gone.add(second.chat);
      const both = [...second.people].filter((person) => first.people.has(person)).length;
      return [{ key: `merge ${first.chat} ${second.chat}`, chat: second.chat, offer: 'merge', into: first.chat, both }];
    }),
  );
}
