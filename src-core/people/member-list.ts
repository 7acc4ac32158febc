import { hasGone, type Member } from '../groups/group.ts';
import { likeness } from './name-likeness.ts';
import { nameKey, nameParts } from './name-parts.ts';
import type { SuggestionReason } from './person.ts';
import { numberKey, toE164 } from './phone-number.ts';
import { isPronoun } from './same-phone.ts';

/** One member as somebody pasted or typed it. */
export interface ListEntry {
  readonly name: string;
  readonly phone: string | null;
  readonly isMe: boolean;
  readonly isProfileName: boolean;
}

/** What messengers write beside names in their member lists (de, en); nobody is called so. */
const label =
  /^(?:gruppenadmin|group admin|admin(?:istrator(?:in)?)?|community-?admin|(?:mitglieder?|members?|teilnehmer|participants?)(?:\s*\(?\d+\)?)?|online|unbekannt|eigentümer(?:in)?|inhaber(?:in)?|owner|creator|bot|(?:zuletzt|last seen)\s.+)$/iu;
/** "und 12 weitere". */
export const others =
  /^(?:(?:und|and|&|\+)\s*)?\d+\s+(?:weitere|andere|others?|more|mitglieder|members|teilnehmer|participants)\b.*$/iu;
/** A telephone number somewhere in a line. */
export const number = /\+?\(?\d[\d\s()./\p{Pd}\u00a0\u202f]{5,}\d/u;

/** One member typed by hand; a comma does not make two of "Müller, Anna". */
export function readMember(text: string, country: string): readonly ListEntry[] {
  const [family = '', given = '', more] = text.split(',').map((part) => part.trim());
  return entryOf(more === undefined && given !== '' && !/\d/u.test(text) ? `${given} ${family}` : text, country);
}

/** What one part of a list says; nothing where it names nobody. */
export function entryOf(raw: string, country: string): readonly ListEntry[] {
  const part = raw
    .replace(/[\p{Cf}]/gu, '')
    .replace(/^(?:und|and|&)\s+/iu, '')
    .replace(/…$|\.\.\.$/u, '')
    .trim();
  if (part === '' || label.test(part) || others.test(part)) return [];
  if (isPronoun(part)) return [{ name: part, phone: null, isMe: true, isProfileName: false }];
  const found = number.exec(part)?.[0] ?? null;
  const phone = found === null ? null : toE164(found, country);
  const rest = phone === null || found === null ? part : part.replace(found, ' ');
  const name = rest
    .replace(/[<(]?\S+@\S+\.\S+[>)]?/u, ' ')
    .replace(/[\s:()<>,;]+$|^[\s:,;]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const own = /^~\s?(.+)$/u.exec(name)?.[1];
  if (name === '' && phone === null) return [];
  return [
    { name: own ?? (name === '' ? (found ?? '').trim() : name), phone, isMe: false, isProfileName: own !== undefined },
  ];
}

export function distinct(entries: readonly ListEntry[]): readonly ListEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = entry.phone === null ? nameKey(entry.name).toLowerCase() : numberKey(entry.phone);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whoever is known already: a member, a person, an entry of the address book. */
export interface Known {
  readonly name: string;
  readonly names?: readonly string[];
  readonly phone?: string | null;
  readonly phones?: readonly string[];
  readonly isMe?: boolean;
}

export interface ListMatch<K extends Known> {
  readonly found: readonly { readonly entry: ListEntry; readonly known: K }[];
  readonly new: readonly ListEntry[];
  /** Best candidate first; never chosen for the user. */
  readonly doubtful: readonly {
    readonly entry: ListEntry;
    readonly candidates: readonly { readonly known: K; readonly reason: SuggestionReason; readonly score: number }[];
  }[];
}

/**
 * Who of a pasted list is known already. The same number or exactly the same name of one person is found, unless another number
 * stands beside it; likeness is asked. `least`: how alike two names have to be for that, 0..1; below 0.42 a first name is enough.
 */
export function matchMemberList<K extends Known>(
  entries: readonly ListEntry[],
  known: readonly K[],
  least = 0.45,
): ListMatch<K> {
  const byNumber = new Map<string, K[]>();
  const byName = new Map<string, K[]>();
  const put = (map: Map<string, K[]>, key: string, one: K): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [one]);
    else if (!list.includes(one)) list.push(one);
  };
  const phonesOf = (one: K): readonly string[] => [
    ...(one.phones ?? []),
    ...(typeof one.phone === 'string' ? [one.phone] : []),
  ];
  const parts = known.map((one) => {
    for (const phone of phonesOf(one)) put(byNumber, numberKey(phone), one);
    const names = one.names ?? [one.name];
    for (const name of names) put(byName, nameKey(name).toLowerCase(), one);
    return { one, names: names.map(nameParts) };
  });
  const me = known.find(({ isMe }) => isMe === true);
  const match = {
    found: [] as { entry: ListEntry; known: K }[],
    new: [] as ListEntry[],
    doubtful: [] as { entry: ListEntry; candidates: { known: K; reason: SuggestionReason; score: number }[] }[],
  };
  for (const entry of entries) {
    const sure =
      (entry.isMe ? (me === undefined ? [] : [me]) : undefined) ??
      (entry.phone === null ? undefined : byNumber.get(numberKey(entry.phone))) ??
      (entry.isProfileName ? [] : (byName.get(nameKey(entry.name).toLowerCase()) ?? [])).filter(
        (one) => entry.phone === null || phonesOf(one).length === 0,
      );
    const [only] = sure;
    if (only !== undefined && sure.length === 1) {
      match.found.push({ entry, known: only });
      continue;
    }
    const own = nameParts(entry.name);
    const candidates = entry.isMe
      ? []
      : parts
          .flatMap(({ one, names }) => {
            const likes = names.flatMap((name) => likeness(own, name) ?? []).sort((a, b) => b.score - a.score);
            const best = likes[0];
            return best === undefined || best.score < least
              ? []
              : [{ known: one, reason: best.reason, score: best.score }];
          })
          .sort((a, b) => b.score - a.score)
          .slice(0, 5);
    if (candidates.length > 0) match.doubtful.push({ entry, candidates });
    else match.new.push(entry);
  }
  return match;
}

/** A member who exists only because the user says so (a group without an export, or somebody who kept silent). */
export function handmadeMember(entry: ListEntry): Member {
  return {
    ...entry,
    messages: 0,
    recent: 0,
    first: null,
    last: null,
    written: [],
    state: 'member',
    certainty: 'sure',
    isAdmin: false,
    evidence: [],
    formerNames: [],
  };
}

export interface MemberCheck {
  /** Whom the export and the user's list name, the exporter included. */
  readonly found: number;
  /** What WhatsApp shows. */
  readonly shown: number;
  readonly missing: number;
  /** More found than shown: somebody left without a notice, or one person was counted twice. */
  readonly surplus: number;
  readonly state: 'complete' | 'missing' | 'surplus';
}

/** "27 gefunden, 7 fehlen". Only those count who are still in the group; `me` is in it even if the export never names them. */
export function memberCheck(members: readonly Pick<Member, 'state' | 'isMe'>[], shownCount: number): MemberCheck {
  const present = members.filter(({ state }) => state === 'member' || state === 'unknown');
  const left = members.some(({ isMe, state }) => isMe && hasGone(state));
  const found = present.filter(({ isMe }) => !isMe).length + (left ? 0 : 1);
  const missing = Math.max(0, shownCount - found);
  const surplus = Math.max(0, found - shownCount);
  return {
    found,
    shown: shownCount,
    missing,
    surplus,
    state: missing > 0 ? 'missing' : surplus > 0 ? 'surplus' : 'complete',
  };
}
