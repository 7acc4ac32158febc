import type { ChatId } from '../../../src-core/chat/chat.ts';
import { hasGone } from '../../../src-core/groups/group.ts';
import { letterTo, personalParts, personalText, type OpenGroup } from '../../../src-core/invite/personal.ts';
import { isInvitationLanguage, type InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import type {
  Asking,
  Decisions,
  Facts,
  Instant,
  Letter,
  PersonDecision,
  Status,
  Tone,
} from '../../../src-core/plan/plan.ts';
import { coveredBy, saidYes } from '../../../src-core/plan/household.ts';
import { statusOf } from '../../../src-core/plan/progress.ts';
import type { Person, PersonId } from '../../../src-core/people/person.ts';
import { groupFacts } from '../groups/model.ts';
import { messengerFor } from '../invite/model.ts';
import { knownPeople, type Known } from '../people/model.ts';
import { shownWords, type ShownWords } from '../words/finished.ts';
import { msPerDay } from '../../../src-core/day-length.ts';

/** Somebody who may be asked, with the groups that are still to come to. */
export interface AskRow {
  readonly id: PersonId;
  readonly name: string;
  readonly decision: PersonDecision;
  readonly groups: readonly OpenGroup[];
  /** Where nobody has asked yet in one of the groups, that counts. */
  readonly status: Status;
  readonly times: number;
  readonly lastAsked: Instant | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** Only a number from a group, in nobody's address book here: strangers are not written to out of the blue. */
  readonly isStranger: boolean;
  /** Lives with them and has said yes wherever they might be asked for: one of two is enough. */
  readonly housemate: string | null;
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

const open: readonly Status[] = ['not-asked', 'asked', 'thinking', 'coming-if', 'coming'];

export function askList(facts: Facts, decisions: Decisions): AskList {
  const ready = readyGroups(facts, decisions);
  const known = knownPeople(facts, decisions);
  const byChat = new Map(ready.map((group) => [group.chat, group]));
  const { current } = known.resolution;
  const askings = decisions.askings.map((asking) =>
    asking.person === null ? asking : { ...asking, person: current.get(asking.person) ?? asking.person },
  );
  const past = askingsByPerson(askings);
  const housemateOf = housematesIn(ready, known);
  const all = known.resolution.people.flatMap((person) => {
    if (person.isMe) return [];
    const groups = groupsOf(person, byChat);
    return groups.length === 0 ? [] : [{ person, groups, decision: known.standings.decisionOf(person.id) }];
  });
  const rows = all
    .filter(({ decision }) => decision.doNotAsk !== true)
    .flatMap(({ person, groups, decision }): readonly AskRow[] => {
      const standing = groups
        .map((group) => ({ group, status: statusOf(person.id, group.chat, known.standings) }))
        .filter(({ status }) => open.includes(status));
      if (standing.length === 0) return [];
      return [
        {
          id: person.id,
          name: decision.name ?? person.name,
          decision,
          groups: standing.map(({ group }) => group),
          status: open.find((one) => standing.some(({ status }) => status === one)) ?? 'not-asked',
          times: past.get(person.id)?.times ?? 0,
          lastAsked: past.get(person.id)?.last ?? null,
          phone: person.phones[0] ?? null,
          email: person.emails[0] ?? null,
          isStranger: isStranger(person, decision),
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

function housematesIn(ready: readonly OpenGroup[], { present, standings }: Known) {
  const covered = new Map(
    ready.map(({ chat }) => {
      const people = (present.get(chat) ?? []).map(({ id }) => id);
      return [chat, coveredBy({ chat, people }, standings, saidYes)];
    }),
  );
  const names = new Map([...present.values()].flat().map(({ id, name }) => [id, name]));
  return (person: PersonId, chats: readonly ChatId[]): string | null => {
    const by = chats.map((chat) => covered.get(chat)?.get(person));
    const [first] = by;
    if (first === undefined || by.includes(undefined)) return null;
    return standings.decisionOf(first).name ?? names.get(first) ?? null;
  };
}

function isStranger(person: Person, decision: PersonDecision): boolean {
  return decision.name === undefined && !person.contact && person.name.startsWith('+');
}

function readyGroups(facts: Facts, decisions: Decisions): readonly OpenGroup[] {
  return groupFacts(facts, decisions).flatMap(({ id, title, isDirect, isLeftOut, link, messenger: to }) => {
    const messenger = messengerFor(to);
    if (isDirect || isLeftOut || messenger === null || decisions.groups[id]?.closed === true) return [];
    if (messenger.hasGroupLinks && link === null) return [];
    return [
      {
        chat: id,
        title: title ?? '…',
        messenger: messenger.name,
        link: messenger.hasGroupLinks ? link : null,
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

export const messageTones = ['du', 'sie', 'ihr'] as const;
export const messageChips = ['name', 'groups', 'messenger', 'links'] as const;

export const askFilters = ['to-ask', 'waiting', 'yes', 'no-number', 'all'] as const;
export type AskFilter = (typeof askFilters)[number];

export function passes(row: AskRow, filter: AskFilter): boolean {
  switch (filter) {
    case 'to-ask':
      return row.status === 'not-asked';
    case 'waiting':
      return row.status === 'asked' || row.status === 'thinking';
    case 'yes':
      return row.status === 'coming' || row.status === 'coming-if';
    case 'no-number':
      return row.phone === null;
    case 'all':
      return true;
  }
}

export function isAbout(row: AskRow, chat: ChatId | null, search: string): boolean {
  const inGroup = chat === null || row.groups.some((group) => group.chat === chat);
  return inGroup && row.name.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());
}

/** A person's message with all that the window shows of it. */
export interface PersonalMessage {
  readonly tone: Tone;
  readonly languages: readonly [InvitationLanguageTag, ...InvitationLanguageTag[]];
  /** In the first language, with placeholders. */
  readonly template: string;
  readonly finished: string;
  readonly shown: ShownWords;
}

export function messageFor(row: AskRow, letter: Letter, fallback: InvitationLanguageTag): PersonalMessage {
  const one = letterTo(row, letter, fallback);
  const { tone, languages, templates, values } = one;
  return {
    tone,
    languages,
    template: templates[0] ?? '',
    finished: personalText(one),
    shown: shownWords(languages, templates, values, personalParts(one, row.groups).problems),
  };
}

/** The first words of a message, for its row: only rows in sight are asked for. */
export function firstWords(row: AskRow, letter: Letter, fallback: InvitationLanguageTag): string {
  const one = letterTo(row, letter, fallback);
  return personalText({ ...one, languages: [one.languages[0]] })
    .slice(0, 160)
    .replace(/\s+/gu, ' ');
}

/** The languages everybody gets: the window's, if nothing was chosen. */
export function firstLanguage(letter: Letter, fallback: InvitationLanguageTag): InvitationLanguageTag {
  return (letter.textLanguages ?? []).find(isInvitationLanguage) ?? fallback;
}

export function moreLanguages(letter: Letter, first: InvitationLanguageTag): readonly InvitationLanguageTag[] {
  return (letter.textLanguages ?? []).filter(isInvitationLanguage).filter((tag) => tag !== first);
}

/** Different people written to in the last day. */
export function writtenToday(askings: readonly Asking[], now: Instant): number {
  const since = Date.parse(now) - msPerDay;
  return new Set(
    askings.filter(({ person, at }) => person !== null && Date.parse(at) > since).map(({ person }) => person),
  ).size;
}
