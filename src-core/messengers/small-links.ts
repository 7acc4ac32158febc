import { base64Bytes, tidyEscapes, unescaped } from './encodings.ts';
import type { Finding } from './link.ts';
import { bad, good, wrongLength } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { isUnder, isWeb, parameter, parameters, segments, trackingIn } from './link-parts.ts';

/** Messengers whose links are one short rule each: Jami, Briar, ginlo, Viber, Discord. Sources stand at each, checked 2026-11-24. */

/** jami-client-qt and jami-client-android: 40 hex digits or a registered name of at most 32 characters. */
export function recogniseJami(link: LinkParts): Finding | null {
  const isLanding =
    /^link\.jami\.net$/.test(link.host) || (isUnder(link.host, 'ring.cx') && segments(link.path)[0] === 'id');
  if (isWeb(link) && !isLanding) {
    return /^(?:www\.|dl\.)?jami\.net$/.test(link.host)
      ? good('app', `https://${link.host}${link.path === '' ? '/' : link.path}`)
      : null;
  }
  const raw = isLanding ? (segments(link.path).at(-1) ?? '') : `${link.host}${link.path}`.replace(/^\/+|\/+$/g, '');
  return jamiContact(raw);
}

function jamiContact(name: string): Finding {
  if (/^[0-9a-f]{40}$/i.test(name)) return good('contact', `jami:${name.toLowerCase()}`);
  if (/^[0-9a-f]{33,}$/i.test(name)) return wrongLength('contact', name.length, 40);
  if (name === '') return bad('contact', 'cut-off');
  if (/^[\w-]{3,32}$/.test(name)) return good('contact', `jami:${name}`);
  return bad('contact', /^[\w-]{33,}$/.test(name) ? 'too-long' : 'malformed');
}

export function jamiContactLink(name: string): string | null {
  const found = jamiContact(name.trim());
  return 'canonical' in found ? found.canonical : null;
}

/** briar: version byte 0 and a 32-byte key in base32: 53 characters that begin with `a`, then `a` to `d`. */
export function recogniseBriar(link: LinkParts): Finding | null {
  if (isWeb(link)) {
    return /^(?:www\.)?briarproject\.org$/.test(link.host)
      ? good('app', `https://briarproject.org${link.path === '' ? '/' : link.path}`)
      : null;
  }
  const code = `${link.host}${link.path}`.replace(/\/$/, '').toLowerCase();
  if (link.query !== null || link.fragment !== null || !/^[a-z2-7]*$/.test(code)) return bad('contact', 'malformed');
  if (code.length !== 53) return wrongLength('contact', code.length, 53);
  return /^a[a-d]/.test(code) ? good('contact', `briar://${code}`) : bad('contact', 'malformed');
}

/** No public link format is known (searched 2026-11-24); only the homepage is. */
export function recogniseGinlo(link: LinkParts): Finding | null {
  return isWeb(link) ? good('app', `https://${link.host}${link.path === '' ? '/' : link.path}`) : null;
}

/** Viber: undocumented; 48 bytes were seen in all ten public links looked at. */
export function recogniseViber(link: LinkParts): Finding | null {
  const list = parameters(link.query);
  if (link.scheme === 'viber') {
    const number = (parameter(list, 'number') ?? '').replace(/^%2b|^\+|^ |^%20/i, '');
    const text = parameter(list, 'text');
    if (link.host === 'forward')
      return text === null ? bad('send', 'malformed') : good('send', `viber://forward?text=${tidyEscapes(text)}`);
    if (link.host !== 'chat' && link.host !== 'add') return bad(null, 'not-an-invitation');
    if (/^[1-9]\d{6,14}$/.test(number)) return good('contact', `viber://chat?number=%2B${number}`);
    return bad('contact', /^\d{0,6}$/.test(number) ? 'cut-off' : /^\d{16,}$/.test(number) ? 'too-long' : 'malformed');
  }
  if (link.host === 'invite.viber.com') {
    if (link.scheme === 'http') return bad('group', 'http-instead-of-https');
    const raw = parameter(list, 'g2') ?? parameter(list, 'g');
    if (raw === null || raw === '') return bad('group', 'cut-off');
    const code = unescaped(raw);
    if (code === null || (link.path !== '' && link.path !== '/')) return bad('group', 'malformed');
    const plain = code.replaceAll(' ', '+');
    if (!/^[\w+/-]+={0,2}$/.test(plain)) return bad('group', 'malformed');
    const size = plain.replace(/=+$/, '').length;
    if (size !== 64) return wrongLength('group', size, 64);
    if (base64Bytes(plain) === null) return bad('group', 'malformed');
    const escapedCode = plain.replaceAll('+', '%2B').replaceAll('/', '%2F');
    return good('group', `https://invite.viber.com/?g2=${escapedCode}`, trackingIn(list));
  }
  if (link.host === 'chats.viber.com') return bad(null, 'not-an-invitation');
  return /^(?:www\.)?viber\.com$/.test(link.host)
    ? good('app', `https://www.viber.com${link.path === '' ? '/' : link.path}`)
    : null;
}

/** discord.js invite pattern; a code has no fixed length. */
export function recogniseDiscord(link: LinkParts): Finding | null {
  const path = segments(link.path);
  const host = link.host.replace(/^(?:www|ptb|canary)\./, '');
  const isInvite =
    host === 'discord.gg' || path[0] === 'invite' || (link.scheme === 'discord' && path.includes('invite'));
  const warnings = [
    (link.query ?? '') === '' ? null : ('tracking-removed' as const),
    link.scheme === 'http' ? ('http-instead-of-https' as const) : null,
  ];
  if (isInvite) {
    const codes = path.filter((part) => part !== 'invite' && part !== '-');
    if (codes.length === 0) return bad('group', 'cut-off');
    const [code = ''] = codes;
    if (codes.length > 1 || !/^[\w-]+$/.test(code)) return bad('group', 'malformed');
    if (code.length < 2) return bad('group', 'cut-off');
    return code.length > 255 ? bad('group', 'too-long') : good('group', `https://discord.gg/${code}`, ...warnings);
  }
  if (host !== 'discord.com' && host !== 'discordapp.com') return null;
  if (path[0] === 'channels') return bad(null, 'message-link');
  if (path[0] === 'users') {
    return /^\d{17,20}$/.test(path[1] ?? '') && path.length === 2
      ? good('contact', `https://discord.com/users/${path[1] ?? ''}`, ...warnings)
      : bad('contact', 'malformed');
  }
  return path.length === 0 || path[0] === 'download'
    ? good('app', `https://discord.com/${path.join('/')}`)
    : bad(null, 'not-an-invitation');
}
