/**
 * "Ich komme mit, wenn …": who comes when everybody is as good as their word. The largest set whose conditions hold together is
 * found by assuming all and dropping whose condition fails; since more people never break a condition, that is the largest.
 */
import type { ChatId, LocalDay } from '../chat/chat.ts';
import type { Condition } from './plan.ts';
import type { PersonId } from '../people/person.ts';

export interface Pledge {
  readonly person: PersonId;
  readonly chat: ChatId;
  /** null: comes in any case. */
  readonly condition: Condition | null;
}

export interface PledgedGroup {
  readonly chat: ChatId;
  readonly people: readonly PersonId[];
  /** So many households must come for the group to count as moved; more than half if not said. */
  readonly enough?: number;
}

export interface Pledges {
  readonly pledges: readonly Pledge[];
  readonly groups: readonly PledgedGroup[];
  /** Who will certainly not come, in which group. */
  readonly refused: readonly { readonly person: PersonId; readonly chat: ChatId }[];
  /** People who count as one wherever it is counted, each household of two or more; a condition that names a person means that person. */
  readonly households?: readonly (readonly PersonId[])[];
  readonly today: LocalDay;
}

export interface Waiting {
  readonly pledge: Pledge;
  /**
   * `more-others`, `person`, `group`, `date`: what is missing. `impossible`: nothing that may still happen fulfils it
   * (more others than the group has, a person who refused, oneself).
   */
  readonly for: 'more-others' | 'person' | 'group' | 'date' | 'impossible';
  /** `more-others`: so many are missing. */
  readonly missing: number;
}

export interface Agreement {
  readonly coming: readonly Pledge[];
  /** Those of them who wait for each other: each comes only if the others do, so they need to hear of each other. */
  readonly inCircles: readonly Pledge[];
  readonly waiting: readonly Waiting[];
}

export function agreement(input: Pledges): Agreement {
  const world = worldOf(input);
  const coming = largest(world, input.pledges);
  const one = smallest(world, input.pledges);
  const best = bestCase(input);
  return {
    coming: input.pledges.filter((pledge) => coming.has(keyOf(pledge))),
    inCircles: input.pledges.filter((pledge) => coming.has(keyOf(pledge)) && !one.has(keyOf(pledge))),
    waiting: input.pledges
      .filter((pledge) => !coming.has(keyOf(pledge)))
      .map((pledge) => waitingOf(pledge, world, coming, best)),
  };
}

export interface Unlock {
  /** If these say yes … */
  readonly people: readonly { readonly person: PersonId; readonly chat: ChatId }[];
  /** … then these come, too. */
  readonly follow: readonly Pledge[];
}

/** What brings the most for each new yes, best first; only what brings anybody. */
export function unlocks(input: Pledges): readonly Unlock[] {
  const world = worldOf(input);
  const now = largest(world, input.pledges);
  const possible = candidates(input, now);
  const tryWith = (people: Unlock['people']): Unlock => {
    const keys = new Set(people.map(keyOf));
    const yes = people.map((one): Pledge => ({ ...one, condition: null }));
    const then = largest(world, [...input.pledges.filter((pledge) => !keys.has(keyOf(pledge))), ...yes]);
    const follow = input.pledges.filter((pledge) => {
      const key = keyOf(pledge);
      return then.has(key) && !now.has(key) && !keys.has(key);
    });
    return { people, follow };
  };
  const singles = possible.map((one) => tryWith([one]));
  const pledged = new Set(input.pledges.map(keyOf));
  // Somebody who waits for a number already counts for the others who wait; somebody undecided is one more.
  const isUndecided = ({ people: [one] }: Unlock): number => (one !== undefined && pledged.has(keyOf(one)) ? 1 : 0);
  const helpers = [...singles]
    .sort((a, b) => isUndecided(a) - isUndecided(b) || byGain(a, b))
    .flatMap(({ people }) => people);
  // Where several others are missing, one alone brings nobody: try two, three …
  const sets = [...missingByChat(input, world, now)].flatMap(([chat, missing]) => {
    const inChat = helpers.filter((helper) => helper.chat === chat);
    return inChat.slice(1, Math.min(missing, mostHelpers)).map((_, index) => tryWith(inChat.slice(0, index + 2)));
  });
  return [...singles, ...sets].filter(({ follow }) => follow.length > 0).sort(byGain);
}

/** More people than this are no unlock but the move itself. */
const mostHelpers = 20;

/** The most that anybody waits for, by chat. */
function missingByChat({ pledges }: Pledges, world: World, coming: ReadonlySet<string>): ReadonlyMap<ChatId, number> {
  const missing = new Map<ChatId, number>();
  for (const pledge of pledges) {
    if (pledge.condition?.if !== 'others' || coming.has(keyOf(pledge))) continue;
    const here = pledge.condition.count - world.othersIn(pledge, coming);
    missing.set(pledge.chat, Math.max(here, missing.get(pledge.chat) ?? 0));
  }
  return missing;
}

const byGain = (a: Unlock, b: Unlock): number =>
  b.follow.length / b.people.length - a.follow.length / a.people.length ||
  a.people.length - b.people.length ||
  (a.people.map(keyOf).join() < b.people.map(keyOf).join() ? -1 : 1);

/** Everybody who has not refused and is not coming yet: the undecided, and those whose condition does not hold. */
function candidates({ groups, refused }: Pledges, coming: ReadonlySet<string>): Unlock['people'] {
  const out = new Set(refused.map(keyOf));
  return groups.flatMap(({ chat, people }) =>
    people.map((person) => ({ person, chat })).filter((one) => !out.has(keyOf(one)) && !coming.has(keyOf(one))),
  );
}

interface World {
  readonly holds: (pledge: Pledge, coming: ReadonlySet<string>) => boolean;
  readonly othersIn: (pledge: Pledge, coming: ReadonlySet<string>) => number;
}

const keyOf = ({ person, chat }: { readonly person: PersonId; readonly chat: ChatId }): string => `${chat}\n${person}`;

/** Whom somebody counts with: the first of the household, or nobody else. */
function countedAs(households: Pledges['households'] = []): (person: PersonId) => PersonId {
  const first = new Map(households.flatMap((people) => people.map((person) => [person, people[0] ?? person] as const)));
  return (person) => first.get(person) ?? person;
}

function worldOf({ groups, pledges, households, today }: Pledges): World {
  const as = countedAs(households);
  const byChat = new Map(groups.map((group) => [group.chat, group]));
  const chatsOf = new Map<PersonId, Set<ChatId>>();
  const note = (person: PersonId, chat: ChatId): void => {
    const chats = chatsOf.get(person);
    if (chats === undefined) chatsOf.set(person, new Set([chat]));
    else chats.add(chat);
  };
  for (const { chat, people } of groups) for (const person of people) note(person, chat);
  for (const { person, chat } of pledges) note(person, chat);
  // Which households come, by chat; gathered once for each set of people.
  let counted: ReadonlySet<string> = new Set();
  let reached = new Map<ChatId, Set<PersonId>>();
  const comingIn = (chat: ChatId, coming: ReadonlySet<string>): ReadonlySet<PersonId> => {
    if (coming !== counted) {
      reached = new Map();
      for (const key of coming) {
        const split = key.indexOf('\n');
        const of = key.slice(0, split);
        const before = reached.get(of);
        if (before === undefined) reached.set(of, new Set([as(key.slice(split + 1))]));
        else before.add(as(key.slice(split + 1)));
      }
      counted = coming;
    }
    return reached.get(chat) ?? nobody;
  };
  const othersIn: World['othersIn'] = ({ chat, person }, coming) => {
    const here = comingIn(chat, coming);
    return here.size - (here.has(as(person)) ? 1 : 0);
  };

  return {
    othersIn,
    holds: (pledge, coming) => {
      const { condition, chat } = pledge;
      if (condition === null) return true;
      if (condition.if === 'others') return othersIn(pledge, coming) >= condition.count;
      if (condition.if === 'date') return today >= condition.day;
      if (condition.if === 'group') {
        const group = byChat.get(condition.chat);
        if (group === undefined) return false;
        const size = new Set(group.people.map(as)).size;
        return comingIn(group.chat, coming).size >= (group.enough ?? Math.floor(size / 2) + 1);
      }
      const { person } = condition;
      if (person === pledge.person) return false;
      const chats = chatsOf.get(person) ?? new Set();
      // In this group, if the person is in it; somewhere, if not.
      return (chats.has(chat) ? [chat] : [...chats]).some((other) => coming.has(keyOf({ person, chat: other })));
    },
  };
}

const nobody: ReadonlySet<PersonId> = new Set();

function largest({ holds }: World, pledges: readonly Pledge[]): ReadonlySet<string> {
  let coming = new Set(pledges.map(keyOf));
  let staying = [...pledges];
  for (let before = -1; before !== coming.size;) {
    before = coming.size;
    const assumed = coming;
    staying = staying.filter((pledge) => holds(pledge, assumed));
    coming = new Set(staying.map(keyOf));
  }
  return coming;
}

/** Who comes one after another, without anybody having to trust that others will. */
function smallest({ holds }: World, pledges: readonly Pledge[]): ReadonlySet<string> {
  let coming: ReadonlySet<string> = new Set();
  for (let before = -1; before !== coming.size;) {
    before = coming.size;
    const sure = coming;
    coming = new Set(pledges.filter((pledge) => holds(pledge, sure)).map(keyOf));
  }
  return coming;
}

/** Who could come in the best case: all who have not refused say yes, and all days have come. */
function bestCase(input: Pledges): ReadonlySet<string> {
  const out = new Set([...input.refused, ...input.pledges].map(keyOf));
  const others = input.groups.flatMap(({ chat, people }) =>
    people.map((person): Pledge => ({ person, chat, condition: null })),
  );
  const undecided = others.filter((one) => !out.has(keyOf(one)));
  return largest(worldOf({ ...input, today: '9999-12-31' }), [...input.pledges, ...undecided]);
}

function waitingOf(pledge: Pledge, world: World, coming: ReadonlySet<string>, best: ReadonlySet<string>): Waiting {
  const { condition } = pledge;
  if (condition === null || !best.has(keyOf(pledge))) return { pledge, for: 'impossible', missing: 0 };
  if (condition.if !== 'others') return { pledge, for: condition.if, missing: 0 };
  return { pledge, for: 'more-others', missing: condition.count - world.othersIn(pledge, coming) };
}
