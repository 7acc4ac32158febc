import type { ChatId, ChatKind, LocalTime, Platform } from '../chat/chat.ts';
import type { Stretches } from '../chat/written-months.ts';
import type { Member, MemberState } from '../groups/group.ts';
import { nameKey } from './name-parts.ts';
import { looksLikeNumber, toE164 } from './phone-number.ts';

/** A person's stable id: made from a number or from a saved name, see resolve.ts. */
export type PersonId = string;

/** One chat with its members, as the resolver needs it. */
export interface ChatMembers {
  readonly chat: ChatId;
  readonly title: string | null;
  readonly kind: ChatKind;
  readonly members: readonly Member[];
  readonly platform?: Platform;
  readonly language?: string | null;
  /** Whose phone made the export, if somebody knows; any label. Different labels: saved names do not compare for certain. */
  readonly phoneOwner?: string | null;
}

/** A person in one chat. */
export interface Presence {
  readonly chat: ChatId;
  readonly title: string;
  /** The name that this chat shows. */
  readonly as: string;
  readonly state: MemberState;
  readonly messages: number;
  readonly last: LocalTime | null;
  /** The months with messages; absent where a plan of an earlier version does not tell. */
  readonly written?: Stretches;
}

export interface Person {
  readonly id: PersonId;
  /** Address book before saved name before profile name before number. */
  readonly name: string;
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly isMe: boolean;
  /** Backed by an entry of the address book. */
  readonly contact: boolean;
  readonly in: readonly Presence[];
}

/** Why two people may be one; the window makes a sentence of each. */
export type SuggestionReason =
  | 'same-name' // saved alike, yet not surely by the same phone or not for one number
  | 'profile-name' // at least one is a `~` name, written alike
  | 'spelling'
  | 'transliteration'
  | 'short-form'
  | 'initials'
  | 'word-order'
  | 'more-words' // one has a middle name, a note or an emoji more
  | 'slip-of-the-pen'
  | 'first-name'
  | 'nickname' // the address book's nickname
  | 'relation' // "Mama von Ben" and "Anna (Mama Ben)"
  | 'changed-number'; // one begins where the other ends

export interface Suggestion {
  readonly a: PersonId;
  readonly b: PersonId;
  readonly reason: SuggestionReason;
  /** 0..1; nothing below 0.5 is said. */
  readonly score: number;
}

/**
 * Ids under which a member can be found again, the best first. A number is the person; a saved name is the person on this phone; a
 * `~` name is only somebody in one chat. Decisions hold ids: a person carries all ids of all its members (`Resolution.current`), so
 * what was decided about "name:anna müller" still holds after the number became known.
 */
export function idsOf(member: Member, chat: ChatId, phones = phonesOf(member)): readonly PersonId[] {
  if (member.isMe) return [meId, `name:${nameKey(member.name).toLowerCase()}@${chat}`];
  const key = nameKey(member.name).toLowerCase();
  const named = looksLikeNumber(member.name)
    ? []
    : member.isProfileName
      ? [`name:${key}@${chat}`]
      : [`name:${key}`, `name:${key}@${chat}`];
  return [...phones, ...named];
}

export const meId: PersonId = 'me';

/** Every number a member is or was known under, the present one first. */
export function phonesOf(member: Member): readonly string[] {
  const changed = member.evidence.flatMap((evidence) =>
    evidence.how === 'number-changed' ? [evidence.to, evidence.from] : [],
  );
  // Parsing is slow and the reader has done it for the shown name.
  const own = member.phone === null ? [member.name] : [];
  const shown = [...own, ...[...member.formerNames].reverse(), ...changed].flatMap((name) =>
    looksLikeNumber(name) ? (toE164(name, '') ?? []) : [],
  );
  return [...new Set([...(member.phone === null ? [] : [member.phone]), ...shown])];
}

/**
 * What `fingerprints` in plan/erase needs so that the next import does not bring this person back. A `~` name is erased only in its
 * chat, for anybody may call themselves so. `current`: the resolution's, because one chat may show the person under several names.
 */
export function appearances(
  person: Person,
  chats: readonly ChatMembers[],
  current: ReadonlyMap<PersonId, PersonId>,
): readonly ({ readonly phone: string } | { readonly name: string; readonly chat?: ChatId })[] {
  const own = new Set(person.in.map(({ chat, as }) => `${chat}\n${as}`));
  const members = chats.flatMap(({ chat, members: all }) =>
    all
      .filter(
        (member) => own.has(`${chat}\n${member.name}`) || current.get(idsOf(member, chat).at(-1) ?? '') === person.id,
      )
      .map((member) => ({ chat, member })),
  );
  return [
    ...person.phones.map((phone) => ({ phone })),
    ...members.flatMap(({ chat, member: { name, formerNames, isProfileName } }) =>
      [name, ...formerNames]
        .filter((shown) => !looksLikeNumber(shown))
        .map((shown) => (isProfileName ? { name: shown, chat } : { name: shown })),
    ),
    ...(person.contact ? [{ name: person.name }] : []),
  ];
}
