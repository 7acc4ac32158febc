import type { ChatId } from '../chat/chat.ts';
import { hasGone, type Member } from '../groups/group.ts';
import type { Cluster, Node } from './clusters.ts';
import { idsOf, phonesOf, type ChatMembers, type Person, type PersonId } from './person.ts';
import { nameParts } from './name-parts.ts';
import { looksLikeNumber } from './phone-number.ts';

/** A member of one chat, ready to be compared. */
export interface MemberNode extends Node {
  readonly chatId: ChatId;
  readonly title: string;
  readonly group: boolean;
  /** Label of the phone that made the export. */
  readonly phone: string;
  readonly member: Member;
  readonly phones: readonly string[];
  readonly ids: readonly PersonId[];
  /** Names from the exporter's address book, now and before; never a `~` name or a number. */
  readonly savedNames: readonly string[];
  /** Those to be looked up in the address book: on somebody else's phone "Mama" is somebody else, "Anna Müller" hardly. */
  readonly bookNames: readonly string[];
}

export function memberNodes(chats: readonly ChatMembers[], phones: readonly string[]): readonly MemberNode[] {
  const mainPhone = mostFrequent(phones);
  return chats.flatMap((chat, index) =>
    chat.members.map((member) => {
      const times = member.evidence.flatMap((evidence) =>
        evidence.how === 'wrote' ? [evidence.first, evidence.last] : [evidence.at],
      );
      const seen = [...times, ...[member.first, member.last].filter((time) => time !== null)].sort();
      const saved = member.isProfileName ? [] : [member.name, ...member.formerNames];
      const savedNames = saved.filter((name) => !looksLikeNumber(name) && name !== '');
      const numbers = phonesOf(member);
      return {
        chat: index,
        chatId: chat.chat,
        title: chat.title ?? '',
        group: chat.kind !== 'direct',
        phone: phones[index] ?? '',
        member,
        phones: numbers,
        ids: idsOf(member, chat.chat, numbers),
        savedNames,
        bookNames: savedNames.filter((name) => phones[index] === mainPhone || nameParts(name).words.length > 1),
        from: seen[0] ?? null,
        until: seen.at(-1) ?? null,
        departed: hasGone(member.state),
      };
    }),
  );
}

function mostFrequent(phones: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const phone of phones) counts.set(phone, (counts.get(phone) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A person and the members it was made of. */
export interface ResolvedPerson {
  readonly cluster: Cluster<MemberNode>;
  readonly person: Person;
}
