/**
 * Whom the user may ask, each person once with all the groups that are still to come to: people they know first, strangers last, and
 * nobody who does not want to be asked.
 */
import type { ChatId } from '../chat/chat.ts';
import { hasGone } from '../groups/group.ts';
import { messengerIn, titledChats } from '../plan/group-decision.ts';
import { kindIn } from '../plan/kind-in.ts';
import { targets } from '../messengers/registry.ts';
import type { Everybody } from '../plan/everybody.ts';
import type { Person, PersonId } from '../people/person.ts';
import { coveredBy, saidYes } from '../plan/household.ts';
import type { Asking, Decisions, Facts, Instant, PersonDecision, Status } from '../plan/plan.ts';
import { openStatuses, statusOf } from '../plan/progress.ts';
import { roomsOf } from './rooms.ts';
import type { OpenGroup } from './personal.ts';

/** Somebody who may be asked, with the groups that are still to come to. */
export interface AskRow {
  readonly id: PersonId;
  readonly name: string;
  readonly decision: PersonDecision;
  readonly groups: readonly OpenGroup[];
  /** Those of the groups they have said yes to. */
  readonly comingTo: readonly ChatId[];
  /** Where nobody has asked yet in one of the groups, that counts. */
  readonly status: Status;
  /** All of the groups were invited as a whole: nobody has been asked alone, but everybody knows. */
  readonly wasTold: boolean;
  readonly times: number;
  readonly lastAsked: Instant | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** Only a number from a group, in nobody's address book here: strangers are not written to out of the blue. */
  readonly isStranger: boolean;
  /** Lives with them and has said yes wherever they might be asked for: one of two is enough. */
  readonly housemate: string | null;
  /** Who has taken over asking them. */
  readonly helper: string | null;
}

export interface AskList {
  readonly rows: readonly AskRow[];
  /** Groups that have all an invitation needs. */
  readonly ready: readonly OpenGroup[];
  /** All askings, under today's ids of the people. */
  readonly askings: readonly Asking[];
  /** How many are not offered, because they do not want to be asked. */
  readonly left: number;
}

export function askList(facts: Facts, decisions: Decisions, everybody: Everybody): AskList {
  const { current, standings } = everybody;
  const ready = readyGroups(facts, decisions);
  const byChat = new Map(ready.map((group) => [group.chat, group]));
  const askings = decisions.askings.map((asking) =>
    asking.person === null ? asking : { ...asking, person: current.get(asking.person) ?? asking.person },
  );
  const past = askingsByPerson(askings);
  const helperOf = new Map(
    (decisions.helpers ?? []).flatMap(({ helper, people }) =>
      people.map((id): [PersonId, string] => [current.get(id) ?? id, helper]),
    ),
  );
  const housemateOf = housematesIn(ready, everybody);
  const all = everybody.people.flatMap((person) => {
    if (person.isMe) return [];
    const groups = groupsOf(person, byChat);
    return groups.length === 0 ? [] : [{ person, groups, decision: standings.decisionOf(person.id) }];
  });
  const rows = all
    .filter(({ decision }) => decision.doNotAsk !== true)
    .flatMap(({ person, groups, decision }): readonly AskRow[] => {
      const standing = groups
        .map((group) => ({ group, status: statusOf(person.id, group.chat, standings) }))
        .filter(({ status }) => openStatuses.includes(status));
      if (standing.length === 0) return [];
      return [
        {
          id: person.id,
          name: decision.name ?? person.name,
          decision,
          groups: standing.map(({ group }) => group),
          comingTo: standing.flatMap(({ group, status }) => (saidYes.has(status) ? [group.chat] : [])),
          status: openStatuses.find((one) => standing.some(({ status }) => status === one)) ?? 'not-asked',
          wasTold: standing.every(({ group }) => standings.wasAnnounced(group.chat)),
          times: past.get(person.id)?.times ?? 0,
          lastAsked: past.get(person.id)?.last ?? null,
          phone: person.phones[0] ?? null,
          email: person.emails[0] ?? null,
          isStranger: isStranger(person, decision),
          helper: helperOf.get(person.id) ?? null,
          housemate: housemateOf(
            person.id,
            standing.map(({ group }) => group.chat),
          ),
        },
      ];
    })
    .sort(
      (a, b) =>
        Number(a.isStranger) - Number(b.isStranger) ||
        Number(a.housemate !== null) - Number(b.housemate !== null) ||
        a.name.localeCompare(b.name),
    );
  return { rows, ready, askings, left: all.filter(({ decision }) => decision.doNotAsk === true).length };
}

function housematesIn(ready: readonly OpenGroup[], { present, standings }: Everybody) {
  const covered = new Map(
    ready.map(({ chat }) => {
      const people = (present.get(chat) ?? []).map(({ id }) => id);
      return [chat, coveredBy({ chat, people }, standings, saidYes)];
    }),
  );
  const names = new Map([...present.values()].flat().map((person) => [person.id, standings.nameOf(person)]));
  return (person: PersonId, chats: readonly ChatId[]): string | null => {
    const by = chats.map((chat) => covered.get(chat)?.get(person));
    const [first] = by;
    if (first === undefined || by.includes(undefined)) return null;
    return names.get(first) ?? null;
  };
}

function isStranger(person: Person, decision: PersonDecision): boolean {
  return decision.name === undefined && !person.contact && person.name.startsWith('+');
}

/** Groups that move, have all an invitation needs and are not closed; the one written in last comes first. */
function readyGroups(facts: Facts, decisions: Decisions): readonly OpenGroup[] {
  const last = new Map(facts.chats.map((chat) => [chat.id, chat.last ?? '']));
  return titledChats({ facts, decisions })
    .filter(({ id, isDirect }) => !isDirect && decisions.groups[id]?.closed !== true)
    .sort((a, b) => (last.get(b.id) ?? '').localeCompare(last.get(a.id) ?? ''))
    .flatMap(({ id, title }): readonly OpenGroup[] => {
      const messenger = targets.find((one) => one.id === messengerIn(decisions, id));
      const rooms = roomsOf(decisions.groups[id] ?? {});
      if (messenger === undefined || (messenger.hasGroupLinks && rooms.link === null)) return [];
      return [
        {
          chat: id,
          title,
          kind: kindIn({ facts, decisions }, id),
          messenger: messenger.name,
          ...(messenger.hasGroupLinks ? rooms : { link: null }),
          languages: decisions.groups[id]?.textLanguages ?? [],
        },
      ];
    });
}

function groupsOf(person: Person, byChat: ReadonlyMap<ChatId, OpenGroup>): readonly OpenGroup[] {
  const groups = new Set<OpenGroup>();
  for (const { chat, state } of person.in) {
    const group = byChat.get(chat);
    if (group !== undefined && !hasGone(state)) groups.add(group);
  }
  return [...groups];
}

function askingsByPerson(askings: readonly Asking[]): ReadonlyMap<PersonId, { times: number; last: Instant }> {
  const past = new Map<PersonId, { times: number; last: Instant }>();
  for (const { person, at } of askings) {
    if (person === null) continue;
    const before = past.get(person);
    if (before === undefined) past.set(person, { times: 1, last: at });
    else past.set(person, { times: before.times + 1, last: at > before.last ? at : before.last });
  }
  return past;
}
