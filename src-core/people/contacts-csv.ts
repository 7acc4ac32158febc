// The declaration must also reach the folders that compile this file without compiling src-core.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';
import { problem, type Problem } from '../problem.ts';
import type { Contact } from './contact.ts';
import { decodeText, tidy } from './decode-text.ts';
import { numbersIn } from './contact-country.ts';
import { readableNumber, toE164 } from './phone-number.ts';
import type { ReadContacts } from './vcard.ts';

/**
 * Columns by their headings. Google until 2024: "Name", "Given Name", "Phone 1 - Value"; since: "First Name", "Phone 1 - Label/Value";
 * Outlook: "First Name", "Mobile Phone", "E-mail Address", in German "Vorname", "Mobiltelefon", "E-Mail-Adresse"
 * (exports of both seen 2026-11-24). Labels, types, fax and pager are no numbers to reach a person at.
 */
const headings = {
  full: /^(?:name|full ?name|display ?name|anzeigename|vollständiger name|file as|speichern unter)$/u,
  given: /^(?:first|given|vor)[ -]?name$/u,
  middle: /^(?:(?:middle|additional) ?name|weitere vornamen|zweiter vorname)$/u,
  family: /^(?:(?:last|family|sur)[ -]?name|nachname|familienname)$/u,
  nickname: /^(?:nickname|spitzname)$/u,
  organisation: /^(?:organi[sz]ation(?: 1 - name| name)?|company|firma|organisation)$/u,
  email:
    /^(?:e-?mail(?: \d)?(?: - value|-?[ :]*(?:address|adresse))?|e-?mail-?adresse(?: \d)?|(?:e-?mail)? ?\d?:? ?adresse)$/u,
  phone: /(?:phone|telefon|mobil|handy|^tel\.?$|rufnummer|^nummer$|^number$)/u,
} as const;
const noPhone = /(?:fax|pager|telex|type|label|typ$|tty|ttd|isdn|display|company main|zentrale)/u;

type Column = keyof typeof headings;

/** Address books as Google, Outlook or a spreadsheet write them: UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab. */
export function readContactsCsv(bytes: Uint8Array, country: string, file: string | null = null): ReadContacts {
  const parsed = Papa.parse(decodeText(bytes), { skipEmptyLines: 'greedy', delimitersToGuess: [',', ';', '\t', '|'] });
  const [first, ...rest] = parsed.data;
  const columns = (first ?? []).map((title) => columnOf(title));
  const hasHeadings = columns.some((column) => column !== null && column !== 'organisation');
  const rows = hasHeadings ? rest : parsed.data;
  const contacts: Contact[] = [];
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    const contact = hasHeadings ? fromColumns(row, columns, country) : fromLooks(row, country);
    if (contact !== null) contacts.push(contact);
    else if (row.some((cell) => cell.trim() !== '')) {
      const line = index + (hasHeadings ? 2 : 1);
      problems.push(problem('card-unreadable', { file, line, detail: 'row without name, number or mail' }));
    }
  });
  if (contacts.length === 0)
    return { contacts, problems: [problem('no-contacts', { file, detail: 'no row with a name or number' })] };
  return { contacts, problems };
}

function columnOf(title: string): Column | null {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cf}"']/gu, '')
    .trim()
    .toLowerCase();
  for (const [column, pattern] of entries(headings)) {
    if (pattern.test(plain) && !(column === 'phone' && noPhone.test(plain))) return column;
  }
  return null;
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  const keys: string[] = Object.keys(record);
  return keys.filter((key): key is K => key in record).map((key) => [key, record[key]] as const);
}

function fromColumns(row: readonly string[], columns: readonly (Column | null)[], country: string): Contact | null {
  const cells = (column: Column): readonly string[] =>
    columns.flatMap((other, index) => (other === column ? severalValues(row[index] ?? '') : []));
  const cell = (column: Column): string => cells(column)[0] ?? '';
  const composed = tidy(`${cell('given')} ${cell('middle')} ${cell('family')}`);
  const full = cell('full');
  return finished({
    name: composed !== '' && (full === '' || full.includes(',')) ? composed : full,
    nickname: cell('nickname') || null,
    organisation: cell('organisation'),
    numbers: cells('phone'),
    emails: cells('email'),
    country,
  });
}

/** Without headings: what looks like a number is one, what has an @ is a mail, the rest is the name. */
function fromLooks(row: readonly string[], country: string): Contact | null {
  const cells = row.map(tidy).filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => toE164(cell, country) !== null);
  const emails = cells.filter((cell) => cell.includes('@'));
  // A row of a letter or a table must not become a person.
  if (numbers.length === 0 && emails.length === 0) return null;
  const words = cells.filter((cell) => !numbers.includes(cell) && !emails.includes(cell));
  return finished({ name: words.slice(0, 2).join(' '), nickname: null, organisation: '', numbers, emails, country });
}

interface Parts {
  readonly name: string;
  readonly nickname: string | null;
  readonly organisation: string;
  readonly numbers: readonly string[];
  readonly emails: readonly string[];
  readonly country: string;
}

function finished(parts: Parts): Contact | null {
  const { phones, local } = numbersIn(parts.numbers, parts.country);
  const emails = parts.emails.filter((mail) => mail.includes('@')).map((mail) => mail.toLowerCase());
  const [phone] = phones;
  const name =
    parts.name ||
    parts.nickname ||
    parts.organisation ||
    emails[0] ||
    (phone === undefined ? '' : readableNumber(phone));
  if (name === '') return null;
  return {
    name,
    nickname: parts.nickname,
    phones,
    emails: [...new Set(emails)],
    ...(local.length > 0 && { local }),
  };
}

/** Google writes several values of one label as "a ::: b". */
function severalValues(cell: string): readonly string[] {
  return cell
    .split(' ::: ')
    .map(tidy)
    .filter((part) => part !== '');
}
