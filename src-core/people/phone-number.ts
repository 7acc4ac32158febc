import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';
import type { Member } from '../groups/group.ts';

/**
 * A number as people write it, to E.164. Numbers without `+` are read as calls from `country`. Total: what cannot be a number
 * (codes, short service numbers) is null. Where it stops being true: numbers saved without prefix in another country's book.
 */
export function toE164(text: string, country: string): string | null {
  const written = text
    .replace(/^tel:/iu, '')
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .trim();
  const digits = written.replace(/\D/gu, '');
  if (digits.length < 5 || digits.length > 17 || date.test(written)) return null;
  if (/[\p{L}]{2}/u.test(written.replace(/(?:;?\s*(?:ext|phone-context)[.=].*)$/iu, ''))) return null;
  if (/^\s*\(?\+/u.test(written)) return international(written);
  // 00 is the international prefix nearly everywhere (ITU recommendation E.123); the book may come from another country.
  if (/^\(?00[1-9]/u.test(written)) return international(`+${digits.slice(2)}`);
  const region = isSupportedCountry(country) ? country : 'DE';
  const national = parsePhoneNumberFromString(written, region);
  // "491711234567": the plus was lost on the way, as in `waid` and in WhatsApp's own mentions.
  const withPlus = digits.startsWith('0') || digits.length < 11 ? undefined : parsePhoneNumberFromString(`+${digits}`);
  if (withPlus?.isValid() === true && digits.startsWith(getCountryCallingCode(region))) return withPlus.number;
  if (national?.isValid() === true) return national.number;
  if (withPlus?.isValid() === true) return withPlus.number;
  return national?.isPossible() === true && digits.length >= 6 ? national.number : null;
}

/** Whether it depends on the country which number this is: with a plus or 00 it says so itself. */
export function isWithoutCountry(text: string): boolean {
  const written = text
    .replace(/^tel:/iu, '')
    .replace(/[\p{Cf}]/gu, '')
    .trim();
  return /\d/u.test(written) && !/^\(?(?:\+|00[1-9])/u.test(written.normalize('NFKC'));
}

/** Birthdays stand in the same tables as numbers. */
const date = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)$/u;

/** With a plus it is what it says, even where the numbering plan is newer than the library. */
function international(written: string): string | null {
  const parsed = parsePhoneNumberFromString(written);
  if (parsed?.isPossible() === true) return parsed.number;
  const digits = written.replace(/\D/gu, '');
  return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : null;
}

/**
 * What makes two numbers the same WhatsApp account. WhatsApp shows older Brazilian accounts without the ninth digit and Mexican and
 * Argentinian ones with or without the mobile 1 / 9; address books have the other form. Everything else is the number itself.
 * (Known from number handling in WhatsApp clients, checked 2026-11-24.)
 */
export function numberKey(e164: string): string {
  const brazil = /^\+55(\d\d)9(\d{8})$/u.exec(e164);
  if (brazil !== null) return `+55${brazil[1]}${brazil[2]}`;
  const mexico = /^\+521(\d{10})$/u.exec(e164);
  if (mexico !== null) return `+52${mexico[1]}`;
  const argentina = /^\+549(\d{10})$/u.exec(e164);
  if (argentina !== null) return `+54${argentina[1]}`;
  return e164;
}

/** "+49 171 …", shown instead of a name. */
export function looksLikeNumber(name: string): boolean {
  return /^[\p{Cf}\s]*\+[\d\s()./\p{Cf}\p{Pd}]{6,}$/u.test(name);
}

/** For display: "+49 171 1234567". */
export function readableNumber(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

/** ISO 3166 codes of every country that has numbers, to choose from. */
export const countries = (): readonly string[] => getCountries();

export interface CountryClues {
  readonly language?: string | null;
  readonly members: readonly Pick<Member, 'phone' | 'isMe'>[];
}

const countryOfLanguage: Readonly<Record<string, CountryCode>> = {
  ar: 'EG',
  cs: 'CZ',
  da: 'DK',
  de: 'DE',
  el: 'GR',
  en: 'GB',
  es: 'ES',
  fi: 'FI',
  fr: 'FR',
  he: 'IL',
  hi: 'IN',
  hr: 'HR',
  hu: 'HU',
  id: 'ID',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  nb: 'NO',
  nl: 'NL',
  pl: 'PL',
  pt: 'PT',
  ro: 'RO',
  ru: 'RU',
  sk: 'SK',
  sl: 'SI',
  sv: 'SE',
  tr: 'TR',
  uk: 'UA',
  vi: 'VN',
  zh: 'CN',
};

/**
 * The country whose numbers the user writes without +49: own number if seen, else the country most numbers in the chats belong to,
 * else the language's. Always changeable by the user, since a village at the border may guess wrong.
 */
export function guessCountry(chats: readonly CountryClues[]): string {
  const votes = new Map<string, number>();
  for (const chat of chats) {
    for (const { phone, isMe } of chat.members) {
      const country = phone === null ? undefined : parsePhoneNumberFromString(phone)?.country;
      if (country !== undefined) votes.set(country, (votes.get(country) ?? 0) + (isMe ? 1000 : 1));
    }
  }
  for (const { language } of chats) {
    if (language === null || language === undefined) continue;
    const [tongue = '', region = ''] = language.split('-');
    const country = getCountries().find((code) => code === region.toUpperCase()) ?? countryOfLanguage[tongue];
    if (country !== undefined) votes.set(country, (votes.get(country) ?? 0) + 0.4);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best?.[0] ?? 'DE';
}
