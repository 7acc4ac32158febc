import type { ChatId, LocalTime } from '../../../../src-core/chat/chat.ts';
import type { Member } from '../../../../src-core/groups/group.ts';
import type {
  ChatMembers,
  Person,
  Suggestion,
  SuggestionReason,
  PersonId,
} from '../../../../src-core/people/person.ts';
import { readableNumber } from '../../../../src-core/people/phone-number.ts';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import type { Known } from '../model.ts';
import { titleIn } from '../../../../src-core/plan/group-decision.ts';

/** Where and when somebody was seen. What they wrote is nowhere kept, so it cannot be shown. */
export interface Trace {
  readonly chat: ChatId;
  readonly title: string;
  readonly as: string;
  readonly messages: number;
  readonly first: LocalTime | null;
  readonly last: LocalTime | null;
  /** The other of the pair is in this chat too: that speaks against one person. */
  readonly isShared: boolean;
}

export interface Side {
  readonly id: PersonId;
  readonly isMe: boolean;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly phones: readonly string[];
  readonly fromBook: boolean;
  readonly traces: readonly Trace[];
}

export interface Question {
  readonly key: string;
  readonly a: Side;
  readonly b: Side;
  readonly reason: SuggestionReason;
  readonly likely: 'much' | 'well' | 'maybe';
  /** Titles of chats that both are in. */
  readonly shared: readonly string[];
  /** The user did not know. */
  readonly isPutOff: boolean;
}

/** The most probable pair first; nothing is answered beforehand. */
export function questions(known: Known, decisions: Decisions): readonly Question[] {
  const people = new Map(known.resolution.people.map((person) => [person.id, person]));
  const members = membersByName(known.chats);
  const putOff = putOffPairs(known, decisions);
  return [...known.resolution.suggestions]
    .sort((x, y) => y.score - x.score || keyOf(x).localeCompare(keyOf(y)))
    .flatMap((suggestion) => {
      const a = people.get(suggestion.a);
      const b = people.get(suggestion.b);
      if (a === undefined || b === undefined) return [];
      const shared = new Set(a.in.flatMap(({ chat }) => (b.in.some((at) => at.chat === chat) ? [chat] : [])));
      const side = (person: Person) => sideOf(person, decisions, known, members, shared);
      return [
        {
          key: keyOf(suggestion),
          a: side(a),
          b: side(b),
          reason: suggestion.reason,
          likely: suggestion.score >= 0.8 ? 'much' : suggestion.score >= 0.65 ? 'well' : 'maybe',
          shared: a.in.filter(({ chat }) => shared.has(chat)).map(({ title }) => title),
          isPutOff: putOff.has(pairKey(suggestion.a, suggestion.b)),
        } satisfies Question,
      ];
    });
}

const keyOf = ({ a, b }: Suggestion) => `${a}\n${b}`;

const pairKey = (a: PersonId, b: PersonId): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Under today's ids: a number may have become known since. */
function putOffPairs({ resolution: { current } }: Known, { later = [] }: Decisions): ReadonlySet<string> {
  return new Set(later.map(([a, b]) => pairKey(current.get(a) ?? a, current.get(b) ?? b)));
}

/** Doubtful pairs about which the user has said nothing yet. */
export function openQuestions(known: Known, decisions: Decisions): number {
  const putOff = putOffPairs(known, decisions);
  return known.resolution.suggestions.filter(({ a, b }) => !putOff.has(pairKey(a, b))).length;
}

type MembersByName = ReadonlyMap<string, Member>;

function membersByName(chats: readonly ChatMembers[]): MembersByName {
  return new Map(
    chats.flatMap(({ chat, members }) => members.map((member) => [`${chat}\n${member.name}`, member] as const)),
  );
}

function sideOf(
  person: Person,
  decisions: Decisions,
  known: Known,
  members: MembersByName,
  shared: ReadonlySet<ChatId>,
): Side {
  const name = known.standings.decisionOf(person.id).name ?? person.name;
  return {
    id: person.id,
    isMe: person.isMe,
    name,
    otherNames: person.names.filter((other) => other !== name),
    phones: person.phones.map(readableNumber),
    fromBook: person.contact,
    traces: [...person.in]
      .sort((x, y) => y.messages - x.messages)
      .map(({ chat, title, as, messages, last }) => ({
        chat,
        title: titleIn(decisions, chat, title),
        as,
        messages,
        first: members.get(`${chat}\n${as}`)?.first ?? null,
        last,
        isShared: shared.has(chat),
      })),
  };
}

/** Every reason that asks something, with how much: the words to filter by. */
export function reasonCounts(
  open: readonly Question[],
): readonly { readonly reason: SuggestionReason; readonly count: number }[] {
  const counts = new Map<SuggestionReason, number>();
  for (const { reason } of open) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((x, y) => y.count - x.count);
}

/** Pairs the user has answered for good. */
export const answered = ({ same, different }: Decisions): number => same.length + different.length;

/** People who stand under several names or numbers: put together for certain, and to be taken apart if that is wrong. */
export function mergedPeople(known: Known): readonly Person[] {
  return known.resolution.people.filter((person) => !person.isMe && new Set(person.in.map(({ as }) => as)).size > 1);
}
