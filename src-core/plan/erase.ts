/**
 * Erasing somebody everywhere: from facts, from decisions, and – by fingerprints – from every later import.
 * A fingerprint keeps the plain name out of the file. It is no strong secret: whoever holds the file and a list of numbers can
 * still test whether one of them was erased.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ChatId, Name, Notice, ReadChat } from '../chat/chat.ts';
import type { Contact } from '../people/contact.ts';
import type { Condition, Decisions, Facts, HandedOut, PersonDecision, PersonInGroup, Plan } from './plan.ts';
import type { PersonId } from '../people/person.ts';

/** One way in which a person appears. Without `chat` the name counts in every chat: right for saved names, not for `~` names. */
export type Appearance = { readonly phone: string } | { readonly name: string; readonly chat?: ChatId | undefined };

/** What the `erase-person` action needs to recognise the person in facts of today and tomorrow. */
export function fingerprints(appearances: readonly Appearance[]): readonly string[] {
  return [...new Set(appearances.map(fingerprint))].sort();
}

function fingerprint(appearance: Appearance): string {
  if ('phone' in appearance) return digest(`phone\n${appearance.phone.replace(/[^\d+]/gu, '')}`);
  const name = appearance.name.normalize('NFKC').trim().toLowerCase();
  return digest(appearance.chat === undefined ? `name\n${name}` : `name\n${name}\n${appearance.chat}`);
}

const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);

/** Takes the person out of the whole plan and remembers only the fingerprints. */
export function erasePerson(plan: Plan, people: readonly PersonId[], prints: readonly string[]): Plan {
  const erased = [...new Set([...plan.decisions.erased, ...prints])];
  return {
    ...plan,
    facts: withoutErased(plan.facts, erased),
    decisions: eraseFromDecisions({ ...plan.decisions, erased }, idsOf(people, plan.decisions.same)),
  };
}

/** Facts without the people whose fingerprints are given; the same object when there are none. */
export function withoutErased(facts: Facts, erased: readonly string[]): Facts {
  if (erased.length === 0) return facts;
  const known = recogniser(erased);
  const chats = facts.chats.flatMap((chat) => eraseFromChat(chat, known));
  const contacts = facts.contacts.filter((contact) => !known.contact(contact));
  const same =
    contacts.length === facts.contacts.length &&
    chats.length === facts.chats.length &&
    chats.every((chat, index) => chat === facts.chats[index]);
  return same ? facts : { chats, contacts };
}

interface Recogniser {
  readonly name: (name: Name, chat: ChatId) => boolean;
  readonly text: (name: string, chat: ChatId) => boolean;
  readonly contact: (contact: Contact) => boolean;
}

function recogniser(erased: readonly string[]): Recogniser {
  const prints = new Set(erased);
  const seen = new Map<string, boolean>();
  const has = (appearance: Appearance): boolean => {
    const key = JSON.stringify(appearance);
    const before = seen.get(key);
    if (before !== undefined) return before;
    const answer = prints.has(fingerprint(appearance));
    seen.set(key, answer);
    return answer;
  };
  const text = (name: string, chat: ChatId): boolean => has({ name }) || has({ name, chat }) || has({ phone: name });
  return {
    text,
    name: (name, chat) => !name.isMe && ((name.phone !== null && has({ phone: name.phone })) || text(name.name, chat)),
    contact: (contact) => has({ name: contact.name }) || contact.phones.some((phone) => has({ phone })),
  };
}

function eraseFromChat(chat: ReadChat, known: Recogniser): readonly ReadChat[] {
  const traces = new Set<string>();
  const isErased = (name: Name): boolean => {
    const answer = known.name(name, chat.id);
    if (answer) for (const trace of [name.name, name.phone]) if (trace) traces.add(trace);
    return answer;
  };
  const speakers = chat.speakers.filter((speaker) => !isErased(speaker));
  for (const notice of chat.notices) for (const name of [notice.actor, ...notice.targets]) if (name) isErased(name);
  const isChatPartner =
    chat.kind === 'direct' && (speakers.length < chat.speakers.length || known.text(chat.title ?? '', chat.id));
  if (isChatPartner) return [];
  const notices = chat.notices.map((notice) => eraseFromNotice(notice, isErased, [...traces]));
  const same = speakers.length === chat.speakers.length && notices.every((notice, i) => notice === chat.notices[i]);
  return [same ? chat : { ...chat, speakers, notices }];
}

function eraseFromNotice(notice: Notice, isErased: (name: Name) => boolean, traces: readonly string[]): Notice {
  const actor = notice.actor !== null && isErased(notice.actor) ? null : notice.actor;
  const targets = notice.targets.filter((target) => !isErased(target));
  const about = actor !== notice.actor || targets.length < notice.targets.length;
  const quotes = notice.text !== null && traces.some((trace) => notice.text?.includes(trace));
  if (!about && !quotes) return notice;
  return { ...notice, actor, targets, text: null };
}

/** All ids that the user declared to be the same person. */
function idsOf(people: readonly PersonId[], same: Decisions['same']): ReadonlySet<PersonId> {
  const ids = new Set(people);
  for (let before = 0; before < ids.size;) {
    before = ids.size;
    for (const [a, b] of same) if (ids.has(a) || ids.has(b)) ids.add(a).add(b);
  }
  return ids;
}

function eraseFromDecisions(decisions: Decisions, ids: ReadonlySet<PersonId>): Decisions {
  const known = recogniser(decisions.erased);
  const keepPair = ([a, b]: readonly [PersonId, PersonId]): boolean => !ids.has(a) && !ids.has(b);
  const people = Object.entries(decisions.people)
    .filter(([id]) => !ids.has(id))
    .map(([id, decision]): [PersonId, PersonDecision] => [
      id,
      withoutConditions(decision, (condition) => condition.if === 'person' && ids.has(condition.person)),
    ]);
  return {
    ...decisions,
    people: Object.fromEntries(people),
    same: decisions.same.filter(keepPair),
    different: decisions.different.filter(keepPair),
    ...(decisions.later && { later: decisions.later.filter(keepPair) }),
    ...(decisions.settledSigns && { settledSigns: decisions.settledSigns.filter(({ person }) => !ids.has(person)) }),
    ...(decisions.helpers && { helpers: decisions.helpers.map((handed) => withoutPeople(handed, ids)) }),
    askings: decisions.askings.filter((asking) => asking.person === null || !ids.has(asking.person)),
    groups: Object.fromEntries(
      Object.entries(decisions.groups).map(([chat, group]) => [
        chat,
        group.addedMembers === undefined
          ? group
          : { ...group, addedMembers: group.addedMembers.filter((name) => !known.text(name, chat)) },
      ]),
    ),
    handmade: decisions.handmade.map((group) => ({
      ...group,
      members: group.members.filter((name) => !known.text(name, group.id)),
    })),
  };
}

/** What went out to a helper lies in the helper's hand; the plan no longer says whom it was about. */
function withoutPeople({ merged, ...handed }: HandedOut, ids: ReadonlySet<PersonId>): HandedOut {
  const kept = Object.entries(merged ?? {}).filter(([id]) => !ids.has(id));
  return {
    ...handed,
    people: handed.people.filter((id) => !ids.has(id)),
    ...(merged && { merged: Object.fromEntries(kept) }),
  };
}

/** "Kommt mit, wenn Anna kommt" names Anna: what remains is "überlegt noch". The same decision where nothing is gone. */
export function withoutConditions(decision: PersonDecision, isGone: (condition: Condition) => boolean): PersonDecision {
  const waits = ({ condition }: PersonInGroup): boolean => condition !== undefined && isGone(condition);
  const standings = Object.entries(decision.in ?? {});
  if (!standings.some(([, standing]) => waits(standing))) return decision;
  const thinking: PersonInGroup = { status: 'thinking' };
  return {
    ...decision,
    in: Object.fromEntries(standings.map(([chat, standing]) => [chat, waits(standing) ? thinking : standing])),
  };
}
