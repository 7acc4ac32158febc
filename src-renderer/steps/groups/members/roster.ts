import { hasGone, type Member } from '../../../../src-core/groups/group.ts';
import type { ChatMembers } from '../../../../src-core/people/person.ts';
import { memberCheck, readMember, type ListEntry, type MemberCheck } from '../../../../src-core/people/member-list.ts';
import type { Decisions } from '../../../../src-core/plan/plan.ts';

export interface RosterRow {
  readonly member: Member;
  /** As the user typed it, for members who are here only because the user says so. */
  readonly addedAs: string | null;
}

/** How sure we are of each member. */
export interface Roster {
  readonly sure: readonly RosterRow[];
  readonly probable: readonly RosterRow[];
  readonly former: readonly RosterRow[];
  /** null: the user has not said how many WhatsApp shows. */
  readonly check: MemberCheck | null;
}

export function rosterOf({ chat, members }: ChatMembers, decisions: Decisions): Roster {
  const texts = addedTexts(chat, decisions);
  const entries = texts.flatMap((text) => readMember(text, decisions.country).map((entry) => ({ text, entry })));
  const rows = members.map((member): RosterRow => {
    const isAdded = member.evidence.length === 0 && member.messages === 0;
    const found = isAdded ? entries.find(({ entry }) => isSame(entry, member)) : undefined;
    return { member, addedAs: found?.text ?? null };
  });
  const present = rows.filter(({ member }) => !hasGone(member.state));
  const count = decisions.groups[chat]?.memberCount;
  return {
    sure: sorted(present.filter(({ member }) => isSure(member))),
    probable: sorted(present.filter(({ member }) => !isSure(member))),
    former: sorted(rows.filter(({ member }) => hasGone(member.state))),
    check: count === undefined ? null : memberCheck(members, count),
  };
}

/** Whom the user added to a group, or named when making it by hand. */
export function addedTexts(chat: string, { groups, handmade }: Decisions): readonly string[] {
  return handmade.find(({ id }) => id === chat)?.members ?? groups[chat]?.addedMembers ?? [];
}

/** As `readMember` reads it back. */
export function textOf({ name, phone, isProfileName }: ListEntry): string {
  if (phone === null) return isProfileName ? `~${name}` : name;
  const isNumber = name.replace(/\D/gu, '').length >= 6 && !/\p{L}/u.test(name);
  return isNumber ? phone : `${isProfileName ? '~' : ''}${name} ${phone}`;
}

const isSame = (entry: ListEntry, member: Member) => entry.name === member.name && entry.phone === member.phone;
const isSure = ({ state, certainty }: Member) => state === 'member' && certainty === 'sure';
const sorted = (rows: readonly RosterRow[]) => [...rows].sort((a, b) => b.member.messages - a.member.messages);
