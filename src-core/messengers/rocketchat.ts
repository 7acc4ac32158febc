import type { Finding } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import { httpWarning, isHostName, isUnder, isWeb, parameter, parameters, segments, serverRoot } from './link-parts.ts';
import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';

export const rocketChat = {
  id: 'rocketchat',
  name: 'Rocket.Chat',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://www.rocket.chat/',
  hosts: ['go.rocket.chat'],
  domains: ['rocket.chat'],
  schemes: ['rocketchat'],
  recognise: recogniseRocketChat,
  recogniseAnywhere: recogniseRocketChat,
  apps: { android: ['chat.rocket.android'], ios: ['1148741252'], flathub: ['chat.rocket.RocketChat'] },
  facts: {
    linkExpiry: checked(true, 'RocketChat/docs, invite links (0, 1, 7, 15 or 30 days)'),
    approval: checked(false, 'RocketChat/docs, invite links'),
    operator: checked({ name: 'eigener Server', country: null }, 'github.com/RocketChat/Rocket.Chat'),
    openSource: checked('everything', 'github.com/RocketChat/Rocket.Chat'),
    desktop: unchecked(true),
    price: unchecked('own-server'),
    phoneNeeded: unchecked(false),
    groupEncryption: unchecked('optional'),
    directEncryption: unchecked('optional'),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'RocketChat/Rocket.Chat.ReactNative, i18n/locales/de.json',
    date: checkedOn,
    makeGroup: onBoth(['Tippe auf das Stift-Zeichen und lege einen Kanal an.', 'Tap the pencil and create a channel.']),
    getLink: onBoth(
      ['Öffne den Kanal und tippe auf „Benutzer einladen“.', 'Open the channel and tap “Invite users”.'],
      ['Tippe unter „Einladungs-Link“ auf „Link teilen“.', 'Under “Invite link”, tap “Share link”.'],
    ),
    approval: null,
    reset: onBoth([
      'Tippe auf „Einladung bearbeiten“ und erzeuge einen neuen Link.',
      'Tap “Edit invite” and make a new link.',
    ]),
  },
  cannot: [{ de: 'Jemand muss einen Server betreiben.', en: 'Somebody has to run a server.' }],
  ids: null,
  contact: {},
} as const satisfies Messenger;

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
  return isOwn && /^(?:www\.)?rocket\.chat$/.test(link.host) ? appPage(link) : null;
}

function invite(code: string, root: string, shortAllowed: boolean, warning: 'http-instead-of-https' | null): Finding {
  if (uuid.test(code)) return good('group', `${root}/invite/${code.toLowerCase()}`, warning);
  if (shortAllowed && /^[A-Za-z0-9]{6,17}$/.test(code)) return good('group', `${root}/invite/${code}`, warning);
  return /^[0-9a-f-]+$/i.test(code) ? wrongLength('group', code.length, 36) : bad('group', 'malformed');
}
