/** Names as exports write them, without WhatsApp's own signs. */
import type { Name } from './chat.ts';
import { visible } from './text.ts';

const spaces = /[\u00a0\u202f\u2009\t\r\n ]+/g;

/** The name without `~`, invisible marks and odd spaces; NFC, so that names from files and from text compare. */
export function cleanName(raw: string): { readonly name: string; readonly isProfileName: boolean } {
  const plain = visible(raw).replace(spaces, ' ').trim().normalize('NFC');
  const rest = /^~ ?(.+)$/.exec(plain)?.[1]?.trim();
  // WhatsApp writes one "~" and a no-break space; people may have put more of them into their names
  const isProfileName = rest !== undefined && (plain.startsWith('~ ') || !plain.endsWith('~'));
  return isProfileName ? { name: rest, isProfileName } : { name: plain, isProfileName: false };
}

/** E.164 when a name is an international number as WhatsApp shows it: "+49 176 1234567". */
export function phoneOf(name: string): string | null {
  if (!/^\+[0-9 ()./\-\u2010-\u2015]+$/.test(name)) return null;
  const digits = name.replace(/\D/g, '');
  return digits.length >= 6 && digits.length <= 15 ? `+${digits}` : null;
}

/** Two spellings of one person in one chat have the same key. */
export function nameKey(name: string): string {
  return phoneOf(name) ?? name.replace(/["'`´‘’“”„«»]/g, '"').toLowerCase();
}

export function toName(raw: string, isMe = false): Name {
  const { name, isProfileName } = cleanName(raw);
  return { name, phone: phoneOf(name), isMe, isProfileName };
}
