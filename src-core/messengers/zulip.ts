import type { Finding } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import { httpWarning, isUnder, isWeb, parameters, segments, serverRoot, trackingIn } from './link-parts.ts';
import type { Messenger } from './messenger.ts';
import { checked, onBoth, unchecked } from './messenger.ts';

const help = 'zulip/zulip, help/invite-new-users.md';
const helpDate = '2026-11-25';

export const zulip = {
  id: 'zulip',
  name: 'Zulip',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://zulip.com/',
  hosts: [],
  domains: ['zulip.com', 'zulipchat.com'],
  schemes: ['zulip'],
  recognise: recogniseZulip,
  recogniseAnywhere: recogniseZulip,
  apps: { android: ['com.zulipmobile'], ios: ['1203036395'], flathub: ['org.zulip.Zulip'] },
  facts: {
    operator: checked({ name: 'eigener Server', country: null }, 'github.com/zulip/zulip'),
    openSource: checked('everything', 'github.com/zulip/zulip'),
    desktop: checked(true, 'github.com/zulip/zulip-desktop'),
    linkExpiry: checked(true, help, undefined, helpDate),
    linkReset: checked(true, help, undefined, helpDate),
    price: unchecked('free-and-paid'),
    phoneNeeded: unchecked(false),
    groupEncryption: unchecked('never'),
    directEncryption: unchecked('never'),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: help,
    date: helpDate,
    makeGroup: onBoth([
      'Lege eine Organisation an und darin einen Kanal.',
      'Create an organization and a channel in it.',
    ]),
    getLink: onBoth(
      [
        'Öffne am Computer „Invite users“ (Benutzer einladen), dann „Generate invite link“.',
        'On a computer, open “Invite users”, then “Generate invite link”.',
      ],
      [
        'Wähle, wann die Einladung abläuft und in welche Kanäle sie führt, und kopiere den Link.',
        'Choose when the invitation expires and which channels it leads to, and copy the link.',
      ],
    ),
    approval: null,
    reset: onBoth([
      'Widerrufe den Link in der Liste der Einladungen („Revoke“) und lege einen neuen an.',
      'Revoke the link in the list of invitations and make a new one.',
    ]),
  },
  cannot: [
    {
      de: 'Der Link führt in die ganze Organisation, nicht in einen einzelnen Kanal.',
      en: 'The link leads into the whole organization, not into one channel.',
    },
  ],
  ids: null,
  contact: {},
} as const satisfies Messenger;

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
  return /^(?:www\.)?zulip\.com$/.test(link.host) ? appPage(link, 'zulip.com') : null;
}
