import { base64Bytes, unescaped } from './encodings.ts';
import type { Finding, LinkKind } from './link.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import type { LinkParts, Parameters } from './link-parts.ts';
import { imitationOf } from './lookalike.ts';
import { hasStrangers, isHostName, isUnder, isWeb, parameter, parameters, serverRoot } from './link-parts.ts';

/**
 * SimpleX's short links (a hash of the link's content, 32 bytes) and long links (queue address and keys inside).
 * Source (checked 2026-11-24): simplexmq src/Simplex/Messaging/Agent/Protocol.hs.
 */
export function recogniseSimplex(link: LinkParts): Finding | null {
  const found = shortLink(link) ?? longLink(link);
  if (found !== null) return found;
  if (/[?&]smp=/.test(link.fragment ?? '')) return bad('contact', 'malformed');
  return isWeb(link) && /^(?:www\.)?simplex\.chat$/.test(link.host) ? appPage(link, 'simplex.chat') : null;
}

const ownServer = /^smp\d{1,2}\.(?:simplex\.im|simplexonflux\.com)$/;

const kinds: Readonly<Record<string, LinkKind>> = { a: 'contact', g: 'group', c: 'group', i: 'contact' };

export function shortLink(link: LinkParts): Finding | null {
  const letter = /^\/([agcri])\/?$/.exec(link.path)?.[1];
  if (letter === undefined || link.fragment === null || !(isWeb(link) || link.scheme === 'simplex')) return null;
  const mark = link.fragment.indexOf('?');
  const code = mark < 0 ? link.fragment : link.fragment.slice(0, mark);
  const list = parameters(mark < 0 ? null : link.fragment.slice(mark + 1));
  const kind = kinds[letter] ?? null;
  // Any server can hold such a link: elsewhere than at SimpleX's own, only something that looks like the code counts.
  const isOwn =
    link.scheme === 'simplex' || isUnder(link.host, 'simplex.im') || isUnder(link.host, 'simplexonflux.com');
  if (!isOwn && !/^[\w-]{40,80}(?:\/[\w-]*)?$/.test(code)) return null;
  if (kind === null) return bad(null, 'not-an-invitation');
  if (link.scheme === 'http') return bad(kind, 'http-instead-of-https');
  if (isOwn && link.scheme !== 'simplex' && !ownServer.test(link.host)) {
    return bad(kind, 'malformed');
  }
  return (
    flawInCode(letter, code, kind) ??
    flawInServer(link, list, kind) ??
    good(kind, written(link, letter, code, list), letter === 'c' ? 'channel-instead-of-group' : null)
  );
}

function flawInCode(letter: string, code: string, kind: LinkKind): Finding | null {
  const parts = code.split('/');
  const lengths = letter === 'i' ? [32, 43] : [43];
  if (parts.length !== lengths.length) return bad(kind, parts.length < lengths.length ? 'cut-off' : 'malformed');
  for (const [index, part] of parts.entries()) {
    const expected = lengths[index] ?? 0;
    if (!/^[\w-]*$/.test(part)) return bad(kind, 'malformed');
    if (part.length !== expected) return wrongLength(kind, part.length, expected);
    if (base64Bytes(part) === null) return bad(kind, 'malformed');
  }
  return null;
}

function flawInServer(link: LinkParts, list: Parameters, kind: LinkKind): Finding | null {
  const [hosts, port, keyHash] = [parameter(list, 'h'), parameter(list, 'p'), parameter(list, 'c')];
  if (hasStrangers(list, ['h', 'p', 'c'])) return bad(kind, 'malformed');
  if (link.scheme === 'simplex' && hosts === null) return bad(kind, 'cut-off');
  if (hosts !== null && !hosts.split(/,|%2C/i).every(isServer)) return bad(kind, 'malformed');
  if (port !== null && !/^\d{1,5}$/.test(port)) return bad(kind, 'malformed');
  if (keyHash !== null && (keyHash.length !== 43 || base64Bytes(keyHash) === null)) {
    return wrongLength(kind, keyHash.length, 43);
  }
  return null;
}

function isServer(host: string): boolean {
  const lower = host.toLowerCase();
  if (isUnder(lower, 'simplex.im') || isUnder(lower, 'simplexonflux.com')) return ownServer.test(lower);
  if (imitationOf(lower)('smp0.simplex.im')) return false;
  return lower.endsWith('.onion') ? /^[a-z2-7]{56}\.onion$/.test(lower) : isHostName(lower);
}

function written(link: LinkParts, letter: string, code: string, list: Parameters): string {
  const [first = '', ...others] = (parameter(list, 'h') ?? '').split(/,|%2C/i);
  const hosts = link.scheme === 'simplex' ? others : [first, ...others].filter((host) => host !== '');
  const root = link.scheme === 'simplex' ? `https://${first.toLowerCase()}` : serverRoot(link);
  const query = [
    ['h', hosts.join(',')],
    ['p', parameter(list, 'p') ?? ''],
    ['c', parameter(list, 'c') ?? ''],
  ].flatMap(([name, value]) => (value === '' || value === undefined ? [] : [`${name}=${value}`]));
  return `${root}/${letter}#${code}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

export function longLink(link: LinkParts): Finding | null {
  const type = /^\/(contact|invitation)\/?$/.exec(link.path)?.[1];
  const isOwn = link.scheme === 'simplex' || link.host === 'simplex.chat';
  if (type === undefined || !isOwn || link.fragment === null) return null;
  const list = parameters(/^\/?\?(.*)$/s.exec(link.fragment)?.[1] ?? null);
  const json = parameter(list, 'data');
  const kind = json === null ? 'contact' : 'group';
  if (link.scheme === 'http') return bad(kind, 'http-instead-of-https');
  const [smp, range, keys] = [parameter(list, 'smp'), parameter(list, 'v'), parameter(list, 'e2e')];
  if (smp === null || range === null || (type === 'invitation' && keys === null)) return bad(kind, 'cut-off');
  if (!/^\d+(?:-\d+)?$/.test(range) || hasStrangers(list, ['smp', 'v', 'e2e', 'data'])) return bad(kind, 'malformed');
  if (!smp.split(/,(?=smp)|%2C(?=smp)/i).every(isQueue)) return bad(kind, 'malformed');
  if (json !== null && !isGroupData(unescaped(json))) return bad(kind, 'malformed');
  if (
    keys !== null &&
    !/^v=\d+(?:-\d+)?&x3dh=[\w-]{92},[\w-]{92}(?:&|$)/.test((unescaped(keys) ?? '').replace(/=+(?=,|&|$)/g, ''))
  ) {
    return bad(kind, 'malformed');
  }
  return good(
    kind,
    `https://simplex.chat/${type}#/?${list.map(([name, value]) => `${name}=${(value ?? '').replace(/"/g, '%22')}`).join('&')}`,
  );
}

/** `smp://<key hash>@<host,…>[:port]/<queue id>#/?v=…&dh=<key>` */
function isQueue(raw: string): boolean {
  const text = unescaped(raw);
  const found = /^smp:\/\/([\w-]+=?)@([^/:]+)(?::(\d{1,5}))?\/([\w-]+)#\/?(?:\?(.*))?$/.exec(text ?? '');
  if (found === null) return false;
  const [, keyHash = '', hosts = '', , queue = '', query = ''] = found;
  if (base64Bytes(keyHash)?.length !== 32 || base64Bytes(queue)?.length !== 24) return false;
  const list = parameters(query);
  const key = parameter(list, 'dh');
  const range = parameter(list, 'v');
  if (key === null || range === null || !/^\d+(?:-\d+)?$/.test(range)) return false;
  // X25519 public key in DER: 12 fixed bytes, then 32.
  return base64Bytes(unescaped(key) ?? '')?.length === 44 && hosts.split(',').every(isServer);
}

function isGroupData(text: string | null): boolean {
  const found = /^\{"type":"group","groupLinkId":"([\w+/-]+={0,2})"\}$/.exec((text ?? '').replace(/\s/g, ''));
  const id = found?.[1];
  return id !== undefined && id.length >= 16 && base64Bytes(id) !== null;
}
