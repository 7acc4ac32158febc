/** Address books are understood after the chats: whoever writes numbers without +49 lives where the chats' numbers come from. */
import type { ReadChat } from '../../src-core/chat/chat.ts';
import { membership } from '../../src-core/groups/membership.ts';
import { readContactsCsv } from '../../src-core/people/contacts-csv.ts';
import type { Contact } from '../../src-core/people/contact.ts';
import { guessCountry } from '../../src-core/people/phone-number.ts';
import { readVCards } from '../../src-core/people/vcard.ts';
import type { Problem } from '../../src-core/problem.ts';

export interface AddressBook {
  readonly file: string;
  readonly format: 'vcard' | 'csv';
  readonly bytes: Uint8Array;
  readonly sentInChat: boolean;
}

export function readContacts(
  books: readonly AddressBook[],
  chats: readonly ReadChat[],
  country: string | null,
  report: (found: Problem) => void,
): readonly Contact[] {
  if (books.length === 0) return [];
  const home = country ?? countryOf(chats);
  return books.flatMap(({ file, format, bytes, sentInChat }) => {
    const read = format === 'vcard' ? readVCards(bytes, home, file) : readContactsCsv(bytes, home, file);
    if (sentInChat) {
      // An empty or odd card among a chat's pictures is nothing the user could mend.
      return read.contacts.map((contact): Contact => ({ ...contact, sentInChat }));
    }
    read.problems.forEach(report);
    return read.contacts;
  });
}

/** The country whose numbers the user writes without a prefix, as far as the chats tell. */
export function countryOf(chats: readonly ReadChat[]): string {
  return guessCountry(chats.map((chat) => ({ language: chat.language, members: membership(chat).members })));
}
