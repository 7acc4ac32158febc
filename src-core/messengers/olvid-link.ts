import { base64Bytes } from './encodings.ts';
import type { Finding } from './link.ts';
import { appPage, bad, good } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { isWeb } from './link-parts.ts';

/**
 * Olvid's contact links: a length-prefixed list (identity, name) in base64url, so lost or added characters show. Groups have no link.
 * Source (checked 2026-11-24): olvid-android ObvUrlIdentity.java, engine Encoded.java.
 */
export function recogniseOlvid(link: LinkParts): Finding | null {
  if (link.host === 'invitation.olvid.io') {
    if (link.scheme === 'http') return bad('contact', 'http-instead-of-https');
    const code = link.fragment ?? '';
    if (!/^\/?[12]?$/.test(link.path)) return bad('contact', 'malformed');
    if (code === '') return bad('contact', 'cut-off');
    if (!/^[\w-]+=?=?$/.test(code)) return bad('contact', 'malformed');
    const bytes = base64Bytes(code);
    if (bytes === null) return bad('contact', 'cut-off');
    const flaw = flawInList(bytes);
    if (flaw !== null) return bad('contact', flaw);
    const path = link.path === '' ? '/' : link.path;
    return good(
      'contact',
      `https://invitation.olvid.io${path}#${code.replace(/=+$/, '')}`,
      /[12]$/.test(path) ? 'only-as-qr' : null,
    );
  }
  if (link.host === 'configuration.olvid.io' || link.scheme === 'olvid') return bad(null, 'not-an-invitation');
  return isWeb(link) && /^(?:www\.|web\.)?olvid\.io$/.test(link.host) ? appPage(link) : null;
}

/** One byte type (3: list), four bytes length, then the same again for each element. */
function flawInList(bytes: Uint8Array): 'cut-off' | 'too-long' | 'malformed' | null {
  if (bytes.length < 5) return 'cut-off';
  if (bytes[0] !== 3) return 'malformed';
  const total = 5 + lengthAt(bytes, 0);
  if (total !== bytes.length) return total > bytes.length ? 'cut-off' : 'too-long';
  let at = 5;
  let elements = 0;
  while (at < bytes.length) {
    if (at + 5 > bytes.length) return 'malformed';
    at += 5 + lengthAt(bytes, at);
    elements++;
  }
  return at === bytes.length && elements >= 2 ? null : 'malformed';
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at + 1] ?? 0) * 0x1000000 +
    (((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0))
  );
}
