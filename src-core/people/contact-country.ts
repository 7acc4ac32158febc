/** Numbers of an address book that were written without their country belong where the user says; they can be read anew at any time. */
import type { Contact, LocalNumber } from './contact.ts';
import { isWithoutCountry, readableNumber, toE164 } from './phone-number.ts';

/** A contact's numbers, read in a country; those that depend on it are kept as they were written. */
export function numbersIn(
  written: readonly string[],
  country: string,
): { readonly phones: readonly string[]; readonly local: readonly LocalNumber[] } {
  const read = written.map((text) => ({ written: text, phone: toE164(text, country) }));
  return {
    phones: [...new Set(read.flatMap(({ phone }) => phone ?? []))],
    local: read.filter(({ written: text }) => isWithoutCountry(text)),
  };
}

/** The same object where nothing depends on the country, or all stays as it was. */
export function contactIn(contact: Contact, country: string): Contact {
  const local = contact.local?.map((number): LocalNumber => ({ ...number, phone: toE164(number.written, country) }));
  if (local === undefined || local.every(({ phone }, index) => phone === contact.local?.[index]?.phone)) return contact;
  const before = new Set(contact.local?.map(({ phone }) => phone));
  const stays = contact.phones.filter((phone) => !before.has(phone));
  const phones = [...new Set([...stays, ...local.flatMap(({ phone }) => phone ?? [])])];
  // Whoever has no name is called by the number.
  const [old] = contact.phones;
  const isNumber = old !== undefined && contact.name === readableNumber(old);
  const name = isNumber && phones[0] !== undefined ? readableNumber(phones[0]) : contact.name;
  return { ...contact, name, phones, local };
}
