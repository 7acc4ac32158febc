import type { Finding } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { bad, good } from './link.ts';
import { httpWarning, segments } from './link-parts.ts';
import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';

export const discord = {
  id: 'discord',
  name: 'Discord',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://discord.com/',
  hosts: ['discord.gg', 'discord.com', 'discordapp.com'],
  domains: ['discord.gg', 'discord.com', 'discordapp.com'],
  schemes: ['discord'],
  recognise: recogniseDiscord,
  apps: { android: ['com.discord'], ios: ['985746746'], flathub: ['com.discordapp.Discord'] },
  facts: {
    mostMembers: checked(250_000, 'discord/discord-api-docs, resources/Guild (max_members in the example)'),
    linkExpiry: checked(true, 'discord/discord-api-docs, resources/Invite (max_age, max_uses)'),
    linkReset: checked(true, 'discord/discord-api-docs, resources/Invite (delete)'),
    phoneNeeded: unchecked(false),
    price: unchecked('free-and-paid'),
    directEncryption: unchecked('never'),
    groupEncryption: unchecked('never'),
    openSource: unchecked('nothing'),
    operator: unchecked({ name: 'Discord Inc.', country: 'US' }),
    minimumAge: unchecked(16, { de: 'In Deutschland; anderswo 13.', en: 'In Germany; 13 elsewhere.' }),
    desktop: unchecked(true),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'general knowledge; the buttons’ names were not looked up',
    date: checkedOn,
    makeGroup: onBoth(
      ['Tippe auf das Plus und lege einen Server an.', 'Tap the plus and create a server.'],
      ['Gib ihm denselben Namen wie der bisherigen Gruppe.', 'Give it the name of the old group.'],
    ),
    getLink: onBoth(
      [
        'Tippe auf den Namen des Servers und dann auf „Leute einladen“.',
        'Tap the server’s name, then “Invite People”.',
      ],
      ['Stelle ein, dass der Link nie abläuft, und kopiere ihn.', 'Set the link to never expire and copy it.'],
    ),
    approval: null,
    reset: onBoth([
      'Lösche den Link in den Servereinstellungen unter „Einladungen“.',
      'Delete the link in the server settings under “Invites”.',
    ]),
  },
  cannot: [
    { de: 'Nachrichten sind nicht Ende-zu-Ende-verschlüsselt.', en: 'Messages are not end-to-end encrypted.' },
    { de: 'Einladungen laufen ab, wenn man nichts einstellt.', en: 'Invitations expire unless you set otherwise.' },
  ],
  ids: null,
  contact: {},
} as const satisfies Messenger;

/** discord.js invite pattern; a code has no fixed length. */
export function recogniseDiscord(link: LinkParts): Finding | null {
  const path = segments(link.path);
  const host = link.host.replace(/^(?:www|ptb|canary)\./, '');
  const isInvite =
    host === 'discord.gg' || path[0] === 'invite' || (link.scheme === 'discord' && path.includes('invite'));
  const warnings = [(link.query ?? '') === '' ? null : ('tracking-removed' as const), httpWarning(link)];
  if (isInvite) {
    const codes = path.filter((part) => part !== 'invite' && part !== '-');
    if (codes.length === 0) return bad('group', 'cut-off');
    const [code = ''] = codes;
    if (codes.length > 1 || !/^[\w-]+$/.test(code)) return bad('group', 'malformed');
    if (code.length < 2) return bad('group', 'cut-off');
    return code.length > 255 ? bad('group', 'too-long') : good('group', `https://discord.gg/${code}`, ...warnings);
  }
  if (host !== 'discord.com' && host !== 'discordapp.com') return null;
  if (path[0] === 'channels') return bad(null, 'message-link');
  if (path[0] === 'users') {
    return /^\d{17,20}$/.test(path[1] ?? '') && path.length === 2
      ? good('contact', `https://discord.com/users/${path[1] ?? ''}`, ...warnings)
      : bad('contact', 'malformed');
  }
  return path.length === 0 || path[0] === 'download'
    ? good('app', `https://discord.com/${path.join('/')}`)
    : bad(null, 'not-an-invitation');
}
