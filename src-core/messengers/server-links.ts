import type { Finding } from './link.ts';
import { bad, good, wrongLength } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { isHostName, isUnder, isWeb, parameter, parameters, segments, serverRoot, trackingIn } from './link-parts.ts';

/**
 * Invitations of team chats that anybody runs on an own server: the host says nothing, the path does. http stays http.
 * Sources (checked 2026-11-24): Nextcloud Talk routes and talk-android, Rocket.Chat docs, Mattermost client, Zulip confirmation keys.
 */

/** `/call/<token>`, the token 4 to 32 letters and digits. */
export function recogniseNextcloud(link: LinkParts): Finding | null {
  const isApp = link.scheme === 'nextcloudtalk';
  if (!isApp && !isWeb(link)) return null;
  if (isWeb(link) && isUnder(link.host, 'nextcloud.com') && !link.path.includes('/call/')) {
    return good('app', `https://${link.host}${link.path === '' ? '/' : link.path}`);
  }
  const found = /^(.*?)\/call(?:\/([^/]*))?\/?$/.exec(link.path);
  if (found === null) return isApp ? bad('group', 'malformed') : null;
  const [, base = '', token = ''] = found;
  if (!isApp && token === '') return null;
  if (!isHostName(link.host) || !/^(?:\/[\w.~-]+)*$/.test(base)) return isApp ? bad('group', 'malformed') : null;
  if (!/^[A-Za-z0-9]*$/.test(token)) return bad('group', 'malformed');
  if (token.length < 4) return bad('group', 'cut-off');
  if (token.length > 32) return bad('group', 'too-long');
  return good(
    'group',
    `${serverRoot(link)}${base}/call/${token}`,
    trackingIn(parameters(link.query)),
    httpWarning(link),
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** `/invite/<uuid>`; older servers wrote a short id, taken only where the host itself says Rocket.Chat. */
export function recogniseRocketChat(link: LinkParts): Finding | null {
  const list = parameters(link.query);
  const isApp = link.scheme === 'rocketchat' && link.host === 'invite';
  if (isApp || (link.host === 'go.rocket.chat' && segments(link.path)[0] === 'invite')) {
    const host = (parameter(list, 'host') ?? '').replace(/^https?(?::|%3a)(?:\/|%2f){2}/i, '').toLowerCase();
    const code = /^(?:\/|%2f)?invite(?:\/|%2f)(.*)$/i.exec(parameter(list, 'path') ?? '')?.[1];
    if (code === undefined || !isHostName(host.replace(/:\d+$/, '')))
      return bad('group', code === undefined ? 'cut-off' : 'malformed');
    return invite(code, `https://${host}`, true, null);
  }
  if (!isWeb(link)) return null;
  const [first, code, ...more] = segments(link.path);
  const isOwn = isUnder(link.host, 'rocket.chat');
  if (first === 'invite' && code !== undefined && more.length === 0 && link.fragment === null) {
    return isOwn || /^(?=.*-)[0-9a-f-]{30,42}$/i.test(code)
      ? invite(code, serverRoot(link), isOwn, httpWarning(link))
      : null;
  }
  return isOwn && /^(?:www\.)?rocket\.chat$/.test(link.host)
    ? good('app', `https://${link.host}${link.path === '' ? '/' : link.path}`)
    : null;
}

function invite(code: string, root: string, shortAllowed: boolean, warning: 'http-instead-of-https' | null): Finding {
  if (uuid.test(code)) return good('group', `${root}/invite/${code.toLowerCase()}`, warning);
  if (shortAllowed && /^[A-Za-z0-9]{6,17}$/.test(code)) return good('group', `${root}/invite/${code}`, warning);
  return /^[0-9a-f-]+$/i.test(code) ? wrongLength('group', code.length, 36) : bad('group', 'malformed');
}

/** `/signup_user_complete/?id=<26>`: joins a team, not one channel. */
export function recogniseMattermost(link: LinkParts): Finding | null {
  const path = segments(link.path);
  if (!isWeb(link)) return null;
  if (path.at(-1) === 'signup_user_complete') {
    const list = parameters(link.query);
    const id = parameter(list, 'id');
    if (id === null || id === '') return bad('group', 'cut-off');
    if (!/^[a-z0-9]+$/.test(id)) return bad('group', 'malformed');
    if (id.length !== 26) return wrongLength('group', id.length, 26);
    return good('group', `${serverRoot(link)}/${path.join('/')}/?id=${id}`, trackingIn(list), httpWarning(link));
  }
  return /^(?:www\.)?mattermost\.com$/.test(link.host)
    ? good('app', `https://mattermost.com${link.path === '' ? '/' : link.path}`)
    : null;
}

/** `/join/<24>/`: joins the whole organisation. Older keys had the full alphabet a-z0-9. */
export function recogniseZulip(link: LinkParts): Finding | null {
  const [first, key, ...more] = segments(link.path);
  if (!isWeb(link)) return null;
  const isOwn = isUnder(link.host, 'zulipchat.com') || link.host === 'chat.zulip.org';
  if (first === 'join' && key !== undefined && more.length === 0 && (isOwn || /^[a-z0-9]{20,30}$/.test(key))) {
    if (!/^[a-z0-9]+$/.test(key)) return bad('group', 'malformed');
    if (key.length !== 24) return wrongLength('group', key.length, 24);
    return good('group', `${serverRoot(link)}/join/${key}/`, trackingIn(parameters(link.query)), httpWarning(link));
  }
  return /^(?:www\.)?zulip\.com$/.test(link.host)
    ? good('app', `https://zulip.com${link.path === '' ? '/' : link.path}`)
    : null;
}

function httpWarning(link: LinkParts): 'http-instead-of-https' | null {
  return link.scheme === 'http' ? 'http-instead-of-https' : null;
}
