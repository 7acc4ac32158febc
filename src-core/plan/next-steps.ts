/**
 * "Was ist als Nächstes zu tun?": one list, derived from what was read and decided, never stored. It looks at the groups that are
 * under way and at the next one, so that a plan of forty groups does not ask for forty things at once.
 */
import type { ChatId, LocalDay, ReadChat } from '../chat/chat.ts';
import { agreement, type Pledge } from './conditions.ts';
import { messengerNamed } from '../messengers/names.ts';
import { messengerIn } from './group-decision.ts';
import { coveredBy, saidYes } from './household.ts';
import { addDays, daysBetween } from './local-day.ts';
import type { Asking, Decisions, Instant, Status } from './plan.ts';
import type { PersonId } from '../people/person.ts';
import { pledgesOf } from './pledges.ts';
import { type GroupPeople, statusOf } from './progress.ts';
import { membersOf, reach } from './reach.ts';
import type { Standings } from './standings.ts';
import { timetableOffsets } from './timetable.ts';

export type NextStepCode =
  | 'read-chats'
  | 'check-dates'
  | 'judge-pairs'
  | 'choose-messenger'
  | 'make-link'
  | 'announce'
  | 'ask-people'
  | 'ask-again'
  /** Their condition holds now: tell them. */
  | 'condition-holds'
  /** They said yes and are not there yet. */
  | 'help-in'
  | 'choose-day'
  /** Before the old room is closed: nobody knows how to reach these. */
  | 'find-way'
  | 'close-room'
  /** Export the chat again: it shows who answered. */
  | 'read-again';

export interface NextStep {
  readonly code: NextStepCode;
  readonly chat: ChatId | null;
  /** Of people, or of pairs. */
  readonly count: number;
  readonly people: readonly PersonId[];
  /** When it is due, where that is known. */
  readonly day: LocalDay | null;
}

export interface NextStepsSources {
  readonly chats: readonly Pick<ReadChat, 'id' | 'dateOrderCertain' | 'last'>[];
  readonly decisions: Decisions;
  /** In the order of the plan, without those left out; people without the user. */
  readonly groups: readonly GroupPeople[];
  readonly known: Standings;
  readonly doubtfulPairs: number;
  readonly now: Instant;
}

/** Days without an answer after which a friendly second question is fine. */
const patience = 5;
const askedAtMost = 2;
/** Days after the last question from which an export that is older than it says nothing about answers. */
const exportAge = 7;

export function nextSteps(sources: NextStepsSources): readonly NextStep[] {
  const { chats, decisions, groups, doubtfulPairs, known, now } = sources;
  if (chats.length === 0 && decisions.handmade.length === 0) return [stepOf('read-chats')];
  const isLeftOut = (chat: ChatId): boolean => decisions.groups[chat]?.leftOut === true;
  const dates = chats.filter(
    ({ id, dateOrderCertain }) => !dateOrderCertain && decisions.groups[id]?.dateOrder === undefined && !isLeftOut(id),
  );
  const active = groups.filter(({ chat }) => decisions.groups[chat]?.closed !== true && !isLeftOut(chat));
  const asked = new Set(decisions.askings.flatMap(({ chats: about }) => about));
  const underWay = active.filter(({ chat }) =>
    needsLink(chat, decisions) ? decisions.groups[chat]?.link !== undefined : asked.has(chat),
  );
  const next = active.find((group) => !underWay.includes(group));
  const hasMessenger = decisions.messenger !== null || active.some(({ chat }) => decisions.groups[chat]?.messenger);
  const seen: Seen = {
    ...sources,
    today: now.slice(0, 10),
    conditional: agreement(pledgesOf(groups, known, now.slice(0, 10))).coming.filter(
      ({ condition }) => condition !== null,
    ),
    askingsOf: byPerson(decisions.askings),
  };
  return [
    ...dates.map(({ id }) => stepOf('check-dates', { chat: id })),
    ...(doubtfulPairs > 0 ? [stepOf('judge-pairs', { count: doubtfulPairs })] : []),
    ...(hasMessenger || active.length === 0 ? [] : [stepOf('choose-messenger')]),
    ...underWay.flatMap((group) => stepsOfGroup(group, seen)),
    ...(hasMessenger && next !== undefined ? beginning(next, seen) : []),
    ...underWay.flatMap((group) => readAgain(group, sources)),
  ];
}

/** Where the messenger has no group links, ids are asked for instead. */
function needsLink(chat: ChatId, decisions: Decisions): boolean {
  const messenger = messengerIn(decisions, chat);
  return messenger === null || messengerNamed(messenger).hasGroupLinks;
}

function beginning(group: GroupPeople, seen: Seen): readonly NextStep[] {
  const { chat } = group;
  return needsLink(chat, seen.decisions) ? [stepOf('make-link', { chat })] : stepsOfGroup(group, seen);
}

/** What is looked up for every group, worked out once. */
interface Seen extends NextStepsSources {
  readonly today: LocalDay;
  /** Whose condition holds. */
  readonly conditional: readonly Pledge[];
  readonly askingsOf: ReadonlyMap<PersonId, readonly Asking[]>;
}

function byPerson(askings: readonly Asking[]): ReadonlyMap<PersonId, readonly Asking[]> {
  const found = new Map<PersonId, Asking[]>();
  for (const asking of askings) {
    if (asking.person === null) continue;
    const before = found.get(asking.person);
    if (before === undefined) found.set(asking.person, [asking]);
    else before.push(asking);
  }
  return found;
}

function stepOf(code: NextStepCode, about: Partial<Omit<NextStep, 'code'>> = {}): NextStep {
  return { code, chat: null, count: about.people?.length ?? 0, people: [], day: null, ...about };
}

function stepsOfGroup(group: GroupPeople, seen: Seen): readonly NextStep[] {
  const { chat, people } = group;
  const { decisions, known, now, today } = seen;
  const { movingDay } = decisions.groups[chat] ?? {};
  const at = (...wanted: readonly Status[]): readonly PersonId[] =>
    people.filter((person) => wanted.includes(statusOf(person, chat, known)));
  const about = (
    code: NextStepCode,
    concerned: readonly PersonId[],
    day: LocalDay | null = null,
  ): readonly NextStep[] => (concerned.length === 0 ? [] : [stepOf(code, { chat, people: concerned, day })]);

  const announced = decisions.askings.some(({ person, chats }) => person === null && chats.includes(chat));
  const holds = seen.conditional.filter((pledge) => pledge.chat === chat);
  const covered = coveredBy(group, known, saidYes);
  const silent = at('asked').filter(
    (person) =>
      !covered.has(person) &&
      mayAskAgain(
        (seen.askingsOf.get(person) ?? []).filter(({ chats }) => chats.includes(chat)),
        now,
      ),
  );
  const unasked = at('not-asked').filter((person) => !covered.has(person));
  return [
    ...(announced ? [] : [stepOf('announce', { chat, day: dayOf('announce', movingDay) })]),
    ...about(
      'condition-holds',
      holds.map(({ person }) => person),
    ),
    ...(announced ? about('ask-people', unasked, dayOf('ask-personally', movingDay)) : []),
    ...about('ask-again', silent, dayOf('remind', movingDay)),
    ...about('help-in', at('coming')),
    ...(movingDay === undefined ? [stepOf('choose-day', { chat })] : closing(group, movingDay, known, today)),
  ];
}

const dayOf = (code: keyof typeof timetableOffsets, movingDay: LocalDay | undefined): LocalDay | null =>
  movingDay === undefined ? null : addDays(movingDay, timetableOffsets[code]);

function mayAskAgain(askings: readonly Asking[], now: Instant): boolean {
  const last = askings.reduce((latest, { at }) => (at > latest ? at : latest), '');
  return (
    askings.length > 0 && askings.length < askedAtMost && daysBetween(last.slice(0, 10), now.slice(0, 10)) >= patience
  );
}

/** The old room may go when everybody is there, lives with somebody who is, or can be reached in another way. */
function closing(group: GroupPeople, movingDay: LocalDay, known: Standings, today: LocalDay): readonly NextStep[] {
  if (today < addDays(movingDay, timetableOffsets['old-room-admins-only'])) return [];
  const { chat } = group;
  const lost = reach(membersOf(group, known)).lost.map(({ person }) => person);
  if (lost.length > 0)
    return [stepOf('find-way', { chat, people: lost, day: addDays(movingDay, timetableOffsets['last-call']) })];
  return [stepOf('close-room', { chat, day: addDays(movingDay, timetableOffsets['close-old-room']) })];
}

function readAgain({ chat }: GroupPeople, { chats, decisions, now }: NextStepsSources): readonly NextStep[] {
  const read = chats.find(({ id }) => id === chat);
  const lastAsked = decisions.askings
    .filter(({ chats: asked }) => asked.includes(chat))
    .reduce((latest, { at }) => (at > latest ? at : latest), '');
  if (read === undefined || lastAsked === '') return [];
  const isOld =
    (read.last ?? '') < lastAsked.slice(0, 19) && daysBetween(lastAsked.slice(0, 10), now.slice(0, 10)) >= exportAge;
  return isOld ? [stepOf('read-again', { chat })] : [];
}
