import type { Finding } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import { isUnder, isWeb, segments } from './link-parts.ts';
import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';

export const jami = {
  id: 'jami',
  name: 'Jami',
  role: 'target',
  hasGroupLinks: false,
  home: 'https://jami.net/',
  hosts: ['link.jami.net'],
  domains: ['jami.net', 'ring.cx'],
  schemes: ['jami', 'ring'],
  recognise: recogniseJami,
  apps: { android: ['cx.ring'], ios: ['1306951055'], flathub: ['net.jami.Jami'] },
  facts: {
    phoneNeeded: unchecked(false),
    price: unchecked('free'),
    directEncryption: unchecked('always'),
    groupEncryption: unchecked('always'),
    openSource: checked('everything', 'git.jami.net, jami-client-qt and jami-client-android'),
    desktop: checked(true, 'git.jami.net, jami-client-qt'),
    mostMembers: unchecked(null, { de: 'Nur kleine Gruppen laufen gut.', en: 'Only small groups work well.' }),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'jami-client-android, res/values-de/strings.xml',
    date: checkedOn,
    makeGroup: onBoth(
      ['Tippe auf „Neue Gruppe erstellen“.', 'Tap “Create new group”.'],
      ['Wähle alle, deren Jami-Namen du gesammelt hast.', 'Pick everybody whose Jami name you have collected.'],
    ),
    getLink: null,
    approval: null,
    reset: null,
  },
  cannot: [
    {
      de: 'Es gibt keinen Gruppenlink: Wer die Gruppe gründet, sammelt die Adressen und fügt alle selbst hinzu.',
      en: 'There is no group link: the founder collects the addresses and adds everybody.',
    },
    {
      de: 'Beide Seiten müssen oft gleichzeitig online sein.',
      en: 'Both sides often have to be online at the same time.',
    },
  ],
  ids: {
    what: { de: 'Jami-Name oder Jami-ID', en: 'Jami name or Jami ID' },
    where: {
      de: 'In Jami unter „Meine Kontaktinformationen teilen“.',
      en: 'In Jami under “Share my contact information”.',
    },
    example: 'anna',
    linkStart: 'jami:',
  },
  contact: { fromId: jamiContactLink },
} as const satisfies Messenger;

/** jami-client-qt and jami-client-android: 40 hex digits or a registered name of at most 32 characters. */
export function recogniseJami(link: LinkParts): Finding | null {
  const isLanding =
    /^link\.jami\.net$/.test(link.host) || (isUnder(link.host, 'ring.cx') && segments(link.path)[0] === 'id');
  if (isWeb(link) && !isLanding) {
    return /^(?:www\.|dl\.)?jami\.net$/.test(link.host) ? appPage(link) : null;
  }
  const raw = isLanding ? (segments(link.path).at(-1) ?? '') : `${link.host}${link.path}`.replace(/^\/+|\/+$/g, '');
  return jamiContact(raw);
}

function jamiContact(name: string): Finding {
  if (/^[0-9a-f]{40}$/i.test(name)) return good('contact', `jami:${name.toLowerCase()}`);
  if (/^[0-9a-f]{33,}$/i.test(name)) return wrongLength('contact', name.length, 40);
  if (name === '') return bad('contact', 'cut-off');
  if (/^[\w-]{3,32}$/.test(name)) return good('contact', `jami:${name}`);
  return bad('contact', /^[\w-]{33,}$/.test(name) ? 'too-long' : 'malformed');
}

export function jamiContactLink(name: string): string | null {
  const found = jamiContact(name.trim());
  return 'canonical' in found ? found.canonical : null;
}
