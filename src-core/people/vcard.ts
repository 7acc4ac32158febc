import ICAL from 'ical.js';
import { problem, type Problem } from '../problem.ts';
import type { Contact } from './contact.ts';
import { numbersIn } from './contact-country.ts';
import { tidy } from './decode-text.ts';
import { readableNumber, toE164 } from './phone-number.ts';
import { splitCards, type CardLine, type RawCard } from './vcard-lines.ts';

export interface ReadContacts {
  readonly contacts: readonly Contact[];
  readonly problems: readonly Problem[];
}

/**
 * Address books as vCard 2.1, 3.0 or 4.0, one or many cards in a file. A card that cannot be trusted (cut off, garbled) becomes a
 * problem and the others go on. A card without any number and mail is kept for its name only.
 */
export function readVCards(bytes: Uint8Array, country: string, file: string | null = null): ReadContacts {
  const contacts: Contact[] = [];
  const problems: Problem[] = [];
  const cards = splitCards(bytes);
  for (const card of cards) {
    const contact = card.broken === null ? contactOf(card, country) : null;
    if (contact !== null) contacts.push(contact);
    else {
      const { line, why } = card.broken ?? { line: card.line, why: 'no name, number or mail' };
      problems.push(problem('card-unreadable', { file, line, detail: why }));
    }
  }
  if (cards.length === 0) problems.push(problem('no-contacts', { file, detail: 'no BEGIN:VCARD' }));
  return { contacts, problems };
}

function contactOf(card: RawCard, country: string): Contact | null {
  const numbers: string[] = [];
  const emails: string[] = [];
  let fullName = '';
  let nickname: string | null = null;
  let organisation = '';
  let given = '';
  let family = '';
  for (const line of card.lines) {
    const { values, waid } = parsed(line, card.version);
    const [first = ''] = values;
    if (line.property === 'FN' && fullName === '') fullName = tidy(first);
    else if (line.property === 'N' && given === '' && family === '') {
      family = tidy(values[0] ?? '');
      given = tidy(`${values[1] ?? ''} ${values[2] ?? ''}`);
    } else if (line.property === 'NICKNAME') nickname ??= tidy(first) || null;
    else if (line.property === 'ORG' && organisation === '') organisation = tidy(first);
    else if (line.property === 'EMAIL' && first.includes('@')) emails.push(tidy(first).toLowerCase());
    else if (line.property === 'TEL') {
      // WhatsApp's own cards carry the account's number in `waid`, whatever the card shows.
      numbers.push(waid !== null && toE164(`+${waid}`, country) !== null ? `+${waid}` : first);
    }
  }
  const { phones, local } = numbersIn(numbers, country);
  const [phone] = phones;
  const [unread = ''] = numbers;
  const fallback =
    nickname ?? (organisation || emails[0] || (phone === undefined ? tidy(unread) : readableNumber(phone)));
  const name = cardName(fullName, given, family) || fallback;
  if (name === '') return null;
  const emailsOnce = [...new Set(emails)];
  return { name, nickname, phones, emails: emailsOnce, ...(local.length > 0 && { local }) };
}

/** The name as the phone shows it; "Müller, Anna" is turned round where the card itself tells which is which. */
function cardName(full: string, given: string, family: string): string {
  const composed = tidy(`${given} ${family}`);
  if (full === '') return composed;
  return full.includes(',') && family !== '' && full.startsWith(`${family},`) ? composed : full;
}

/** ical.js knows the grammar of values (escapes, lists, components); a value it refuses is taken as it stands. */
function parsed(
  { text }: CardLine,
  version: string,
): { readonly values: readonly string[]; readonly waid: string | null } {
  try {
    const design = version.startsWith('4') ? ICAL.design.vcard : ICAL.design.vcard3;
    const result: unknown = ICAL.parse.property(text, design);
    if (Array.isArray(result)) {
      const [, params, , ...values]: unknown[] = result;
      return { values: values.flatMap(flat), waid: waidOf(params) };
    }
  } catch {
    // Falls through to the plain reading.
  }
  return { values: text.slice(text.indexOf(':') + 1).split(';'), waid: null };
}

/** Components of N stay apart; several values inside one component are one text. */
function flat(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.map((part: unknown) => (Array.isArray(part) ? part.join(' ') : typeof part === 'string' ? part : ''));
}

function waidOf(params: unknown): string | null {
  if (typeof params !== 'object' || params === null || !('waid' in params)) return null;
  return typeof params.waid === 'string' && /^\d{6,15}$/u.test(params.waid) ? params.waid : null;
}
