/**
 * How facts of an import meet the facts that are there: a chat with a known id is replaced by its newer export, everything else is
 * added, nothing decided is touched. An older export of a known chat adds nothing; which is older shows in the last message.
 */
import type { ReadChat } from '../chat/chat.ts';
import { amongOthers } from '../chat/same-chat.ts';
import type { Contact } from '../people/contact.ts';
import { contactIn } from '../people/contact-country.ts';
import { equalJson } from './equal.ts';
import { withoutErased } from './erase.ts';
import type { Facts } from './plan.ts';

/** The same object when the import brings nothing new. */
export function addFacts(facts: Facts, incoming: Facts, erased: readonly string[]): Facts {
  const welcome = withoutErased(incoming, erased);
  const chats = addChats(facts.chats, welcome.chats);
  const contacts = addContacts(facts.contacts, welcome.contacts);
  return chats === facts.chats && contacts === facts.contacts ? facts : { chats, contacts };
}

/** Address books as they read in another country; the same object where that changes nothing. */
export function factsIn(facts: Facts, country: string): Facts {
  const contacts = facts.contacts.map((contact) => contactIn(contact, country));
  return contacts.every((contact, index) => contact === facts.contacts[index]) ? facts : { ...facts, contacts };
}

function addChats(known: readonly ReadChat[], incoming: readonly ReadChat[]): readonly ReadChat[] {
  const chats = new Map(known.map((chat) => [chat.id, chat]));
  for (const found of incoming) {
    const chat = amongOthers(found, chats);
    const before = chats.get(chat.id);
    if (before === undefined || (!isOlderExport(chat, before) && !equalJson(before, chat))) chats.set(chat.id, chat);
  }
  const result = [...chats.values()];
  const same = result.length === known.length && result.every((chat, index) => chat === known[index]);
  return same ? known : result;
}

/**
 * The same archive read again (another date order, a better reader) is no older export, though its times may differ.
 * Times under different date orders do not compare; then the longer text is the newer one.
 */
function isOlderExport(chat: ReadChat, than: ReadChat): boolean {
  if (chat.source.bytes === than.source.bytes && chat.lines.total === than.lines.total) return false;
  if (chat.dateOrder !== than.dateOrder) return chat.lines.total < than.lines.total;
  const last = chat.last ?? '';
  const lastBefore = than.last ?? '';
  return last === lastBefore ? chat.messages < than.messages : last < lastBefore;
}

/** Cards are kept as they are: one that changed stands beside its older self, and people/resolve brings both together. */
function addContacts(known: readonly Contact[], incoming: readonly Contact[]): readonly Contact[] {
  const keys = new Set(known.map(contactKey));
  const added = incoming.filter((contact) => {
    const key = contactKey(contact);
    return !keys.has(key) && keys.add(key);
  });
  return added.length === 0 ? known : [...known, ...added];
}

const contactKey = (contact: Contact): string =>
  JSON.stringify([contact.name, contact.nickname, contact.phones, contact.emails, contact.sentInChat ?? false]);
