/**
 * Whose number an address book tells differently from the one that was read before. Only people who stand in both under one name and
 * share no number any more: who has got a second number has not changed, and who is new or gone is nobody to look at twice.
 */
import type { Contact } from './contact.ts';
import { nameKey } from './name-parts.ts';
import { numberKey } from './phone-number.ts';

/** Names, as the newer book writes them, each once. */
export function contactsChanged(before: readonly Contact[], incoming: readonly Contact[]): readonly string[] {
  const known = new Map<string, Set<string>>();
  for (const { name, phones, sentInChat } of before) {
    if (sentInChat === true) continue;
    const key = nameKey(name).toLowerCase();
    const numbers = known.get(key) ?? new Set();
    for (const phone of phones) numbers.add(numberKey(phone));
    known.set(key, numbers);
  }
  const changed = incoming.filter(({ name, phones, sentInChat }) => {
    const numbers = known.get(nameKey(name).toLowerCase());
    const isSilent = sentInChat === true || numbers === undefined || numbers.size === 0 || phones.length === 0;
    return !isSilent && !phones.some((phone) => numbers.has(numberKey(phone)));
  });
  return [...new Set(changed.map(({ name }) => name))];
}
