/** From what was read and decided to the question that `orderGroups` answers. */
import type { ChatId, ReadChat } from '../chat/chat.ts';
import { hasGone, type GroupKind } from '../groups/group.ts';
import type { Person, PersonId } from '../people/person.ts';
import { householdOf, households, isOfParents, notWaitedFor, saidYes } from './household.ts';
import type { GroupToMove, OrderInput } from './order.ts';
import type { Decisions } from './plan.ts';
import { statusOf } from './progress.ts';
import { type Standings, standings } from './standings.ts';
import { titleIn } from './group-decision.ts';

export interface Life {
  readonly chats: readonly Pick<ReadChat, 'id' | 'title' | 'kind' | 'speakers'>[];
  readonly people: readonly Pick<Person, 'id' | 'isMe' | 'in'>[];
  readonly decisions: Decisions;
  /** From people/resolve: any id → the present one. */
  readonly current?: ReadonlyMap<PersonId, PersonId>;
  /** Members without a name, by chat (groups/membership). */
  readonly unnamed?: ReadonlyMap<ChatId, number>;
  /** What the groups seem to be (groups/kind); what the user said counts more. */
  readonly kinds?: ReadonlyMap<ChatId, GroupKind>;
}

/**
 * Groups only: a direct chat moves with its person. Members who left are nobody to be won; whoever refused or does not want to be
 * asked is not waited for. The user never counts. Where parents are in for their children, a household is one person to be won.
 */
export function orderInput(life: Life): OrderInput {
  const { decisions, people } = life;
  const known = standings(decisions, life.current);
  const groups = groupsOf(life).filter(
    ({ id }) => decisions.groups[id]?.leftOut !== true && decisions.groups[id]?.closed !== true,
  );
  const messages = groups.reduce((sum, group) => sum + group.recent, 0);
  const already = new Set(
    people
      .filter(({ id, isMe, in: presences }) => isMe || hasCome(id, presences, known, decisions))
      .map(({ id }) => id),
  );
  const membersOf = membersByChat(life, known);
  const onePerHousehold = oneOfEach(life, known, already);
  return {
    groups: groups.map((group): GroupToMove => {
      const share = messages === 0 ? 1 / groups.length : group.recent / messages;
      const members = membersOf.get(group.id) ?? { named: 0, toWin: [] };
      return {
        id: group.id,
        title: titleIn(decisions, group.id, group.title) ?? '',
        value: share * (decisions.order.weights[group.id] ?? 1),
        people: [
          ...(isOfParents(decisions.groups[group.id]?.kind ?? life.kinds?.get(group.id))
            ? onePerHousehold(members.toWin)
            : members.toWin),
          ...strangers(group, members.named, life),
        ],
      };
    }),
    already: [...already],
    wishes: decisions.order,
  };
}

interface Group {
  readonly id: ChatId;
  readonly title: string | null;
  /** Messages in the chat's last 90 days. */
  readonly recent: number;
  /** Typed names of a group made by hand. */
  readonly typed: readonly string[];
}

function groupsOf({ chats, decisions }: Life): readonly Group[] {
  const read = chats
    .filter(({ kind }) => kind !== 'direct')
    .map(({ id, title, speakers }) => ({
      id,
      title,
      recent: speakers.reduce((sum, { recent }) => sum + recent, 0),
      typed: [],
    }));
  const handmade = decisions.handmade.map(({ id, title, members }) => ({ id, title, recent: 0, typed: members }));
  return [...read, ...handmade];
}

interface Members {
  /** With the user. */
  readonly named: number;
  readonly toWin: readonly PersonId[];
}

function membersByChat({ people }: Life, known: Standings): ReadonlyMap<ChatId, Members> {
  const members = new Map<ChatId, { named: number; toWin: PersonId[] }>();
  for (const { id, isMe, in: presences } of people) {
    for (const { chat, state } of presences) {
      if (hasGone(state)) continue;
      const group = members.get(chat) ?? { named: 0, toWin: [] };
      members.set(chat, group);
      group.named += 1;
      if (!isMe && !notWaitedFor.has(statusOf(id, chat, known))) group.toWin.push(id);
    }
  }
  return members;
}

/** Who has come already stands for the household; else whoever is in the most chats, since winning them helps elsewhere, too. */
function oneOfEach({ people }: Life, known: Standings, already: ReadonlySet<PersonId>) {
  const chatsOf = new Map(people.map(({ id, in: presences }) => [id, presences.length]));
  const rank = (id: PersonId): number => (already.has(id) ? Infinity : (chatsOf.get(id) ?? 0));
  return (toWin: readonly PersonId[]): readonly PersonId[] =>
    households(toWin, householdOf(known)).map((together) =>
      together.reduce((best, id) => (rank(id) > rank(best) || (rank(id) === rank(best) && id < best) ? id : best)),
    );
}

/** People of whom only the number is known, one invented id each: nobody can say in which other groups they are. */
function strangers({ id, typed }: Group, named: number, { decisions, unnamed }: Life): readonly PersonId[] {
  const names = named === 0 ? typed.map((name) => `${id}/${name}`) : [];
  const shown = decisions.groups[id]?.memberCount;
  const missing =
    shown === undefined ? (unnamed?.get(id) ?? 0) : Math.max(0, shown - Math.max(1, named) - names.length);
  return [...names, ...Array.from({ length: missing }, (_, index) => `${id}/${index}`)];
}

/** There, or has said yes, in any group – or uses the plan's messenger anyway. */
function hasCome(id: PersonId, presences: Person['in'], known: Standings, { messenger }: Decisions): boolean {
  const decision = known.decisionOf(id);
  if (messenger !== null && decision.messengers?.includes(messenger) === true) return true;
  return presences.some(({ chat }) => saidYes.has(known.standingOf(id, chat).status));
}
