/** An id that a newer export of the same chat has too: made of the chat's first record where the export holds it, else of its title. */
import { normalise } from './text.ts';

/** FNV-1a with 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/), in two halves because numbers hold 53 bits. */
export function fnv64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    // times 0x100000001b3 = 2^40 + 0x1b3
    const product = low * 0x1b3;
    const carry = Math.floor(product / 0x100000000);
    high = (Math.imul(high, 0x1b3) + carry + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

export interface Opening {
  readonly isComplete: boolean;
  /** The first record that is not merely "messages are encrypted": its time and its words. */
  readonly firstAt: string;
  readonly firstText: string;
  readonly title: string | null;
  readonly kind: string;
}

export function chatId(opening: Opening): string {
  const firstAt = whateverTheOrder(opening.firstAt);
  const seed = opening.isComplete
    ? `opening ${firstAt} ${normalise(opening.firstText)}`
    : `title ${opening.kind} ${normalise(opening.title ?? '')} ${opening.title === null ? `${firstAt} ${opening.firstText}` : ''}`;
  return fnv64(seed);
}

/** Day and month may be read the other way round once more is known, or once the user says so: it is still the same chat. */
function whateverTheOrder(at: string): string {
  const [date = '', clock = ''] = at.split('T');
  const parts = date.split('-').map((part) => part.slice(-2));
  return `${parts.sort().join('-')} ${clock}`;
}
