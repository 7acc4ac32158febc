import type { Member } from '../../../src-core/groups/group.ts';
import type { Contact } from '../../../src-core/people/contact.ts';
import type { ChatMembers } from '../../../src-core/people/person.ts';
import { resolvePeople, type PeopleSources, type Resolution } from '../../../src-core/people/resolve.ts';

/** "~Anna" is a profile name, "+49 …" a number, everything else a saved name. */
export function member(name: string, more: Partial<Member> = {}): Member {
  const isProfileName = name.startsWith('~');
  const phone = name.startsWith('+') ? name.replace(/[^\d+]/gu, '') : null;
  return {
    name: isProfileName ? name.slice(1) : name,
    phone,
    isMe: false,
    isProfileName,
    messages: 3,
    recent: 0,
    first: '2026-01-01T10:00:00',
    last: '2026-02-01T10:00:00',
    state: 'member',
    certainty: 'sure',
    isAdmin: false,
    evidence: [{ how: 'wrote', messages: 3, first: '2026-01-01T10:00:00', last: '2026-02-01T10:00:00' }],
    formerNames: [],
    ...more,
  };
}

export function me(name: string): Member {
  return member(name, { isMe: true, messages: name === 'Du' ? 0 : 5 });
}

export function chat(id: string, ...members: readonly (string | Member)[]): ChatMembers {
  return {
    chat: id,
    title: `Gruppe ${id}`,
    kind: 'group',
    members: members.map((one) => (typeof one === 'string' ? member(one) : one)),
  };
}

export function direct(id: string, ...members: readonly (string | Member)[]): ChatMembers {
  return { ...chat(id, ...members), kind: 'direct' };
}

export function card(name: string, ...phones: readonly string[]): Contact {
  return { name, nickname: null, phones, emails: [] };
}

export function resolve(sources: Partial<PeopleSources>): Resolution {
  return resolvePeople({ chats: [], contacts: [], ...sources });
}

/** "a:Anna b:Anna" – one text per person, for comparing at a glance. */
export function appearancesOf({ people }: Resolution): readonly string[] {
  return people.map((person) => person.in.map((presence) => `${presence.chat}:${presence.as}`).join(' ')).sort();
}

/** "Anna Müller ~ Anni Müller: short-form". */
export function questions(resolution: Resolution): readonly string[] {
  const names = new Map(resolution.people.map(({ id, name }) => [id, name]));
  return resolution.suggestions.map(
    ({ a, b, reason }) => `${[names.get(a) ?? '', names.get(b) ?? ''].sort().join(' ~ ')}: ${reason}`,
  );
}
