import { escaped, tidyEscapes, unescaped } from './encodings.ts';
import type { Finding } from './link.ts';
import { appPage, bad, good } from './link.ts';
import type { LinkParts, Parameters } from './link-parts.ts';
import { httpWarning, isUnder, parameter, parameters, segments, trackingIn } from './link-parts.ts';
import { flawInNumber, isE164 } from './phone-number.ts';

/**
 * Telegram's links, after TDLib's own parser (td/telegram/LinkManager.cpp and test/link.cpp, TDLib 1.8.67, checked 2026-11-24).
 * An invitation's code has no redundancy: only characters and length can be judged, and digits alone are a phone number.
 */
export function recogniseTelegram(link: LinkParts): Finding | null {
  if (link.scheme === 'tg' && (link.userinfo !== null || link.port !== null)) return null;
  if (link.scheme === 'tg') return appLink(link.host || link.path.replace(/^\/*/, ''), parameters(link.query));
  const host = link.host.replace(/^www\./, '');
  if (isUnder(host, 'telegram.org')) {
    return appPage(link);
  }
  const list = parameters(link.query);
  const sub = /^([a-z][a-z0-9_-]*)\.t\.me$/.exec(host)?.[1];
  const path = segments(link.path).map((part) => unescaped(part) ?? part);
  while (path[0] === 's' && path.length > 1) path.shift();
  const found = sub === undefined ? pathLink(path, list, link.path) : person(sub, path, list);
  if (found === null || 'problem' in found) return found;
  return good(found.kind, found.canonical, ...found.warnings, trackingIn(list), httpWarning(link));
}

/** First parts of a path that are no user names (TDLib). */
const reserved =
  /^(?:addemoji|addstickers|addtheme|auction|bg|boost|c|call|confirmphone|giftcode|i|invoice|iv|login|m|nft|proxy|setlanguage|socks|stargift|web|\$.*)$/i;

function pathLink(path: readonly string[], list: Parameters, rawPath: string): Finding | null {
  const [first = '', second] = path;
  if (first === '') return rawPath === '' || rawPath === '/' ? good('app', 'https://telegram.org/') : null;
  if (/^[+ ]/.test(first)) return path.length === 1 ? plus(first.slice(1)) : bad('group', 'malformed');
  if (first === 'joinchat') {
    return second === undefined
      ? bad('group', 'cut-off')
      : path.length === 2
        ? invite(second)
        : bad('group', 'malformed');
  }
  if (first === 'addlist') return second === undefined ? bad('group', 'cut-off') : slug('group', 'addlist', second);
  if (first === 'contact') return second === undefined ? bad('contact', 'cut-off') : slug('contact', 'contact', second);
  if (first === 'share' || first === 'msg') {
    return second === 'url' && path.length === 2 ? share(list) : bad('send', 'malformed');
  }
  if (reserved.test(first)) return bad(null, first === 'c' ? 'message-link' : 'not-an-invitation');
  return person(first, path.slice(1), list);
}

function appLink(what: string, list: Parameters): Finding | null {
  const value = (name: string): string => unescaped(parameter(list, name) ?? '') ?? '';
  switch (what.replace(/\/$/, '').toLowerCase()) {
    case 'join':
      return invite(value('invite'));
    case 'resolve':
      return value('phone') === ''
        ? value('post') === ''
          ? person(value('domain'), [], list)
          : bad(null, 'message-link')
        : phoneLink(value('phone').replace(/^\+/, ''));
    case 'msg_url':
    case 'msg':
    case 'share':
      return share(list);
    case 'addlist':
      return slug('group', 'addlist', value('slug'));
    case 'contact':
      return slug('contact', 'contact', value('token'));
    default:
      return bad(null, 'not-an-invitation');
  }
}

function plus(code: string): Finding {
  return /^\d+$/.test(code) ? phoneLink(code) : invite(code);
}

function phoneLink(digits: string): Finding {
  const flaw = flawInNumber(digits);
  return flaw === null ? good('contact', `https://t.me/+${digits}`) : bad('contact', flaw);
}

function invite(code: string): Finding {
  if (!/^[\w-]*$/.test(code) || /^\d+$/.test(code)) return bad('group', 'malformed');
  if (code.length < 16) return bad('group', 'cut-off');
  if (code.length > 32) return bad('group', 'too-long');
  const isUsual = code.length === 16 || code.length === 22;
  return good('group', `https://t.me/+${code}`, isUsual ? null : 'unusual-length');
}

function slug(kind: 'group' | 'contact', where: string, code: string): Finding {
  if (code === '') return bad(kind, 'cut-off');
  return /^[\w-]+$/.test(code) ? good(kind, `https://t.me/${where}/${code}`) : bad(kind, 'malformed');
}

function share(list: Parameters): Finding {
  const url = parameter(list, 'url') ?? '';
  const text = parameter(list, 'text') ?? '';
  if (url === '' && text === '') return bad('send', 'malformed');
  return good(
    'send',
    `https://t.me/share/url?url=${tidyEscapes(url)}${text === '' ? '' : `&text=${tidyEscapes(text)}`}`,
  );
}

function person(name: string, more: readonly string[], list: Parameters): Finding {
  if (more.length > 0) return bad(null, /^\d+$/.test(more[0] ?? '') ? 'message-link' : 'not-an-invitation');
  if (!isTelegramName(name))
    return bad('contact', name.length > 32 ? 'too-long' : name === '' ? 'cut-off' : 'malformed');
  const kept = list.filter(([key]) => ['text', 'start', 'startgroup'].includes(key));
  const query = kept.map(([key, value]) => (value === null ? key : `${key}=${tidyEscapes(value)}`)).join('&');
  return good('contact', `https://t.me/${name}${query === '' ? '' : `?${query}`}`);
}

function isTelegramName(name: string): boolean {
  return /^[a-z]\w{0,31}$/i.test(name) && !name.endsWith('_') && !name.includes('__');
}

export function telegramPhoneLink(phone: string): string | null {
  return isE164(phone) ? `https://t.me/${phone}` : null;
}

export function telegramNameLink(name: string): string | null {
  const plain = name.trim().replace(/^@/, '');
  return isTelegramName(plain) && plain.length >= 4 ? `https://t.me/${plain}` : null;
}

/** Telegram puts the address first, then a line break and the text (TDLib). Without an address the text stands alone. */
export function telegramSendLink(text: string, url = ''): string {
  return `https://t.me/share/url?url=${escaped(url)}${text === '' ? '' : `&text=${escaped(text)}`}`;
}
