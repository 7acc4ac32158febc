/**
 * One phone writes all its exports in one way. Where a chat alone cannot tell day from month, the other chats of the same
 * import that look the same (platform, language) may: if they all agree, the doubtful one follows them.
 */
import type { DateOrder, ReadChat } from '../../src-core/chat/chat.ts';

/** A chat as it was read, and whatever the caller needs to have it read again. */
interface Reading {
  readonly chat: ReadChat;
}

export async function settleDateOrders<Read extends Reading>(
  reads: readonly Read[],
  readAgain: (read: Read, order: DateOrder) => Promise<Read>,
): Promise<readonly Read[]> {
  const settled: Read[] = [];
  for (const read of reads) {
    const order = read.chat.dateOrderCertain ? null : orderOfThePhone(read.chat, reads);
    if (order === null || order === read.chat.dateOrder) settled.push(read);
    else settled.push(followingOthers(await readAgain(read, order)));
  }
  return settled;
}

function orderOfThePhone(chat: ReadChat, reads: readonly Reading[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const { chat: other } of reads)
    if (other.dateOrderCertain && other.platform === chat.platform && other.language === chat.language)
      orders.add(other.dateOrder);
  const [only, ...more] = orders;
  return only !== undefined && more.length === 0 ? only : null;
}

/** Likely, not certain: two phones may have been exported at once. The user is still asked to look. */
function followingOthers<Read extends Reading>(read: Read): Read {
  return { ...read, chat: { ...read.chat, dateOrderCertain: false, dateOrderReason: 'same-phone' } };
}
