/**
 * Where a typed target leads. The window names what it wants; the address is built here, from parts that are checked here, and
 * nothing else is ever handed to the system.
 */
import type { Target } from '../../src-bridge/contract.ts';
import { findLinks } from '../../src-core/messengers/find-links.ts';
import { messengers } from '../../src-core/messengers/registry.ts';
import { mailSendLink, smsSendLink, whatsAppSendLink } from '../../src-core/messengers/sending-links.ts';
import { telegramSendLink } from '../../src-core/messengers/telegram-link.ts';
import { failure, type Result } from '../../src-core/result.ts';

/** The schemes the system may be asked to open: a web page, a message or a mail to be written. */
const openable = ['https:', 'sms:', 'mailto:'];

export function addressOf(target: Target): Result<string> {
  const address = built(target);
  if (address === null || !openable.includes(schemeOf(address))) return failure('link-not-usable');
  return { ok: true, value: address };
}

function built(target: Target): string | null {
  switch (target.to) {
    case 'whatsapp':
      return whatsAppSendLink(target.text, target.phone);
    case 'sms':
      return smsSendLink(target.text, [target.phone]);
    case 'mail':
      return mail(target);
    case 'telegram-share':
      return invitation(target.link) === null ? null : telegramSendLink(target.text, target.link);
    case 'link':
      return invitation(target.link);
    case 'download':
      return download(target.messenger, target.store);
  }
}

/** Many who do not know each other's address do not get to know it from us. */
function mail({ addresses, subject, text: body }: Extract<Target, { to: 'mail' }>): string | null {
  const isAlone = addresses.length === 1;
  return mailSendLink({ to: isAlone ? addresses : [], bcc: isAlone ? [] : addresses, subject, body })?.link ?? null;
}

/** The one spelling of a link that is a valid invitation, alone in its text. */
export function invitation(text: string): string | null {
  const [verdict, ...more] = findLinks(text);
  if (verdict === undefined || more.length > 0 || !verdict.valid) return null;
  return verdict.kind === 'group' || verdict.kind === 'contact' ? verdict.canonical : null;
}

/** Addresses of the stores by the app's id there, checked 2026-11-24. */
function download(messenger: string, store: string): string | null {
  const apps = messengers.find(({ id }) => id === messenger)?.apps;
  const [android] = apps?.android ?? [];
  const [ios] = apps?.ios ?? [];
  const [flathub] = apps?.flathub ?? [];
  if (store === 'android' && android !== undefined) return `https://play.google.com/store/apps/details?id=${android}`;
  if (store === 'ios' && ios !== undefined) return `https://apps.apple.com/app/id${ios}`;
  return store === 'flathub' && flathub !== undefined ? `https://flathub.org/apps/${flathub}` : null;
}

function schemeOf(address: string): string {
  return /^[a-z]+:/u.exec(address)?.[0] ?? '';
}
