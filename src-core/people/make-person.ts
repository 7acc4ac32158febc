import { joinStretches } from '../chat/written-months.ts';
import { compareTexts } from '../compare-texts.ts';
import type { BookEntry, ContactBook } from './contact-book.ts';
import type { Cluster } from './clusters.ts';
import type { MemberNode, ResolvedPerson } from './member-nodes.ts';
import { nameKey } from './name-parts.ts';
import { meId, type Person, type Presence, type PersonId } from './person.ts';
import { looksLikeNumber, numberKey } from './phone-number.ts';
import { isPronoun } from './same-phone.ts';

/** What all members together tell about the person; the id comes afterwards, when all people are known. */
export function personOf(
  cluster: Cluster<MemberNode>,
  book: ContactBook,
  holderOf: (e164: string) => Cluster<MemberNode> | undefined,
): Person {
  const nodes = [...cluster.nodes].sort((a, b) => b.member.messages - a.member.messages || a.chat - b.chat);
  const isMe = nodes.some(({ member }) => member.isMe);
  const phones = distinctNumbers(nodes.flatMap((node) => node.phones));
  // A card whose number is somebody else in the chats is that person's card, whatever name it bears.
  const isTaken = (phone: string): boolean => (holderOf(phone) ?? cluster) !== cluster;
  const entries = entriesOf(nodes, phones, isMe, book, isTaken);
  const own = entries.filter(({ sentInChat }) => !sentInChat);
  const sent = entries.filter(({ sentInChat }) => sentInChat);
  const shown = nodes.filter(({ member }) => !looksLikeNumber(member.name) && !(member.isMe && isPronoun(member.name)));
  const saved = shown.filter(({ member }) => !member.isProfileName).map(({ member }) => member.name);
  const profile = shown.filter(({ member }) => member.isProfileName).map(({ member }) => member.name);
  const former = nodes.flatMap(({ savedNames, member }) => (member.isMe ? [] : savedNames));
  const allPhones = distinctNumbers([
    ...phones,
    ...entries.flatMap((other) => other.phones.filter((phone) => !isTaken(phone))),
  ]);
  const spoken = [
    ...own.flatMap(({ name, names }) => [name, ...names]),
    ...saved,
    ...profile,
    ...former,
    ...sent.map(({ name }) => name),
  ].filter((name) => name !== '');
  // A bare number stays as the chat shows it.
  const asShown = nodes.map(({ member }) => member.name).find((name) => name !== '');
  const name = spoken[0] ?? asShown ?? '';
  return {
    id: '',
    name,
    names: distinctNames([name, ...spoken]),
    phones: allPhones,
    emails: [...new Set(entries.flatMap((other) => other.emails))],
    isMe,
    contact: own.length > 0,
    in: presences(cluster),
  };
}

/** By number, and by name if nobody else has it. A number of two people names neither, unless a chat's name decides. */
function entriesOf(
  nodes: readonly MemberNode[],
  phones: readonly string[],
  isMe: boolean,
  book: ContactBook,
  isTaken: (phone: string) => boolean,
): readonly BookEntry[] {
  const saved = isMe ? [] : nodes.flatMap(({ bookNames }) => bookNames);
  const keys = new Set(saved.map(nameKey));
  const numbers = new Set(phones.map(numberKey));
  const byNumber = phones.flatMap((phone) => {
    const candidates = book.byNumber(phone);
    const named = candidates.filter((entry) => entry.names.some((name) => keys.has(nameKey(name))));
    return named.length > 0 ? named : candidates.slice(0, 1);
  });
  const byName = saved.flatMap((name) => {
    const candidates = book.byName(name);
    const numbered = candidates.filter((entry) => entry.phones.some((phone) => numbers.has(numberKey(phone))));
    return (candidates.length === 1 ? candidates : numbered).filter((entry) => !entry.phones.some(isTaken));
  });
  return [...new Set([...byNumber, ...byName])];
}

function distinctNumbers(phones: readonly string[]): readonly string[] {
  return [...new Map([...phones].reverse().map((phone) => [numberKey(phone), phone])).values()].reverse();
}

function distinctNames(names: readonly string[]): readonly string[] {
  return [...new Map([...names].reverse().map((name) => [nameKey(name), name])).values()].reverse();
}

/** One line per chat, even where "Du" and the own name, or an old and a new number, are one. */
function presences(cluster: Cluster<MemberNode>): readonly Presence[] {
  return [...cluster.byChat]
    .sort(([a], [b]) => a - b)
    .flatMap(([, nodes]) => {
      const sorted = [...nodes].sort((a, b) => b.member.messages - a.member.messages);
      const [first] = sorted;
      if (first === undefined) return [];
      const latest = [...nodes].sort((a, b) => compareTexts(b.until ?? '', a.until ?? ''))[0] ?? first;
      const written = joinStretches(nodes.map(({ member }) => member.written));
      const present = nodes.find(({ member }) => member.state === 'member');
      return [
        {
          chat: first.chatId,
          title: first.title,
          as: first.member.name,
          state: latest.departed ? latest.member.state : (present ?? latest).member.state,
          messages: nodes.reduce((sum, { member }) => sum + member.messages, 0),
          last: nodes.reduce<string | null>(
            (last, { member }) => (member.last !== null && (last === null || member.last > last) ? member.last : last),
            null,
          ),
          ...(written === undefined ? {} : { written }),
        },
      ];
    });
}

/**
 * Gives each person the best id that nobody before has taken: own number, saved name, name in one chat. Who wrote most chooses first,
 * so that the same chats give the same ids in whatever order they were read.
 */
export function withIds(found: readonly ResolvedPerson[]): {
  readonly people: readonly ResolvedPerson[];
  readonly current: ReadonlyMap<PersonId, PersonId>;
} {
  const ranked = found
    .map((resolved) => ({ ...resolved, ids: idsOfCluster(resolved.cluster), weight: messagesOf(resolved.person) }))
    .sort(
      (a, b) =>
        Number(b.person.isMe) - Number(a.person.isMe) ||
        b.weight - a.weight ||
        compareTexts(a.ids.join('\n'), b.ids.join('\n')),
    );
  const taken = new Set<PersonId>();
  const current = new Map<PersonId, PersonId>();
  const people = ranked.map(({ cluster, person, ids }) => {
    let id = ids.find((candidate) => !taken.has(candidate)) ?? ids[0] ?? '';
    for (let number = 2; taken.has(id); number++) id = `${ids[0] ?? ''}#${number}`;
    taken.add(id);
    return { cluster, ids, person: { ...person, id } };
  });
  for (const { person } of people) current.set(person.id, person.id);
  for (const { person, ids } of people) for (const id of ids) if (!current.has(id)) current.set(id, person.id);
  return { people, current };
}

function idsOfCluster(cluster: Cluster<MemberNode>): readonly PersonId[] {
  const all = [...new Set(cluster.nodes.flatMap(({ ids }) => ids))];
  const rank = (id: PersonId): number => (id === meId ? 0 : id.startsWith('+') ? 1 : id.includes('@') ? 3 : 2);
  return all.sort((a, b) => rank(a) - rank(b) || compareTexts(a, b));
}

function messagesOf(person: Person): number {
  return person.in.reduce((sum, { messages }) => sum + messages, 0);
}
