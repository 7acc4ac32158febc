import type { ChatId, LocalTime, ReadChat } from '../../../../src-core/chat/chat.ts';
import { isNoisy, liveliness, nearlySameMembers } from '../../../../src-core/groups/liveliness.ts';
import type { DeclinedOffer, Decisions, Facts } from '../../../../src-core/plan/plan.ts';
import type { PersonId } from '../../../../src-core/people/person.ts';
import { perPlan } from '../../../state/per-plan.ts';
import { knownPeople } from '../../people/model.ts';
import type { Station } from '../model.ts';

/** What would make the road shorter or calmer. An offer only: nothing happens by itself. */
export type Offer = { readonly key: string; readonly chat: ChatId } & (
  | { readonly offer: 'rest'; readonly last: LocalTime }
  | { readonly offer: 'merge'; readonly into: ChatId; readonly both: number }
  | { readonly offer: 'two-rooms'; readonly perWeek: number }
);

type RoadAt = readonly [road: readonly Station[], now: LocalTime];

export const offers = perPlan((facts, decisions, ...[road, now]: RoadAt): readonly Offer[] => {
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
});

/** By what a declined offer is known again. */
export function declinedOffer(offer: Offer): DeclinedOffer {
  const { chat } = offer;
  return offer.offer === 'merge' ? { offer: 'merge', chat, into: offer.into } : { offer: offer.offer, chat };
}

/** "Jetzt nicht" holds until the user wants to see it again; for two alike groups in either order. */
export function isDeclined(offer: Offer, { declinedOffers = [] }: Decisions): boolean {
  const { chat } = offer;
  const into = offer.offer === 'merge' ? offer.into : undefined;
  return declinedOffers.some(
    (one) =>
      one.offer === offer.offer &&
      ((one.chat === chat && one.into === into) || (into !== undefined && one.chat === into && one.into === chat)),
  );
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

/** The later of two groups on the road may go along with the earlier one. Most pairs share nobody, so only those that do are looked at. */
function mergeOffers(facts: Facts, decisions: Decisions, road: readonly Station[]): readonly Offer[] {
  const { present } = knownPeople(facts, decisions);
  const sets = road.map(({ chat }) => ({ chat, people: new Set((present.get(chat) ?? []).map(({ id }) => id)) }));
  const placesOf = new Map<PersonId, number[]>();
  sets.forEach(({ people }, place) => {
    for (const person of people) {
      const places = placesOf.get(person);
      if (places === undefined) placesOf.set(person, [place]);
      else places.push(place);
    }
  });
  const gone = new Set<ChatId>();
  return sets.flatMap((first, place): readonly Offer[] => {
    if (gone.has(first.chat)) return [];
    const shared = new Map<number, number>();
    for (const person of first.people)
      for (const other of placesOf.get(person) ?? [])
        if (other > place) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].flatMap(([other, both]): readonly Offer[] => {
      const second = sets[other];
      // Nearly the same means that most of the larger one is shared.
      if (second === undefined || both < Math.max(first.people.size, second.people.size) / 2) return [];
      if (gone.has(second.chat) || isUnderWay(second.chat, decisions)) return [];
      if (!nearlySameMembers(first.people, second.people)) return [];
      gone.add(second.chat);
      return [{ key: `merge ${first.chat} ${second.chat}`, chat: second.chat, offer: 'merge', into: first.chat, both }];
    });
  });
}
