import { escaped, tidyEscapes } from './encodings.ts';
import type { Finding } from './link.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import type { LinkParts, Parameters } from './link-parts.ts';
import { hasStrangers, httpWarning, parameter, parameters, segments, trackingIn } from './link-parts.ts';
import { flawInNumber, isE164 } from './phone-number.ts';

/** Where invitations are sent from: WhatsApp (also the groups to leave), SMS and mail. */

/**
 * Sources (checked 2026-11-24): WhatsApp's help on click to chat; `wa.me/<name>` opens no chat. No link writes into an existing group.
 */
export function recogniseWhatsApp(link: LinkParts): Finding | null {
  const list = parameters(link.query);
  const path = segments(link.path);
  const http = httpWarning(link);
  const removed = list.some(([name]) => !['phone', 'text', 'code'].includes(name))
    ? ('tracking-removed' as const)
    : null;
  if (link.scheme === 'whatsapp') {
    if (link.host === 'chat') return groupCode(parameter(list, 'code') ?? '');
    return link.host === 'send' ? send(phoneIn(list), list) : bad(null, 'not-an-invitation');
  }
  if (link.host === 'chat.whatsapp.com') {
    const [first = '', ...more] = path[0] === 'invite' ? path.slice(1) : path;
    const found = more.length > 0 ? bad('group', 'malformed') : groupCode(first);
    return 'problem' in found ? found : good('group', found.canonical, removed ?? trackingIn(list), http);
  }
  if (link.host === 'wa.me' || link.host === 'www.wa.me') {
    const found = shortForm(path, list);
    return found === null || 'problem' in found ? found : good(found.kind, found.canonical, removed, http);
  }
  if (/^(?:api|web|www)\.whatsapp\.com$|^whatsapp\.com$/.test(link.host) && path[0] === 'send') {
    const found = send(phoneIn(list), list);
    return 'problem' in found ? found : good('send', found.canonical, removed, http);
  }
  if (/^(?:www\.|m\.|web\.|faq\.|blog\.)?whatsapp\.com$/.test(link.host)) {
    if (/^(?:channel|catalog|product|otp|call)$/.test(path[0] ?? '')) return bad(null, 'not-an-invitation');
    return appPage(link);
  }
  return bad(null, link.host === 'call.whatsapp.com' ? 'not-an-invitation' : 'malformed');
}

function groupCode(code: string): Finding {
  if (!/^[0-9A-Za-z]*$/.test(code)) return bad('group', 'malformed');
  return code.length === 22
    ? good('group', `https://chat.whatsapp.com/${code}`)
    : wrongLength('group', code.length, 22);
}

function shortForm(path: readonly string[], list: Parameters): Finding | null {
  const [first, second] = path;
  if (first === undefined) {
    if (parameter(list, 'phone') !== null) return send(phoneIn(list), list);
    return parameter(list, 'text') === null ? bad('send', 'cut-off') : send(null, list);
  }
  if (first === 'qr' || first === 'message') {
    return /^[A-Z0-9]{10,20}$/.test(second ?? '') && path.length === 2
      ? good('contact', `https://wa.me/${first}/${second ?? ''}`)
      : bad('contact', second === undefined ? 'cut-off' : 'malformed');
  }
  if (first === 'send') return send(phoneIn(list), list);
  if (path.length > 1) return bad(null, 'not-an-invitation');
  return send(first, list);
}

/** What WhatsApp's own pages put into such a link. */
const known = ['text', 'type', 'app_absent', 'lang', 'data', 'context', 'lid'];

/** In the query a `+` is a blank to most readers; WhatsApp drops both. */
function phoneIn(list: Parameters): string | null {
  const raw = parameter(list, 'phone');
  // A damaged `phone` must not turn a letter to one person into one to anybody.
  if (raw === null && hasStrangers(list, known)) return '';
  return raw === null || raw === '' ? null : raw.replace(/^(?:\+|%2b|%20| )+/i, '');
}

function send(phone: string | null, list: Parameters): Finding {
  const text = parameter(list, 'text');
  if (phone === null && text === null) return bad('send', 'malformed');
  const flaw = phone === null ? null : flawInNumber(phone);
  if (flaw !== null) return bad('send', flaw);
  return good('send', `https://wa.me/${phone ?? ''}${text === null ? '' : `?text=${tidyEscapes(text)}`}`);
}

/** To one person, or (without a number) to whomever the user picks in WhatsApp. */
export function whatsAppSendLink(text: string, phone: string | null = null): string | null {
  if (phone === null) return `https://wa.me/?text=${escaped(text)}`;
  return isE164(phone) ? `https://wa.me/${phone.slice(1)}?text=${escaped(text)}` : null;
}

export function whatsAppContactLink(phone: string): string | null {
  return isE164(phone) ? `https://wa.me/${phone.slice(1)}` : null;
}

/** RFC 5724, and the spellings phones really use (`&body=`, `;body=`, `?&body=`). */
export function recogniseSms(link: LinkParts): Finding | null {
  const raw = `${link.host}${link.path}${link.query === null ? '' : `?${link.query}`}`.replace(/^\/\//, '');
  const [, numbers = '', query = ''] = /^([^?&;]*)(?:[?&;]+(.*))?$/s.exec(raw) ?? [];
  const body = parameter(parameters(query), 'body');
  const list = numbers.split(',').map((number) => number.replace(/%2b/gi, '+').replace(/%20|[\s().-]/g, ''));
  const isNobody = numbers === '';
  if (isNobody && body === null) return bad('send', 'cut-off');
  if (!isNobody && !list.every((number) => /^\+?\d{3,15}$/.test(number))) {
    return bad('send', list.some((number) => /^\+?\d{16,}$/.test(number)) ? 'too-long' : 'malformed');
  }
  return good('send', `sms:${isNobody ? '' : list.join(',')}${body === null ? '' : `?body=${tidyEscapes(body)}`}`);
}

export type Phone = 'android' | 'ios' | 'any';

/**
 * iPhones want `&body=` directly behind the number (iOS 8 and later), Android `?body=` (RFC 5724); `?&body=` is read by both
 * (widely reported, not documented by either; checked 2026-11-24).
 */
export function smsSendLink(text: string, phones: readonly string[], phone: Phone = 'any'): string | null {
  if (!phones.every(isE164)) return null;
  const mark = { android: '?', ios: '&', any: '?&' }[phone];
  return `sms:${phones.join(',')}${mark}body=${escaped(text)}`;
}

/** RFC 6068. */
export function recogniseMail(link: LinkParts): Finding | null {
  const list = parameters(link.query).map(([name, value]) => [name.toLowerCase(), value ?? ''] as const);
  const to = link.path === '' ? [] : link.path.split(',');
  const copies = list
    .filter(([name]) => ['to', 'cc', 'bcc'].includes(name))
    .flatMap(([, value]) => value.split(/,|%2C/i));
  if (to.length === 0 && list.length === 0) return bad('send', 'cut-off');
  if (![...to, ...copies.filter((address) => address !== '')].every(isAddress)) return bad('send', 'malformed');
  const query = list.map(([name, value]) => `${name}=${tidyEscapes(value)}`).join('&');
  return good('send', `mailto:${to.join(',')}${query === '' ? '' : `?${query}`}`);
}

function isAddress(text: string): boolean {
  return /^(?:[\w.!#$&'*+/=^`{|}~-]|%[0-9a-f]{2}|[^\x00-\x7f])+(?:@|%40)[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/iu.test(
    text,
  );
}

export interface Mail {
  readonly to: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** Windows hands at most about 2,000 characters to a mail program; longer links arrive cut or not at all (unverified, widely reported). */
export const longestMailLink = 2000;

/** Line breaks as CRLF, blanks as %20 (RFC 6068, section 5). `fits` is false when the mail is too long for one click. */
export function mailSendLink(mail: Mail): { readonly link: string; readonly fits: boolean } | null {
  const address = (text: string): string => escaped(text).replace(/%40/g, '@').replace(/%2B/g, '+');
  if (![...mail.to, ...mail.bcc].every((text) => isAddress(address(text)))) return null;
  const body = escaped(mail.body.replace(/\r\n|\r|\n/g, '\r\n'));
  const parts = [
    mail.subject === '' ? '' : `subject=${escaped(mail.subject)}`,
    mail.body === '' ? '' : `body=${body}`,
    mail.bcc.length === 0 ? '' : `bcc=${mail.bcc.map(address).join(',')}`,
  ].filter((part) => part !== '');
  const link = `mailto:${mail.to.map(address).join(',')}${parts.length === 0 ? '' : `?${parts.join('&')}`}`;
  return { link, fits: link.length <= longestMailLink };
}
