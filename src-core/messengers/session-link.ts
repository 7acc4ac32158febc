import { base32zBytes, base64Bytes, hex } from './encodings.ts';
import type { Finding } from './link.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import {
  httpWarning,
  isHostName,
  isWeb,
  parameter,
  parameters,
  segments,
  serverRoot,
  trackingIn,
} from './link-parts.ts';

/**
 * Session: communities have a link (a server with its public key), groups have none, a person is a 66-digit account id.
 * Sources (checked 2026-11-24): session-desktop, libsession-util community.cpp.
 */
export function recogniseSession(link: LinkParts): Finding | null {
  if (link.scheme === 'session-account') return accountId(link.path);
  return (
    communityLink(link) ??
    (isWeb(link) && /^(?:www\.|fdroid\.)?getsession\.org$/.test(link.host) ? appPage(link, 'getsession.org') : null)
  );
}

export function communityLink(link: LinkParts): Finding | null {
  const list = parameters(link.query);
  const raw = parameter(list, 'public_key');
  if (!isWeb(link) || raw === null) return null;
  const path = segments(link.path);
  const [room = '', ...more] = path[0] === 'r' && path.length === 2 ? path.slice(1) : path;
  if (more.length > 0 || !/^[\w-]{1,64}$/.test(room) || !isHostName(link.host)) return bad('group', 'malformed');
  const key = publicKey(raw);
  if (key === null) {
    return /^[0-9a-f]*$/i.test(raw) ? wrongLength('group', raw.length, 64) : bad('group', 'malformed');
  }
  return good('group', `${serverRoot(link)}/${room}?public_key=${key}`, trackingIn(list), httpWarning(link));
}

/** Hex as the apps write it; base64 and base32z are understood by libsession only. */
function publicKey(text: string): string | null {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  const bytes = text.length === 52 ? base32zBytes(text) : /^[\w+/-]{43}=?$/.test(text) ? base64Bytes(text) : null;
  return bytes?.length === 32 ? hex(bytes) : null;
}

function accountId(id: string): Finding {
  return /^05[0-9a-f]{64}$/i.test(id) ? good('contact', id.toLowerCase()) : bad('contact', 'malformed');
}

/** A person's account id is its own contact link: the app has no other. */
export function sessionContact(id: string): string | null {
  const found = accountId(id.trim());
  return 'canonical' in found ? found.canonical : null;
}
