import { tidyEscapes } from './encodings.ts';
import type { Finding } from './link.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { hasStrangers, httpWarning, parameter, parameters, segments, trackingIn } from './link-parts.ts';

/**
 * Threema's links: contacts and prepared messages, never groups. An id has no check digit, only its length tells.
 * Sources (checked 2026-11-24): threema-android AndroidManifest.xml, threema-ios URLHandler.swift. `threema.group/join#…` is Threema's own
 * address for group links (threema-android GroupInviteServiceImpl, checked 2026-11-30), but no app has opened one from a message so far.
 */
export function recogniseThreema(link: LinkParts): Finding | null {
  if (link.scheme === 'threema-person') return personCode(link.path);
  const list = parameters(link.query);
  const text = parameter(list, 'text');
  const place = link.scheme === 'threema' ? link.host : link.host === 'go.threema.ch' ? segments(link.path)[0] : null;
  if (place === 'compose' && hasStrangers(list, ['text', 'id'])) return bad('send', 'malformed');
  if (place === 'compose') return compose(text, parameter(list, 'id'));
  if (place === 'add') return contact(parameter(list, 'id') ?? '', null);
  if (place !== null || link.host === 'threema.group') return bad(null, 'not-an-invitation');
  if (link.host === 'threema.id') {
    const [id = '', ...more] = segments(link.path);
    if (id === 'compose' && more.length === 0) {
      return text === null ? bad('send', 'malformed') : good('send', composeLink(text, null), 'only-android');
    }
    if (more.length > 0) return bad('contact', 'malformed');
    const found = contact(id, text);
    if ('problem' in found) return found;
    const warnings = [trackingIn(list), httpWarning(link)];
    return good('contact', found.canonical, ...warnings);
  }
  return /^(?:www\.|shop\.)?threema\.(?:ch|com)$/.test(link.host) ? appPage(link, link.host, trackingIn(list)) : null;
}

const threemaId = /^[A-Z0-9*][A-Z0-9]{7}$/;

function contact(raw: string, text: string | null): Finding {
  const id = raw.replace(/^%2a/i, '*');
  if (id === '') return bad('contact', 'cut-off');
  if (!threemaId.test(id)) {
    const isCode = /^\*?[A-Z0-9]+$/.test(id);
    return bad('contact', isCode && id.length < 8 ? 'cut-off' : isCode && id.length > 8 ? 'too-long' : 'malformed');
  }
  return good('contact', `https://threema.id/${id}${text === null ? '' : `?text=${tidyEscapes(text)}`}`);
}

/**
 * The QR code on a person's own page is no address: `3mid:<id>,<public key in hex>[,<expiry>]` (threema-android ContactUrlUtil.kt,
 * threema-ios profile view; checked 2026-11-25). Handed on is the contact link, which opens everywhere; the key is not in it.
 */
function personCode(text: string): Finding {
  const [id = '', key, expiry, ...more] = text.split(',');
  const found = contact(id, null);
  if ('problem' in found) return found;
  if (key === undefined || key === '') return bad('contact', 'cut-off');
  if (!/^[0-9a-f]*$/i.test(key)) return bad('contact', 'malformed');
  if (key.length !== 64) return wrongLength('contact', key.length, 64);
  return more.length === 0 && /^\d*$/.test(expiry ?? '') ? found : bad('contact', 'malformed');
}

function compose(text: string | null, id: string | null): Finding {
  if (id !== null && !threemaId.test(id)) return bad('send', 'malformed');
  return text === null && id === null ? bad('send', 'malformed') : good('send', composeLink(text ?? '', id));
}

/** `threema://` and not `https://threema.id/compose`: the latter opens nothing on iPhones. */
function composeLink(text: string, id: string | null): string {
  return `threema://compose?${id === null ? '' : `id=${id}&`}text=${tidyEscapes(text)}`;
}

export function threemaContactLink(id: string): string | null {
  const code = id.trim().toUpperCase();
  return threemaId.test(code) ? `https://threema.id/${code}` : null;
}
