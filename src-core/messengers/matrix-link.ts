import { escaped, unescaped, utf8Length } from './encodings.ts';
import type { Finding, LinkProblem } from './link.ts';
import { appPage, bad, good } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { httpWarning, parameters } from './link-parts.ts';

/**
 * Matrix links: matrix.to, the `matrix:` URI, and Element's, FluffyChat's and SchildiChat's own.
 * Sources (checked 2026-11-24): Matrix specification, appendices "Identifier Grammar" and "URIs"; room ids without a server since
 * room version 12. matrix.to's own parser is far laxer and no measure.
 */
export function recogniseMatrix(link: LinkParts): Finding | null {
  if (link.scheme === 'matrix') return matrixUri(link);
  if (link.scheme === 'element' || link.scheme.startsWith('schildichat') || link.scheme === 'im.fluffychat') {
    return appUri(link);
  }
  if (link.host === 'matrix.to') {
    const fragment = link.fragment ?? '';
    if (fragment === '') return link.path === '' || link.path === '/' ? bad(null, 'cut-off') : bad(null, 'malformed');
    if (link.path !== '' && link.path !== '/') return bad(null, 'malformed');
    const tracking = link.query === null ? null : 'tracking-removed';
    return identified(fragment.replace(/^\//, ''), httpWarning(link), tracking);
  }
  if (link.host === 'call.element.io') return null;
  const inElement = elementRoute(link);
  if (inElement !== null) return inElement;
  return /^(?:www\.)?(?:element\.io|matrix\.org|fluffychat\.im|schildi\.chat)$/.test(link.host) ||
    /^(?:app|mobile|web|m)\.(?:element\.io|fluffychat\.im|schildi\.chat)$/.test(link.host)
    ? appPage(link)
    : null;
}

/** Element Web runs on many servers; its routes are the same everywhere. */
export function elementRoute(link: LinkParts): Finding | null {
  const route = /^\/(?:room|user)\/(.+)$/.exec(link.fragment ?? '')?.[1];
  return route !== undefined && /^(?:[#!@]|%23|%21|%40)/i.test(route) ? identified(route) : null;
}

function appUri(link: LinkParts): Finding | null {
  const whole = `${link.host}${link.path}${link.query === null ? '' : `?${link.query}`}${link.fragment === null ? '' : `#${link.fragment}`}`;
  const route = /(?:^|#\/|\/)(?:room|user|chat)\/(.+)$/.exec(whole)?.[1];
  return route === undefined ? null : identified(route);
}

const server = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** What stands behind `#/` in matrix.to: an identifier, perhaps an event, perhaps servers to ask. */
function identified(text: string, ...warnings: readonly (LinkProblem | null)[]): Finding {
  const mark = text.indexOf('?');
  const list = parameters(mark < 0 ? null : text.slice(mark + 1).replace(/#.*$/, ''));
  const beforeMark = mark < 0 ? text : text.slice(0, mark);
  const slash = beforeMark.lastIndexOf('/');
  const eventPart = slash < 0 ? '' : beforeMark.slice(slash + 1);
  const hasEvent = /^(?:\$|%24)/i.test(eventPart);
  const raw = hasEvent || eventPart === '' ? beforeMark.slice(0, slash < 0 ? undefined : slash) : beforeMark;
  const id = unescaped(raw);
  if (id === null) return bad(null, 'malformed');
  const kind = id.startsWith('@') ? 'contact' : id.startsWith('#') || id.startsWith('!') ? 'group' : null;
  if (kind === null) return bad(null, 'malformed');
  if (!isIdentifier(id)) return bad(kind, /^.[^:]*:?$/.test(id) ? 'cut-off' : 'malformed');
  if (hasEvent) return bad(null, 'message-link');
  const via = list.filter(([name, value]) => name === 'via' && value !== null && server.test(unescaped(value) ?? ''));
  const viaText = kind === 'group' ? via.map(([, value]) => `via=${value ?? ''}`).join('&') : '';
  return good(
    kind,
    `https://matrix.to/#/${writable(id)}${viaText === '' ? '' : `?${viaText}`}`,
    ...warnings,
    list.some(([name]) => name.startsWith('utm_')) ? 'tracking-removed' : null,
    id.startsWith('!') && viaText === '' ? 'via-missing' : null,
  );
}

function isIdentifier(id: string): boolean {
  if (utf8Length(id) > 255) return false;
  if (/^![\w-]{43}$/.test(id)) return true;
  const colon = id.indexOf(':');
  const local = id.slice(1, colon);
  if (colon < 2 || !server.test(id.slice(colon + 1)) || local.includes('\0')) return false;
  if (id.startsWith('@')) return /^[a-z0-9._=/+-]+$/.test(local);
  return id.startsWith('!') ? /^[\x21-\x39\x3b-\x7e]+$/.test(local) : !/[\s]/.test(local);
}

/** Readable where a fragment allows it: sigil and colon stay, everything unusual is escaped. */
function writable(id: string): string {
  return (
    id.charAt(0) +
    escaped(id.slice(1))
      .replace(/%3A/g, ':')
      .replace(/%2B/g, '+')
      .replace(/%3D/g, '=')
      .replace(/%5B/g, '[')
      .replace(/%5D/g, ']')
  );
}

const sigils: ReadonlyMap<string, string> = new Map([
  ['r', '#'],
  ['room', '#'],
  ['roomid', '!'],
  ['u', '@'],
  ['user', '@'],
]);

function matrixUri(link: LinkParts): Finding {
  const [type = '', id = '', ...more] = link.path.split('/');
  const sigil = sigils.get(type);
  if (link.host !== '' || link.path.startsWith('/') || sigil === undefined) return bad(null, 'malformed');
  const kind = sigil === '@' ? 'contact' : 'group';
  if (id === '') return bad(kind, 'cut-off');
  if (/^(?:[#!@]|%23|%21|%40)/i.test(id)) return bad(kind, 'malformed');
  if ((more[0] === 'e' || more[0] === 'event') && more.length === 2) return bad(null, 'message-link');
  if (more.length > 0) return bad(kind, 'malformed');
  return identified(`${escaped(sigil)}${id}${link.query === null ? '' : `?${link.query}`}`);
}

/** From `@user:server`, `#alias:server` or a room id. */
export function matrixLink(identifier: string): string | null {
  const id = identifier.trim();
  return isIdentifier(id) && /^[@#!]/.test(id) ? `https://matrix.to/#/${writable(id)}` : null;
}
