import type { Finding } from './link.ts';
import { appPage, bad, good } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import {
  hasStrangers,
  isHostName,
  isWeb,
  parameter,
  parameters,
  segments,
  serverRoot,
  trackingIn,
} from './link-parts.ts';

/**
 * Wire's guest links and profile links. Key and code are 15 bytes each; servers allow shorter codes, but every Wire makes 20
 * characters, so a shorter one is a lost character. Sources (checked 2026-11-24): wire-server CodeStore/Code.hs, wire-android
 * DeepLinkProcessor.kt; `/join/` before 2021: wire-server changelog.
 */
export function recogniseWire(link: LinkParts): Finding | null {
  const joins = joinLink(link);
  if (joins !== null) return joins;
  const profile = profileLink(link);
  if (profile !== null) return profile;
  return isWeb(link) && /^(?:www\.|app\.|get\.|teams\.)?wire\.com$/.test(link.host) ? appPage(link) : null;
}

export function joinLink(link: LinkParts): Finding | null {
  const isApp = link.scheme === 'wire' && link.host === 'conversation-join';
  const last = segments(link.path).at(-1);
  const list = parameters(link.query);
  const [key, code] = [parameter(list, 'key'), parameter(list, 'code')];
  const isJoin = isWeb(link) && (last === 'conversation-join' || (last === 'join' && key !== null && code !== null));
  if (!isApp && !isJoin) return null;
  if (link.scheme === 'http') return bad('group', 'http-instead-of-https');
  if (key === null || code === null) return bad('group', key === null && code === null ? 'cut-off' : 'malformed');
  if (!/^[\w-]*$/.test(key) || !/^[\w-]*$/.test(code)) return bad('group', 'malformed');
  if (key.length > 20 || code.length > 20) return bad('group', 'too-long');
  if (key.length < 20 || code.length < 20) return bad('group', 'cut-off');
  const domain = parameter(list, 'domain');
  if (domain !== null && !isHostName(domain.toLowerCase())) return bad('group', 'malformed');
  if (hasStrangers(list, ['key', 'code', 'domain', 'user-to-use'])) return bad('group', 'malformed');
  const isOfficial = isApp || link.host.endsWith('.wire.com');
  const root = isOfficial ? 'https://account.wire.com' : serverRoot(link);
  const more = domain === null ? '' : `&domain=${domain.toLowerCase()}`;
  return good('group', `${root}/conversation-join/?key=${key}&code=${code}${more}`, trackingIn(list));
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

function profileLink(link: LinkParts): Finding | null {
  const isWebProfile = isWeb(link) && segments(link.path)[0] === 'user-profile';
  if (!isWebProfile && !(link.scheme === 'wire' && link.host === 'user')) return null;
  const parts = segments(link.path);
  const id = isWebProfile
    ? (parameter(parameters(link.query), 'id') ?? '').replace(/%40/i, '@')
    : parts.length > 1
      ? `${parts[1] ?? ''}@${parts[0] ?? ''}`
      : (parts[0] ?? '');
  const lower = id.toLowerCase();
  if (new RegExp(`^${uuid}(?:@[a-z0-9.-]+\\.[a-z0-9-]+)?$`).test(lower)) {
    return good('contact', `https://account.wire.com/user-profile/?id=${lower}`);
  }
  return bad('contact', /^[0-9a-f-]{0,35}(?:@.*)?$/.test(lower) ? 'cut-off' : 'malformed');
}
