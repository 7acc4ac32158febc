import { contactBook, type ContactBook } from './contact-book.ts';
import type { Contact } from './contact.ts';
import { clustersOf, opposite, type Bond, type Cluster } from './clusters.ts';
import { memberNodes, type MemberNode } from './member-nodes.ts';
import { nameKey } from './name-parts.ts';
import { personOf, withIds } from './make-person.ts';
import type { ChatMembers, Person, Suggestion, PersonId } from './person.ts';
import { numberKey } from './phone-number.ts';
import { isPronoun, ownName, phoneOfEachChat } from './same-phone.ts';
import { suggestions } from './suggest.ts';

export interface PeopleSources {
  readonly chats: readonly ChatMembers[];
  readonly contacts: readonly Contact[];
  /** The user's verdicts: pairs of ids, present or former ones. */
  readonly same?: readonly (readonly [PersonId, PersonId])[];
  readonly different?: readonly (readonly [PersonId, PersonId])[];
}

export interface Resolution {
  /** Me first, then who wrote most. Only people who are in a chat: an address book's other entries concern nobody here. */
  readonly people: readonly Person[];
  readonly suggestions: readonly Suggestion[];
  /** Any id a person has or had → the present one; look decisions up through this. */
  readonly current: ReadonlyMap<PersonId, PersonId>;
}

/**
 * One person across all chats. What is certain is joined: the same number, a number that a notice says was changed, the same saved
 * name on the same phone, an address-book entry with that number or (if there is just one) that name. Everything else is only
 * suggested. A wrong merge hurts a third person, a missed one costs a question; two members of one chat are therefore never joined
 * by a name, and a name that stands twice in the address book joins nobody.
 */
export function resolvePeople(sources: PeopleSources): Resolution {
  const book = contactBook(sources.contacts);
  const nodes = memberNodes(sources.chats, phoneOfEachChat(sources.chats));
  const clusters = clustersOf(nodes, sidesIn(sources.different ?? []));
  const join = (group: readonly MemberNode[], bond: Bond): void => {
    const [first, ...rest] = group;
    if (first !== undefined) for (const node of rest) clusters.join(first, node, bond);
  };

  for (const group of grouped(nodes, ({ member, phone }) => (member.isMe ? [phone] : []))) join(group, 'number');
  for (const group of grouped(nodes, ({ phones }) => phones.map(numberKey))) join(group, 'number');
  for (const group of grouped(nodes, (node) => savedNames(node, book))) join(group, 'name');
  joinMyOwnName(sources.chats, nodes, join, book);
  for (const { entry, members } of bookGroups(nodes, book))
    join(entry.phones.length === 0 || entry.sentInChat ? [] : members, 'book');

  const byId = new Map(grouped(nodes, ({ ids }) => ids, true).map((group) => [group.key, group]));
  for (const [a, b] of sources.same ?? []) {
    const one = byId.get(a)?.[0];
    const other = byId.get(b)?.[0];
    if (one !== undefined && other !== undefined) clusters.join(one, other, 'user');
  }

  const holders = new Map(
    clusters.all().flatMap((cluster) => numbersOf(cluster).map((number) => [number, cluster] as const)),
  );
  const holderOf = (e164: string): Cluster<MemberNode> | undefined => holders.get(numberKey(e164));
  const found = withIds(clusters.all().map((cluster) => ({ cluster, person: personOf(cluster, book, holderOf) })));
  return {
    people: found.people.map(({ person }) => person),
    suggestions: suggestions(found.people, book),
    current: found.current,
  };
}

/** Numbers that the chats themselves show for this person. */
function numbersOf(cluster: Cluster<MemberNode>): readonly string[] {
  return cluster.nodes.flatMap(({ phones }) => phones.map(numberKey));
}

type Group = MemberNode[] & { key: string };

/** Nodes with a common key, in the order of the first node. */
function grouped(
  nodes: readonly MemberNode[],
  keysOf: (node: MemberNode) => readonly string[],
  alone = false,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const node of nodes) {
    for (const key of new Set(keysOf(node))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, Object.assign([node], { key }));
      else group.push(node);
    }
  }
  return [...groups.values()].filter((group) => alone || group.length > 1);
}

/** Saved names with the phone they are saved on; none where the address book has two people of that name. */
function savedNames(node: MemberNode, book: ContactBook): readonly string[] {
  if (node.member.isMe) return [];
  return node.savedNames
    .filter((name) => book.byName(name).length < 2)
    .map((name) => `${node.phone}\n${nameKey(name)}`);
}

/**
 * Notices say "Du", messages carry the exporter's own name. Where another chat tells that name, whoever writes under it in a chat
 * without another "me" is the exporter – unless somebody else is saved under it.
 */
function joinMyOwnName(
  chats: readonly ChatMembers[],
  nodes: readonly MemberNode[],
  join: (group: readonly MemberNode[], bond: Bond) => void,
  book: ContactBook,
): void {
  const ownNames = chats.map(ownName);
  const mine = new Map<string, MemberNode>();
  for (const node of nodes) {
    if (node.member.isMe && !isPronoun(node.member.name) && ownNames[node.chat] === node.member.name) {
      mine.set(`${node.phone}\n${nameKey(node.member.name)}`, node);
    }
  }
  const keyOf = (node: MemberNode): string => `${node.phone}\n${nameKey(node.member.name)}`;
  const namesakes = nodes.filter((node) => !node.member.isMe && node.savedNames.length > 0 && mine.has(keyOf(node)));
  // A chat in which I write and the namesake too: somebody else is called like me.
  const contested = new Set(namesakes.filter((node) => ownNames[node.chat] !== null).map(keyOf));
  for (const node of namesakes) {
    const key = keyOf(node);
    const me = mine.get(key);
    if (me === undefined || contested.has(key) || isSomebodyElse(node.member.name, me, book)) continue;
    join([me, node], 'number');
  }
}

/** The address book has this name with a number that is not mine; my own card would hold mine, if it is known. */
function isSomebodyElse(name: string, me: MemberNode, book: ContactBook): boolean {
  const numbers = book.byName(name).flatMap(({ phones }) => phones);
  if (numbers.length === 0 || me.phones.length === 0) return false;
  return !numbers.some((phone) => me.phones.some((own) => numberKey(own) === numberKey(phone)));
}

/** Members that an entry of the address book means: by a number that is only his or hers, or by a name that only one has. */
function bookGroups(nodes: readonly MemberNode[], book: ContactBook) {
  const groups = new Map<ContactBook['entries'][number], MemberNode[]>();
  for (const node of nodes) {
    const byNumber = node.phones.flatMap((phone) => single(book.byNumber(phone)));
    const byName = node.member.isMe ? [] : node.bookNames.flatMap((name) => single(book.byName(name)));
    for (const entry of new Set([...byNumber, ...byName])) groups.set(entry, [...(groups.get(entry) ?? []), node]);
  }
  return [...groups].map(([entry, members]) => ({ entry, members }));
}

function single<T>(items: readonly T[]): readonly T[] {
  return items.length === 1 ? items : [];
}

/** Marks both sides of each "not the same", so that no chain of joins brings them together. */
function sidesIn(different: readonly (readonly [PersonId, PersonId])[]): (node: MemberNode) => readonly string[] {
  const sides = new Map<PersonId, string[]>();
  different.forEach(([a, b], index) => {
    sides.set(a, [...(sides.get(a) ?? []), `${index}a`]);
    sides.set(b, [...(sides.get(b) ?? []), `${index}b`]);
  });
  return ({ ids }) => {
    const own = new Set(ids.flatMap((id) => sides.get(id) ?? []));
    return [...own].filter((side) => !own.has(opposite(side)));
  };
}
