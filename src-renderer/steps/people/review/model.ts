import type { ChatId, LocalTime } from '../../../../src-core/chat/chat.ts';
import type { Stretches } from '../../../../src-core/chat/written-months.ts';
import type { Person, SuggestionReason, PersonId } from '../../../../src-core/people/person.ts';
import { readableNumber } from '../../../../src-core/people/phone-number.ts';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import type { Known } from '../model.ts';

/** Where and when somebody was seen. What they wrote is nowhere kept, so it cannot be shown. */
export interface Trace {
  readonly chat: ChatId;
  readonly title: string;
  readonly as: string;
  readonly messages: number;
  readonly first: LocalTime | null;
  readonly last: LocalTime | null;
  /** The months with messages; absent in plans of earlier versions. */
  readonly written?: Stretches;
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

/** A pair about which the user is asked; thousands may wait, and only the one in turn is shown. */
export interface Doubt {
  readonly key: string;
  readonly a: PersonId;
  readonly b: PersonId;
  readonly reason: SuggestionReason;
  readonly likely: 'much' | 'well' | 'maybe';
  /** The user did not know. */
  readonly isPutOff: boolean;
}

/** A doubt with what speaks for and against it. */
export interface Question extends Pick<Doubt, 'key' | 'reason' | 'likely'> {
  readonly a: Side;
  readonly b: Side;
  /** Titles of chats that both are in. */
  readonly shared: readonly string[];
}

/** The most probable pair first; nothing is answered beforehand. */
export function doubts(known: Known, decisions: Decisions): readonly Doubt[] {
  const people = new Set(known.resolution.people.map(({ id }) => id));
  const putOff = putOffPairs(known, decisions);
  return known.resolution.suggestions
    .filter(({ a, b }) => people.has(a) && people.has(b))
    .map(({ a, b, reason, score }) => ({
      key: `${a}\n${b}`,
      a,
      b,
      reason,
      likely: score >= 0.8 ? 'much' : score >= 0.65 ? 'well' : 'maybe',
      isPutOff: putOff.has(pairKey(a, b)),
    }));
}

/** null: one of the two is no longer known. */
export function questionOf({ key, a, b, reason, likely }: Doubt, known: Known): Question | null {
  const one = known.resolution.people.find(({ id }) => id === a);
  const other = known.resolution.people.find(({ id }) => id === b);
  if (one === undefined || other === undefined) return null;
  const shared = new Set(one.in.flatMap(({ chat }) => (other.in.some((at) => at.chat === chat) ? [chat] : [])));
  return {
    key,
    a: sideOf(one, known, shared),
    b: sideOf(other, known, shared),
    reason,
    likely,
    shared: [
      ...new Map(one.in.filter(({ chat }) => shared.has(chat)).map(({ chat, title }) => [chat, title])).values(),
    ],
  };
}

const pairKey = (a: PersonId, b: PersonId): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Under today's ids: a number may have become known since. */
function putOffPairs({ resolution: { current } }: Known, { later = [] }: Decisions): ReadonlySet<string> {
  return new Set(later.map(([a, b]) => pairKey(current.get(a) ?? a, current.get(b) ?? b)));
}

/** Doubtful pairs about which the user has said nothing yet. */
export function openQuestions(known: Known, decisions: Decisions): number {
  const putOff = putOffPairs(known, decisions);
  if (putOff.size === 0) return known.resolution.suggestions.length;
  return known.resolution.suggestions.filter(({ a, b }) => !putOff.has(pairKey(a, b))).length;
}

function sideOf(person: Person, known: Known, shared: ReadonlySet<ChatId>): Side {
  const name = known.standings.nameOf(person);
  const member = (chat: ChatId, as: string) =>
    known.chats.find((one) => one.chat === chat)?.members.find((one) => one.name === as);
  return {
    id: person.id,
    isMe: person.isMe,
    name,
    otherNames: person.names.filter((other) => other !== name),
    phones: person.phones.map(readableNumber),
    fromBook: person.contact,
    traces: [...person.in]
      .sort((x, y) => y.messages - x.messages)
      .map(({ chat, title, as, messages, last, written }) => ({
        chat,
        title,
        as,
        messages,
        first: member(chat, as)?.first ?? null,
        last,
        ...(written === undefined ? {} : { written }),
        isShared: shared.has(chat),
      })),
  };
}

/** Every reason that asks something, with how much: the words to filter by. */
export function reasonCounts(
  open: readonly Pick<Doubt, 'reason'>[],
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
