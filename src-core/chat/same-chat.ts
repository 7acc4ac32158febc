/**
 * Whether two exports whose ids are equal are of one chat. A chat that was cut is only known by its title, and there is more than one
 * "Familie" in the world; two chats may also begin with the same word in the same minute. To take two for one would lose a group.
 */
import type { ChatId, ReadChat } from './chat.ts';
import { fnv64 } from './identity.ts';
import { normalise } from './text.ts';

/** The chat under an id that no different chat among the others has; the same chat's older export keeps its id. */
export function amongOthers(chat: ReadChat, others: ReadonlyMap<ChatId, ReadChat>): ReadChat {
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? chat.id : fnv64(`${chat.id} ${n}`);
    const other = others.get(id);
    if (other === undefined || isSameChat(chat, other)) return n === 1 ? chat : { ...chat, id };
  }
}

function isSameChat(a: ReadChat, b: ReadChat): boolean {
  const days = agreementOnDays(a, b);
  if (days === 'no') return false;
  const beginAlike = a.beginning === 'complete' && b.beginning === 'complete';
  return (days === 'yes' && beginAlike) || shareSomebody(a, b);
}

/** Names change when a contact is saved, but not everybody's; the exporter is in all chats and proves nothing. */
function shareSomebody(a: ReadChat, b: ReadChat): boolean {
  const [some, others] = [a, b].map(({ speakers }) =>
    speakers.filter(({ isMe }) => !isMe).map(({ name }) => normalise(name)),
  );
  return !some?.length || !others?.length || some.some((name) => others.includes(name));
}

/** Whether on most days that both hold wholly both count the same number of messages; `unknown` where there are no such days. */
function agreementOnDays(a: ReadChat, b: ReadChat): 'yes' | 'no' | 'unknown' {
  const [firstA, lastA, firstB, lastB] = [a.days[0], a.days.at(-1), b.days[0], b.days.at(-1)].map(
    (one) => one?.day ?? '',
  );
  if (a.dateOrder !== b.dateOrder || !firstA || !lastA || !firstB || !lastB) return 'unknown';
  const from = firstA > firstB ? firstA : firstB;
  const to = lastA < lastB ? lastA : lastB;
  const counts = new Map(b.days.map(({ day, messages }) => [day, messages]));
  const inside = a.days.filter(({ day }) => day > from && day < to);
  if (inside.length === 0) return 'unknown';
  const equal = inside.filter(({ day, messages }) => counts.get(day) === messages);
  return equal.length * 2 >= inside.length ? 'yes' : 'no';
}
