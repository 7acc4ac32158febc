import { findLinks } from './find-links.ts';
import type { Messenger } from './messenger.ts';

/**
 * IDs that a founder collects where no group link exists. What people send back is a bare ID, a contact link or a sentence with
 * either in it; kept is the one spelling that the messenger's search field takes. No ID has a check digit: a swapped letter is
 * not noticed here, only in the app.
 */
export function judgeId(messenger: Messenger, text: string): string | null {
  const typed = text.trim();
  if (typed === '' || messenger.ids === null) return null;
  const link = messenger.contact.fromId?.(typed) ?? linkIn(messenger, typed) ?? idInSentence(messenger, typed);
  if (link !== null) return bare(messenger, link);
  // ginlo has no links at all; somebody's number or ID there can only be taken at its word.
  const hasForm = messenger.contact.fromId !== undefined || messenger.schemes.length > 0 || messenger.hosts.length > 0;
  return hasForm || !/^[\p{L}\d+@._ -]{4,60}$/u.test(typed) ? null : typed;
}

function linkIn({ id }: Messenger, text: string): string | null {
  const contacts = findLinks(text).filter((link) => link.valid && link.messenger === id && link.kind === 'contact');
  return contacts.length === 1 ? (contacts[0]?.canonical ?? null) : null;
}

/**
 * "Meine ID ist ABCD1234, bis bald": one word of it, with digits or else in capitals where IDs are written so; no ordinary word is
 * taken.
 */
function idInSentence({ contact: { fromId }, ids }: Messenger, text: string): string | null {
  if (fromId === undefined) return null;
  const words = text.split(/[\s,;:()„“"]+/u).filter((word) => word.length >= 8);
  const withDigits = words.filter((word) => /\d/.test(word));
  const isInCapitals = ids !== null && ids.example === ids.example.toUpperCase();
  const inCapitals = isInCapitals ? words.filter((word) => !/\p{Ll}/u.test(word)) : [];
  const likely = withDigits.length > 0 ? withDigits : inCapitals;
  const links = likely.flatMap((word) => fromId(word.replace(/[.!?]+$/, '')) ?? []);
  return links.length === 1 ? (links[0] ?? null) : null;
}

function bare({ ids }: Messenger, link: string): string {
  const start = ids?.linkStart ?? '';
  return start !== '' && link.startsWith(start) ? link.slice(start.length) : link;
}
