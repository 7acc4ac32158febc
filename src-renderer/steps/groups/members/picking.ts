import type { Member } from '../../../../src-core/groups/group.ts';
import type { Contact } from '../../../../src-core/people/contact.ts';
import {
  matchMemberList,
  readMember,
  type ListEntry,
  type ListMatch,
} from '../../../../src-core/people/member-list.ts';
import { readMemberList } from '../../../../src-core/people/pasted-members.ts';
import { nameKey } from '../../../../src-core/people/name-parts.ts';
import { numberKey } from '../../../../src-core/people/phone-number.ts';
import { textOf } from './roster.ts';

/** What the user has put on the list so far, by each of the three ways. */
export interface Picking {
  readonly pasted: string;
  readonly typed: readonly string[];
  readonly contacts: readonly Contact[];
}

export const nothingPicked: Picking = { pasted: '', typed: [], contacts: [] };

/** By `entryKey`. A number: which of the candidates it is · `new`: somebody else · `struck`: taken off the list. */
export type Answers = Readonly<Record<string, number | 'new' | 'struck'>>;

export const entryKey = ({ name, phone }: ListEntry): string => `${name}\n${phone ?? ''}`;

export type Match = ListMatch<Member>;

/** Everything on the list, each once, against those who are in the group already. */
export function matchPicking(picking: Picking, members: readonly Member[], country: string): Match {
  const entries = [
    ...readMemberList(picking.pasted, country),
    ...picking.typed.flatMap((text) => readMember(text, country)),
    ...picking.contacts.map(entryOfContact),
  ];
  const distinct = [...new Map(entries.map((entry) => [entryKey(entry), entry])).values()];
  return matchMemberList(
    distinct.filter(({ isMe }) => !isMe),
    members,
  );
}

const entryOfContact = ({ name, phones }: Contact): ListEntry => ({
  name,
  phone: phones[0] ?? null,
  isMe: false,
  isProfileName: false,
});

/** What will be added: new ones that were not struck out, and doubtful ones that are somebody else. */
export function toAdd(match: Match, answers: Answers): readonly string[] {
  return [
    ...match.new.filter((entry) => answers[entryKey(entry)] !== 'struck'),
    ...match.doubtful.map(({ entry }) => entry).filter((entry) => answers[entryKey(entry)] === 'new'),
  ].map(textOf);
}

/** Whoever was struck off and is typed once more is wanted after all. */
export function typedAgain(answers: Answers, text: string, country: string): Answers {
  const typed = new Set(readMember(text, country).map(entryKey));
  return Object.fromEntries(Object.entries(answers).filter(([key, answer]) => answer !== 'struck' || !typed.has(key)));
}

export const unanswered = (match: Match, answers: Answers): number =>
  match.doubtful.filter(({ entry }) => answers[entryKey(entry)] === undefined).length;

/** Entries of the address book that are not in the group, by a part of their name or number. */
export function contactsToPick(
  contacts: readonly Contact[],
  members: readonly Member[],
  search: string,
): readonly Contact[] {
  const names = new Set(members.map(({ name }) => nameKey(name).toLowerCase()));
  const numbers = new Set(members.flatMap(({ phone }) => (phone === null ? [] : [numberKey(phone)])));
  const wanted = search.trim().toLocaleLowerCase();
  return contacts
    .filter(
      ({ name, phones, sentInChat }) =>
        sentInChat !== true &&
        !names.has(nameKey(name).toLowerCase()) &&
        !phones.some((phone) => numbers.has(numberKey(phone))),
    )
    .filter(
      ({ name, nickname, phones }) =>
        wanted === '' || [name, nickname ?? '', ...phones].some((text) => text.toLocaleLowerCase().includes(wanted)),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
}
