import type { Contact } from './contact.ts';
import { likeness } from './name-likeness.ts';
import { nameKey, nameParts } from './name-parts.ts';
import { numberKey } from './phone-number.ts';

/**
 * Cards that are surely one person: the same name and a common number, the same name and no second number to doubt, or one number
 * under two spellings of one name ("Anna" on the phone, "Anna Müller" in the club's list).
 */
export interface BookEntry {
  /** The fullest of `names`. */
  readonly name: string;
  readonly names: readonly string[];
  readonly nicknames: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly sentInChat: boolean;
}

export interface ContactBook {
  /** The user's own. */
  readonly entries: readonly BookEntry[];
  /** Everybody the number stands with: a landline belongs to a household. */
  readonly byNumber: (e164: string) => readonly BookEntry[];
  /** Everybody whom the user saved under exactly this name. */
  readonly byName: (name: string) => readonly BookEntry[];
}

interface Draft {
  readonly names: string[];
  readonly nicknames: Set<string>;
  readonly phones: Map<string, string>;
  readonly emails: Set<string>;
}

/** An address book as two indexes. The same file read twice, or an older and a newer export, make no doubles. */
export function contactBook(contacts: readonly Contact[]): ContactBook {
  const entries = entriesOf(contacts.filter(({ sentInChat }) => sentInChat !== true));
  const known = new Set(entries.flatMap(({ phones }) => phones.map(numberKey)));
  const sent = entriesOf(
    contacts.filter(
      ({ sentInChat, phones }) => sentInChat === true && !phones.some((phone) => known.has(numberKey(phone))),
    ),
  ).map((entry) => ({ ...entry, sentInChat: true }));
  const entriesByName = indexed(entries, ({ names }) => names.map(nameKey));
  const entriesByNumber = indexed([...entries, ...sent], ({ phones }) => phones.map(numberKey));
  return {
    entries,
    byNumber: (e164) => entriesByNumber.get(numberKey(e164)) ?? [],
    byName: (name) => entriesByName.get(nameKey(name)) ?? [],
  };
}

function entriesOf(contacts: readonly Contact[]): readonly BookEntry[] {
  const byName = new Map<string, Draft[]>();
  for (const contact of contacts) {
    const key = nameKey(contact.name);
    const namesakes = byName.get(key) ?? [];
    const keys = contact.phones.map(numberKey);
    const known = namesakes.filter(
      ({ phones, emails }) =>
        keys.some((phone) => phones.has(phone)) || contact.emails.some((mail) => emails.has(mail)),
    );
    const target = known[0] ?? {
      names: [contact.name],
      nicknames: new Set(),
      phones: new Map(),
      emails: new Set(),
    };
    // This card may be the missing link between two that seemed to be different people.
    for (const other of known.slice(1)) absorb(target, other);
    absorb(target, {
      names: [contact.name],
      nicknames: new Set(contact.nickname === null ? [] : [contact.nickname]),
      phones: new Map(contact.phones.map((phone) => [numberKey(phone), phone])),
      emails: new Set(contact.emails),
    });
    byName.set(key, [...namesakes.filter((other) => other !== target && !known.includes(other)), target]);
  }
  return sameNumberAlikeName([...byName.values()].flatMap(withoutEmptyDoubles)).map(finished);
}

function indexed(
  entries: readonly BookEntry[],
  keysOf: (entry: BookEntry) => readonly string[],
): ReadonlyMap<string, readonly BookEntry[]> {
  const index = new Map<string, BookEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [entry]);
      else known.push(entry);
    }
  }
  return index;
}

/** "Anna" and "Anna Müller" of one number are one; "Anna Müller" and "Ben Müller" of one number share a landline. */
function sameNumberAlikeName(drafts: readonly Draft[]): readonly Draft[] {
  const byNumber = new Map<string, Draft>();
  const gone = new Set<Draft>();
  for (const draft of drafts) {
    for (const key of draft.phones.keys()) {
      const holder = byNumber.get(key);
      if (holder === undefined || holder === draft) byNumber.set(key, draft);
      else if (!gone.has(holder) && !gone.has(draft) && areAlike(holder, draft)) {
        absorb(holder, draft);
        gone.add(draft);
        for (const own of draft.phones.keys()) byNumber.set(own, holder);
        break;
      }
    }
  }
  return drafts.filter((draft) => !gone.has(draft));
}

/** Short forms do not count: "Thomas" and "Tom" at one landline may be father and son. */
function areAlike(a: Draft, b: Draft): boolean {
  return a.names.some((one) =>
    b.names.some((other) => {
      const like = likeness(nameParts(one), nameParts(other));
      return like !== null && like.reason !== 'short-form' && like.reason !== 'slip-of-the-pen';
    }),
  );
}

function absorb(into: Draft, other: Draft): void {
  for (const name of other.names) if (!into.names.includes(name)) into.names.push(name);
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
    name: [...draft.names].sort((a, b) => b.length - a.length)[0] ?? '',
    names: draft.names,
    nicknames: [...draft.nicknames],
    phones: [...draft.phones.values()],
    emails: [...draft.emails],
    sentInChat: false,
  };
}
