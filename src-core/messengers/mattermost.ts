import type { Finding } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import { httpWarning, isWeb, parameter, parameters, segments, serverRoot, trackingIn } from './link-parts.ts';
import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';

export const mattermost = {
  id: 'mattermost',
  name: 'Mattermost',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://mattermost.com/',
  hosts: [],
  domains: ['mattermost.com'],
  schemes: ['mattermost'],
  recognise: recogniseMattermost,
  recogniseAnywhere: recogniseMattermost,
  apps: { android: ['com.mattermost.rn'], ios: ['1257222717'], flathub: ['com.mattermost.Desktop'] },
  facts: {
    linkReset: checked(true, 'mattermost/docs, team-settings.rst'),
    operator: checked({ name: 'eigener Server', country: null }, 'github.com/mattermost/mattermost'),
    openSource: checked('apps', 'github.com/mattermost/mattermost'),
    desktop: unchecked(true),
    price: unchecked('own-server'),
    phoneNeeded: unchecked(false),
    groupEncryption: unchecked('never'),
    directEncryption: unchecked('never'),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'mattermost/mattermost-mobile, assets/base/i18n/de.json',
    date: checkedOn,
    makeGroup: onBoth(['Lege ein Team an und darin einen Kanal.', 'Create a team and a channel in it.']),
    getLink: onBoth(
      ['Öffne das Menü des Teams und tippe auf „Einladen“.', 'Open the team’s menu and tap “Invite”.'],
      ['Tippe auf „Link teilen“.', 'Tap “Share link”.'],
    ),
    approval: null,
    reset: onBoth([
      'Erzeuge in den Einstellungen des Teams einen neuen Einladungscode.',
      'Make a new invite code in the team’s settings.',
    ]),
  },
  cannot: [
    {
      de: 'Der Link führt ins ganze Team, nicht in einen einzelnen Kanal.',
      en: 'The link leads into the whole team, not into one channel.',
    },
    { de: 'Jemand muss einen Server betreiben.', en: 'Somebody has to run a server.' },
  ],
  ids: null,
  contact: {},
} as const satisfies Messenger;

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
  return /^(?:www\.)?mattermost\.com$/.test(link.host) ? appPage(link, 'mattermost.com') : null;
}
