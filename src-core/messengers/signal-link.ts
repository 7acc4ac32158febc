import { base64Bytes } from './encodings.ts';
import type { Finding } from './link.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { parameters, segments, trackingIn } from './link-parts.ts';
import { flawInNumber, isE164 } from './phone-number.ts';

/**
 * Signal's links. A group link is a small protobuf, so a lost or added character shows; a swapped one does not.
 * Sources (checked 2026-11-24): signal-cli GroupInviteLinkUrl.java, Signal-Android GroupInviteLinkUrlTest, libsignal usernames.
 */
export function recogniseSignal(link: LinkParts): Finding | null {
  switch (`${link.scheme === 'sgnl' ? 'https' : link.scheme}://${link.host}`) {
    case 'https://signal.group':
    case 'https://joingroup':
      return groupLink(link);
    case 'https://signal.me':
      return contactLink(link);
    case 'http://signal.group':
      return bad('group', 'http-instead-of-https');
    case 'http://signal.me':
      return bad('contact', 'http-instead-of-https');
    case 'https://signal.org':
    case 'https://www.signal.org':
    case 'http://signal.org':
    case 'http://www.signal.org':
      if (signalInvite(link.fragment ?? '') === 'good') return bad('group', 'malformed');
      return segments(link.path).length === 0 || /^(?:\/[a-z]{2})?\/(?:download|install)(?:\/|$)/.test(link.path)
        ? appPage(link, 'signal.org')
        : bad(null, 'not-an-invitation');
    default:
      return bad(null, link.host === 'signal.art' || link.host === 'signal.link' ? 'not-an-invitation' : 'malformed');
  }
}

function groupLink(link: LinkParts): Finding {
  const tracking = trackingIn(parameters(link.query));
  if (link.path !== '' && link.path !== '/') return bad('group', 'malformed');
  const code = link.fragment ?? '';
  if (code === '') return bad('group', 'cut-off');
  const shape = signalInvite(code);
  return shape === 'good'
    ? good('group', `https://signal.group/#${code.replace(/=+$/, '')}`, tracking)
    : bad('group', shape);
}

/** Whether a text is the code of a Signal group link; looked at on foreign hosts too, because nobody else uses this form. */
export function signalInvite(code: string): 'good' | 'cut-off' | 'too-long' | 'malformed' {
  if (!/^[\w-]+={0,2}$/.test(code)) return 'malformed';
  const bytes = base64Bytes(code);
  const body = code.replace(/=+$/, '');
  const guess = body.length < 72 ? 'cut-off' : body.length > 72 ? 'too-long' : 'malformed';
  if (bytes === null) return guess;
  const contents = onlyField(bytes, 1);
  if (contents === null) return guess;
  const key = firstField(contents, 1);
  if (key === null || key.bytes.length !== 32) return guess;
  const password = onlyField(key.rest, 2);
  return password !== null && password.length > 0 ? 'good' : guess;
}

/** Protobuf, length-delimited field with a one-byte length: all that a group link holds. */
function firstField(
  bytes: Uint8Array,
  field: number,
): { readonly bytes: Uint8Array; readonly rest: Uint8Array } | null {
  const length = bytes[1];
  if (bytes[0] !== ((field << 3) | 2) || length === undefined || length > 127 || bytes.length < 2 + length) return null;
  return { bytes: bytes.subarray(2, 2 + length), rest: bytes.subarray(2 + length) };
}

function onlyField(bytes: Uint8Array, field: number): Uint8Array | null {
  const found = firstField(bytes, field);
  return found !== null && found.rest.length === 0 ? found.bytes : null;
}

function contactLink(link: LinkParts): Finding {
  const tracking = trackingIn(parameters(link.query));
  if (link.path !== '' && link.path !== '/') return bad('contact', 'malformed');
  const [, form, raw] = /^(p|eu)\/(.*)$/.exec(link.fragment ?? '') ?? [];
  if (form === undefined || raw === undefined || raw === '')
    return bad('contact', link.fragment ? 'malformed' : 'cut-off');
  if (form === 'p') {
    const phone = raw.replace(/^%2b/i, '+');
    const flaw = phone.startsWith('+') ? flawInNumber(phone.slice(1)) : 'malformed';
    return flaw === null ? good('contact', `https://signal.me/#p/${phone}`, tracking) : bad('contact', flaw);
  }
  const code = raw.replace(/=+$/, '');
  if (!/^[\w-]+$/.test(code)) return bad('contact', 'malformed');
  return code.length === 64
    ? good('contact', `https://signal.me/#eu/${code}`, tracking)
    : wrongLength('contact', code.length, 64);
}

/** Only phone numbers in E.164; the `#eu/` form holds a secret that only the app knows. */
export function signalContactLink(phone: string): string | null {
  return isE164(phone) ? `https://signal.me/#p/${phone}` : null;
}
