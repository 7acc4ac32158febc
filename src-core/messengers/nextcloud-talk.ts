import type { Finding } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { appPage, bad, good } from './link.ts';
import { httpWarning, isHostName, isUnder, isWeb, parameters, serverRoot, trackingIn } from './link-parts.ts';
import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';

export const nextcloudTalk = {
  id: 'nextcloud-talk',
  name: 'Nextcloud Talk',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://nextcloud.com/talk/',
  hosts: [],
  domains: ['nextcloud.com'],
  schemes: ['nextcloudtalk'],
  recognise: recogniseNextcloud,
  recogniseAnywhere: recogniseNextcloud,
  apps: { android: ['com.nextcloud.talk2'], ios: ['1296825574'], flathub: ['com.nextcloud.talk'] },
  facts: {
    approval: checked(true, 'nextcloud/spreed, docs (lobby)', { de: 'Als Wartebereich („Lobby“).', en: 'As a lobby.' }),
    linkReset: checked(true, 'nextcloud/spreed, docs', {
      de: 'Gäste abschalten oder Passwort setzen.',
      en: 'Turn guests off or set a password.',
    }),
    operator: checked({ name: 'eigener Server', country: null }, 'github.com/nextcloud/spreed'),
    openSource: checked('everything', 'github.com/nextcloud/spreed'),
    desktop: checked(true, 'github.com/nextcloud/talk-desktop'),
    habits: checked(
      { polls: 'works', voice: 'works', calls: 'works' },
      'nextcloud/spreed, releases v15.0.0 and v20.1.0',
    ),
    price: unchecked('own-server'),
    phoneNeeded: unchecked(false),
    groupEncryption: unchecked('never'),
    directEncryption: unchecked('never'),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'nextcloud/talk-android, res/values-de/strings.xml',
    date: checkedOn,
    makeGroup: onBoth(['Lege in Talk eine neue Unterhaltung an.', 'Create a new conversation in Talk.']),
    getLink: onBoth(
      [
        'Öffne die Infos der Unterhaltung und schalte „Gäste zulassen“ ein.',
        'Open the conversation’s info and switch on “Allow guests”.',
      ],
      ['Tippe auf „Unterhaltungs-Link teilen“.', 'Tap “Share conversation link”.'],
    ),
    approval: onBoth(['Schalte in den Infos die „Lobby“ ein.', 'Switch on the “Lobby” in the info.']),
    reset: onBoth([
      'Schalte „Gäste zulassen“ aus oder setze einen „Passwortschutz“.',
      'Switch “Allow guests” off or set “Password protection”.',
    ]),
  },
  cannot: [{ de: 'Jemand muss einen Nextcloud-Server betreiben.', en: 'Somebody has to run a Nextcloud server.' }],
  ids: null,
  contact: {},
} as const satisfies Messenger;

/** `/call/<token>`, the token 4 to 32 letters and digits. */
export function recogniseNextcloud(link: LinkParts): Finding | null {
  const isApp = link.scheme === 'nextcloudtalk';
  if (!isApp && !isWeb(link)) return null;
  if (isWeb(link) && isUnder(link.host, 'nextcloud.com') && !link.path.includes('/call/')) {
    return appPage(link);
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
