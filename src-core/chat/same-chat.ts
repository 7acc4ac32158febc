/**
 * Whether two exports are of one chat, beyond their ids. The same id may be two chats: one that was cut is only known by its title, and there
 * is more than one "Familie" in the world. Two ids may be one chat: its beginning fell out of a newer export (WhatsApp's limit), or somebody
 * else's phone wrote it. To take two for one would lose a group, so what people wrote when has to agree.
 */
import type { ChatId, ReadChat } from './chat.ts';
import { fnv64 } from './fnv64.ts';
import { normalise } from './text.ts';

/** The chat under an id that no different chat among the others has; another export of the same chat keeps the id that is there. */
export function amongOthers(chat: ReadChat, others: ReadonlyMap<ChatId, ReadChat>): ReadChat {
  const named = others.get(chat.id);
  if (named !== undefined && isSameChat(chat, named)) return chat;
  for (const other of others.values()) {
    if (other.id !== chat.id && isOtherEndOf(chat, other)) return { ...chat, id: other.id };
  }
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? chat.id : fnv64(`${chat.id} ${n}`);
    const other = others.get(id);
    if (other === undefined || isSameChat(chat, other)) return n === 1 ? chat : { ...chat, id };
  }
}

/** Of two with one id. */
function isSameChat(a: ReadChat, b: ReadChat): boolean {
  const days = overlap(a, b);
  if (disagrees(days)) return false;
  const beginAlike = a.beginning === 'complete' && b.beginning === 'complete';
  return (days.days > 0 && beginAlike) || shareSomebody(a, b) !== 'no';
}

/** Of two with different ids: one lost its beginning, or both were written by different phones. */
function isOtherEndOf(a: ReadChat, b: ReadChat): boolean {
  if (a.kind !== b.kind && a.kind !== 'unknown' && b.kind !== 'unknown') return false;
  const isTitled = a.title !== null && b.title !== null && normalise(a.title) === normalise(b.title);
  const isWhole = a.beginning === 'complete' && b.beginning === 'complete';
  // comparing days costs something, and most chats have nothing in common
  if (!isTitled && (isWhole || shareSomebody(a, b) !== 'yes')) return false;
  const days = overlap(a, b);
  if (disagrees(days)) return false;
  if (isWhole || !isTitled) return days.messages >= enoughMessages && days.equal >= days.days * 0.8;
  if (!startsFirst(a, b)) return false;
  if (days.messages >= enoughMessages) return true;
  return days.days > 0 ? shareSomebody(a, b) === 'yes' : shareMost(a, b);
}

/** Agreement on fewer may be chance. */
const enoughMessages = 20;

/** What was cut cannot begin before what is whole. */
function startsFirst(a: ReadChat, b: ReadChat): boolean {
  if (a.beginning === b.beginning || a.first === null || b.first === null) return true;
  return a.beginning === 'complete' ? a.first <= b.first : b.first <= a.first;
}

/** Names change when a contact is saved, but not everybody's; the exporter is in all chats and proves nothing. */
function shareSomebody(a: ReadChat, b: ReadChat): 'yes' | 'no' | 'unknown' {
  const some = namesOf(a);
  const others = namesOf(b);
  if (some.size === 0 || others.size === 0) return 'unknown';
  for (const name of some) if (others.has(name)) return 'yes';
  return 'no';
}

/** Where no day is in both, the people have to be the same ones. */
function shareMost(a: ReadChat, b: ReadChat): boolean {
  const some = namesOf(a);
  const others = namesOf(b);
  const shared = [...some].filter((name) => others.has(name)).length;
  return shared > 0 && shared * 2 > Math.min(some.size, others.size);
}

const namesOf = ({ speakers }: ReadChat): ReadonlySet<string> =>
  new Set(speakers.filter(({ isMe }) => !isMe).map(({ name }) => normalise(name)));

interface Overlap {
  /** Days that both hold wholly and on which one of them has messages. */
  readonly days: number;
  /** Those on which both count the same number of messages. */
  readonly equal: number;
  readonly messages: number;
}

const noOverlap: Overlap = { days: 0, equal: 0, messages: 0 };

const disagrees = ({ days, equal }: Overlap): boolean => days > 0 && equal * 2 < days;

function overlap(a: ReadChat, b: ReadChat): Overlap {
  const [firstA, lastA, firstB, lastB] = [a.days[0], a.days.at(-1), b.days[0], b.days.at(-1)].map(
    (one) => one?.day ?? '',
  );
  // read in two orders, one of them may be wrong
  if (a.dateOrder !== b.dateOrder && !(a.dateOrderCertain && b.dateOrderCertain)) return noOverlap;
  if (!firstA || !lastA || !firstB || !lastB) return noOverlap;
  const from = firstA > firstB ? firstA : firstB;
  const to = lastA < lastB ? lastA : lastB;
  const counts = new Map(
    b.days.filter(({ day }) => day > from && day < to).map(({ day, messages }) => [day, messages]),
  );
  let days = counts.size;
  let equal = 0;
  let messages = 0;
  for (const { day, messages: count } of a.days) {
    if (day <= from || day >= to) continue;
    const other = counts.get(day);
    if (other === undefined) days++;
    else if (other === count) {
      equal++;
      messages += count;
    }
  }
  return { days, equal, messages };
}
