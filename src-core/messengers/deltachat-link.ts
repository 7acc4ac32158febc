import { tidyEscapes, unescaped } from './encodings.ts';
import type { Finding } from './link.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import type { LinkParts, Parameters } from './link-parts.ts';
import { hasStrangers, isWeb, parameter, parameters, trackingIn } from './link-parts.ts';

/**
 * Delta Chat's invitations: fingerprint, then one-time codes, address and names. Stricter than the app, which ignores what it cannot
 * read: the codes of one link have the same length or are of the two lengths that were ever made, so that a lost character shows.
 * Source (checked 2026-11-24): chatmail/core src/qr.rs and src/securejoin.rs; behaviour tried with core 2.57.0.
 */
export function recogniseDeltaChat(link: LinkParts): Finding | null {
  if (link.scheme === 'openpgp4fpr') return openPgp(link);
  if (!isWeb(link)) return bad(null, 'not-an-invitation');
  if (link.host !== 'i.delta.chat') {
    return /^(?:www\.|get\.|download\.)?delta\.chat$/.test(link.host) ? appPage(link) : null;
  }
  const kind = /&x=/.test(link.fragment ?? '') ? 'group' : 'contact';
  if (link.scheme === 'http') return bad(kind, 'http-instead-of-https');
  if (link.path !== '' && link.path !== '/') return bad(kind, 'malformed');
  const fragment = link.fragment ?? '';
  const first = fragment.indexOf('&');
  return first < 0 ? invitation(fragment, null) : invitation(fragment.slice(0, first), fragment.slice(first + 1));
}

function openPgp(link: LinkParts): Finding {
  if (link.query !== null || link.host !== '') return bad(null, 'malformed');
  // macOS and iOS sometimes escape the `#` (deltachat-core-rust issue 1969)
  const [fingerprint = '', ...more] = `${link.path}${link.fragment === null ? '' : `#${link.fragment}`}`.split(/#|%23/);
  return invitation(fingerprint, more.length === 0 ? null : more.join('#'));
}

const known = ['a', 'b', 'g', 'i', 'j', 'n', 'r', 's', 'v', 'x'];

function invitation(rawFingerprint: string, rest: string | null): Finding {
  const list = parameters(rest);
  const kind = parameter(list, 'x') === null ? 'contact' : 'group';
  const fingerprint = rawFingerprint.replace(/[-:\s]|%20/g, '').toUpperCase();
  if (!/^[0-9A-F]*$/.test(fingerprint)) return bad(kind, 'malformed');
  if (fingerprint.length !== 40 && fingerprint.length !== 64) return wrongLength(kind, fingerprint.length, 40);
  if (rest === null || list.length === 0) return bad('contact', 'cut-off');
  const flaw = flawIn(list, rest);
  if (flaw !== null) return bad(kind, flaw);
  const has = (name: string): boolean => parameter(list, name) !== null;
  const isGroup = has('x') && (has('g') || has('b'));
  if (!has('a') || !has('s')) return bad(isGroup ? 'group' : kind, 'cut-off');
  const canonical = ['v', 'x', 'i', 'j', 's', 'a', 'r', 'n', 'g', 'b']
    .filter(has)
    .map((name) => `&${name}=${tidyEscapes(parameter(list, name) ?? '')}`)
    .join('');
  return good(
    isGroup ? 'group' : 'contact',
    `https://i.delta.chat/#${fingerprint}${canonical}`,
    trackingIn(list),
    isGroup && has('b') ? 'channel-instead-of-group' : null,
    !isGroup && (has('x') || has('g')) ? 'group-part-missing' : null,
  );
}

function flawIn(list: Parameters, rest: string): 'cut-off' | 'too-long' | 'malformed' | null {
  if (/&&|^&|&$/.test(rest) || hasStrangers(list, known)) return 'malformed';
  if (list.some(([, value]) => value === null || value.includes('=') || unescaped(value) === null)) return 'malformed';
  if (new Set(list.map(([name]) => name)).size !== list.length) return 'malformed';
  const version = parameter(list, 'v');
  if (version !== null && version !== '3') return 'malformed';
  const address = unescaped(parameter(list, 'a') ?? 'a@b') ?? '';
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) return 'malformed';
  return flawInCodes(['i', 'j', 's', 'x'].flatMap((name) => parameter(list, name) ?? []));
}

/** Core makes 24 characters today and made 11 before; what it reads is 11 to 32 (chatmail/core src/tools.rs, `validate_id`). */
const made: readonly number[] = [11, 24];

/** One code alone has nothing to be compared with: there only the lengths that are made count. */
function flawInCodes(codes: readonly string[]): 'cut-off' | 'too-long' | 'malformed' | null {
  if (!codes.every((code) => /^[\w-]*$/.test(code))) return 'malformed';
  const lengths = codes.map((code) => code.length);
  if (lengths.every((length) => made.includes(length))) return null;
  const usual = codes.length > 1 ? usualOf(lengths) : 24;
  if (lengths.some((length) => length < Math.max(11, usual))) return 'cut-off';
  return lengths.some((length) => length > Math.min(32, usual)) ? 'too-long' : null;
}

/** The length that most of the codes have; of two equally frequent ones the longer, because characters are rather lost than added. */
function usualOf(lengths: readonly number[]): number {
  const often = (length: number): number => lengths.filter((other) => other === length).length;
  return [...lengths].sort((a, b) => often(b) - often(a) || b - a)[0] ?? 24;
}
