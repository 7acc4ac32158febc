import { base64Bytes, hex, tidyEscapes, unescaped } from './encodings.ts';
import type { Finding } from './link.ts';
import { appPage, bad, good } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { isWeb, parameter, parameters, segments } from './link-parts.ts';

/**
 * XMPP addresses (RFC 5122, separator `;`) with the actions of XEP-0147, 0045, 0379 and 0401, and the landing pages of
 * Conversations and easy-xmpp-invitation. Checked 2026-11-24. The canonical form is the `xmpp:` URI: pages are only wrappers.
 */
export function recogniseXmpp(link: LinkParts): Finding | null {
  if (link.scheme === 'xmpp') {
    if (link.path.startsWith('/') || link.host !== '') return bad(null, 'malformed');
    return address(link.path, link.query);
  }
  if (link.host === 'conversations.im') return conversations(link);
  const wrapped = wrappedAddress(link);
  if (wrapped !== null) return wrapped;
  if (link.host === 'xmpp.link')
    return link.fragment === null || link.fragment === '' ? bad(null, 'cut-off') : bad(null, 'malformed');
  return /^(?:www\.)?(?:monal-im\.org|dino\.im|gajim\.org|xmpp\.org)$/.test(link.host) ? appPage(link) : null;
}

/** An own server's landing page: the URI without `xmpp:` stands in the fragment, plain or in base64. */
export function wrappedAddress(link: LinkParts): Finding | null {
  if (!isWeb(link) || link.fragment === null || link.fragment === '') return null;
  const isKnown = link.host === 'xmpp.link';
  const plain =
    link.fragment.includes('@') || link.fragment.includes('%40') ? link.fragment : fromBase64(link.fragment);
  const found = /^([^?]+@[^?]+)(?:\?(.*))?$/s.exec((plain ?? '').replace(/%40/i, '@').replace(/^xmpp:/, ''));
  if (found === null) return null;
  if (!isKnown && !/^(?:join|roster|register)(?:;|$)/.test(found[2] ?? '')) return null;
  return address(found[1] ?? '', found[2] ?? null);
}

function fromBase64(text: string): string | null {
  const bytes = text.length < 8 ? null : base64Bytes(text);
  return bytes === null ? null : unescaped(hex(bytes).replace(/../g, '%$&'));
}

function conversations(link: LinkParts): Finding | null {
  const [letter, ...rest] = segments(link.path);
  if (letter === undefined) return good('app', 'https://conversations.im/');
  if (letter !== 'i' && letter !== 'j') return null;
  const jid = rest.length === 2 ? rest.join('@') : (rest[0] ?? '');
  if (rest.length > 2) return bad(letter === 'j' ? 'group' : 'contact', 'malformed');
  return address(jid, letter === 'j' ? 'join' : null);
}

const domainPart = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

function address(raw: string, query: string | null): Finding {
  const [action = '', ...more] = (query ?? '').split(';');
  const list = parameters(more.join(';'), ';');
  const kind = action === 'join' ? 'group' : action === 'message' ? 'send' : action === 'register' ? 'app' : 'contact';
  if (/\s|&/.test(query ?? '')) return bad(kind, 'malformed');
  const jid = unescaped(raw)?.replace(/^(.+?@[^/]+)\/.*$/s, '$1') ?? null;
  const [, local, domain] = /^(?:([^@/\s"&'<>:]+)@)?([^@/\s]+)$/.exec(jid ?? '') ?? [];
  if (domain === undefined) return bad(kind, raw.endsWith('@') ? 'cut-off' : 'malformed');
  if (!domainPart.test(domain)) return bad(kind, 'malformed');
  if (local === undefined && action !== 'register') return bad(kind, raw.includes('@') ? 'malformed' : 'cut-off');
  const name = `${local === undefined ? '' : `${raw.slice(0, raw.search(/@|%40/i))}@`}${domain.toLowerCase()}`;
  if (!['', 'join', 'message', 'roster', 'subscribe', 'register'].includes(action)) {
    return action.startsWith('omemo-sid-')
      ? good('contact', `xmpp:${name}`)
      : bad('contact', /^joi?$/.test(action) ? 'cut-off' : 'malformed');
  }
  const wanted =
    { join: ['password'], message: ['subject', 'body'], register: ['preauth'], roster: ['preauth', 'ibr', 'name'] }[
      action
    ] ?? [];
  const kept = wanted.flatMap((key) => {
    const value = parameter(list, key);
    return value === null ? [] : [`;${key}=${tidyEscapes(value)}`];
  });
  const isPlain = action === '' || action === 'subscribe' || (action === 'roster' && kept.length === 0);
  return good(kind, `xmpp:${name}${isPlain ? '' : `?${action}${kept.join('')}`}`);
}

/** A room is an address with `?join` behind it; without, it reads as a person's, which is valid, too. */
export function roomGoesOn(shown: string, next: string): boolean {
  return shown.endsWith('?') ? /^join\b/.test(next) : /^[\w.-]{0,60}\?join\b/.test(next);
}

/** A person's address, `user@server`. */
export function xmppContactLink(jid: string): string | null {
  const found = address(jid.trim().replace(/^xmpp:/, ''), null);
  return 'canonical' in found ? found.canonical : null;
}
