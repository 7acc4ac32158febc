import type { ChatMembers } from './person.ts';
import { nameParts } from './name-parts.ts';
import { isShortForm } from './short-names.ts';

interface Owner {
  readonly label: string;
  readonly names: string[];
  readonly chats: number[];
}

/**
 * Which chats were exported from the same phone: only there does the same saved name mean the same person. One import is one phone
 * unless the exporters' own names contradict each other ("Jonas" here, "Petra" there). A chat without an own name then goes to the
 * phone whose owner writes in it, to the one it shares system and language with, or to the one nearly all chats come from; else it
 * stays alone.
 */
export function phoneOfEachChat(chats: readonly ChatMembers[]): readonly string[] {
  const owners = ownersOf(chats);
  if (owners.length < 2) return chats.map(() => 'phone:0');
  const labels = new Map(owners.flatMap(({ chats: own, label }) => own.map((index) => [index, label] as const)));
  const bySystem = new Map<string, Set<string>>();
  for (const [index, label] of labels) {
    const system = systemOf(chats[index]);
    bySystem.set(system, (bySystem.get(system) ?? new Set()).add(label));
  }
  const main = owners.find(({ chats: own }) => own.length >= 0.8 * labels.size)?.label;
  return chats.map((chat, index) => {
    const writing = owners.filter(({ names }) =>
      chat.members.some((one) => !one.isProfileName && names.includes(one.name)),
    );
    const alike = [...(bySystem.get(systemOf(chat)) ?? [])];
    return labels.get(index) ?? single(writing)?.label ?? single(alike) ?? main ?? `alone:${index}`;
  });
}

function ownersOf(chats: readonly ChatMembers[]): readonly Owner[] {
  const owners: Owner[] = [];
  chats.forEach((chat, index) => {
    const own = chat.phoneOwner ?? ownName(chat);
    if (own === null) return;
    const isOwner = (name: string): boolean => (chat.phoneOwner ? name === own : mayBeOnePerson(name, own));
    const known = owners.find(({ names }) => names.some(isOwner));
    if (known === undefined) owners.push({ names: [own], chats: [index], label: `phone:${owners.length}` });
    else {
      known.names.push(own);
      known.chats.push(index);
    }
  });
  return owners;
}

function single<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** The name under which the exporter writes; "Du" and "You" stand only in notices, whose subject never wrote under them. */
export function ownName(chat: ChatMembers): string | null {
  const own = chat.members.filter(
    ({ isMe, messages, name }) => isMe && !isPronoun(name) && (messages > 0 || chat.kind === 'direct'),
  );
  return own[0]?.name ?? null;
}

/** How all languages of the reader call the phone's owner, and some more; "Kai" (Hausa), "Sina" (Estonian) and "Ju" (Albanian) are names. */
const pronouns = new Set(
  (
    'du sie ihr you tú usted vous toi tu voi você vocês eu jij je u jy ty vy вы ты ви вие ти ti di dig te ön ' +
    "anda bạn dvs. ikaw jūs siz sen si'i sinä tusa vi wewe εσείς сіз אתה את/ה أنت شما آپ እርስዎ " +
    'आप आपण तुम्ही আপনি ਤੁਸੀਂ તમે நீங்கள் మీరు ನೀವು നിങ്ങൾ คุณ ທ່ານ 您 你 あなた 自分 나'
  ).split(' '),
);

export function isPronoun(name: string): boolean {
  return pronouns.has(name.toLowerCase());
}

/** People change their profile name from "Jonas" to "Jonas W. 🏕"; two phones have names without any word in common. */
function mayBeOnePerson(a: string, b: string): boolean {
  const one = nameParts(a);
  const other = nameParts(b);
  if (one.key === other.key || one.words.length === 0 || other.words.length === 0) return true;
  return one.words.some((word) =>
    other.words.some(
      (second) =>
        word.sound === second.sound ||
        isShortForm(word.folded, second.folded) ||
        word.folded.startsWith(second.folded) ||
        second.folded.startsWith(word.folded),
    ),
  );
}

function systemOf(chat: ChatMembers | undefined): string {
  return `${chat?.platform ?? 'unknown'} ${chat?.language ?? ''}`;
}
