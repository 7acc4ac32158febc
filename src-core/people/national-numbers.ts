/**
 * Senders whose name is a number without a country ("0171 3920011"), as some address books save them. WhatsApp itself always writes the plus,
 * so that only the user's country can complete them; what is no valid number there stays a mere name.
 */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Name, ReadChat } from '../chat/chat.ts';

/** `country`: ISO 3166. The same chat where nothing was to be completed. */
export function withNationalNumbers(chat: ReadChat, country: string): ReadChat {
  if (!isSupportedCountry(country)) return chat;
  const completed = new Map<string, string | null>();
  const numberOf = (name: string): string | null => {
    const known = completed.get(name);
    if (known !== undefined) return known;
    const parsed = national.test(name) ? parsePhoneNumberFromString(name, country) : undefined;
    const number = parsed?.isValid() === true ? parsed.number : null;
    completed.set(name, number);
    return number;
  };
  const complete = <T extends Name>(name: T): T => {
    const phone = name.phone ?? numberOf(name.name);
    return phone === name.phone ? name : { ...name, phone };
  };
  const speakers = chat.speakers.map(complete);
  const notices = chat.notices.map((notice) => ({
    ...notice,
    actor: notice.actor === null ? null : complete(notice.actor),
    targets: notice.targets.map(complete),
  }));
  const admins = chat.admins?.map(complete);
  return [...completed.values()].some((number) => number !== null)
    ? { ...chat, speakers, notices, ...(admins && { admins }) }
    : chat;
}

/** Digits and the signs between them, beginning with the 0 that stands for the country nearly everywhere, or long enough without it. */
const national = /^\(?0[\d\s()/.-]{5,18}$|^\(?[1-9][\d\s()/.-]{8,18}$/u;
