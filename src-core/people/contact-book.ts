import type { Contact } from './contact.ts';
import { nameKey } from './name-parts.ts';
import { numberKey } from './phone-number.ts';

/** Cards that are surely one person: the same name and a common number, or the same name and no second number to doubt. */
export interface BookEntry {
  readonly name: string;
  readonly nicknames: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

export interface ContactBook {
  readonly entries: readonly BookEntry[];
  /** Everybody the number stands with: a landline belongs to a household. */
  readonly byNumber: (e164: string) => readonly BookEntry[];
  /** Everybody saved under exactly this name. */
  readonly byName: (name: string) => readonly BookEntry[];
}

interface Draft {
  readonly name: string;
  readonly nicknames: Set<string>;
  readonly phones: Map<string, string>;
  readonly emails: Set<string>;
}

/** An address book as two indexes. The same file read twice, or an older and a newer export, make no doubles. */
export function contactBook(contacts: readonly Contact[]): ContactBook {
  const byName = new Map<string, Draft[]>();
  for (const contact of contacts) {
    const key = nameKey(contact.name);
    const namesakes = byName.get(key) ?? [];
    const keys = contact.phones.map(numberKey);
    const known = namesakes.filter(
      ({ phones, emails }) =>
        keys.some((phone) => phones.has(phone)) || contact.emails.some((mail) => emails.has(mail)),
    );
    const target = known[0] ?? { name: contact.name, nicknames: new Set(), phones: new Map(), emails: new Set() };
    // This card may be the missing link between two that seemed to be different people.
    for (const other of known.slice(1)) absorb(target, other);
    absorb(target, {
      name: contact.name,
      nicknames: new Set(contact.nickname === null ? [] : [contact.nickname]),
      phones: new Map(contact.phones.map((phone) => [numberKey(phone), phone])),
      emails: new Set(contact.emails),
    });
    byName.set(key, [...namesakes.filter((other) => other !== target && !known.includes(other)), target]);
  }
  const entriesByName = new Map([...byName].map(([key, drafts]) => [key, withoutEmptyDoubles(drafts).map(finished)]));
  const entries = [...entriesByName.values()].flat();
  const entriesByNumber = new Map<string, BookEntry[]>();
  for (const entry of entries) {
    for (const phone of entry.phones) {
      const key = numberKey(phone);
      entriesByNumber.set(key, [...(entriesByNumber.get(key) ?? []), entry]);
    }
  }
  return {
    entries,
    byNumber: (e164) => entriesByNumber.get(numberKey(e164)) ?? [],
    byName: (name) => entriesByName.get(nameKey(name)) ?? [],
  };
}

function absorb(into: Draft, other: Draft): void {
  for (const nickname of other.nicknames) into.nicknames.add(nickname);
  for (const [key, phone] of other.phones) into.phones.set(key, phone);
  for (const mail of other.emails) into.emails.add(mail);
}

/** A card with a mail address only beside one card with a number is the same person; beside two it may be either. */
function withoutEmptyDoubles(drafts: readonly Draft[]): readonly Draft[] {
  const numbered = drafts.filter(({ phones }) => phones.size > 0);
  const [only] = numbered;
  if (only === undefined) {
    const [first, ...rest] = drafts;
    if (first !== undefined) for (const other of rest) absorb(first, other);
    return first === undefined ? [] : [first];
  }
  if (numbered.length > 1) return numbered;
  for (const other of drafts) if (other !== only) absorb(only, other);
  return numbered;
}

function finished(draft: Draft): BookEntry {
  return {
    name: draft.name,
    nicknames: [...draft.nicknames],
    phones: [...draft.phones.values()],
    emails: [...draft.emails],
  };
}
