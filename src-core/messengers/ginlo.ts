import type { Finding } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { appPage } from './link.ts';
import { isWeb } from './link-parts.ts';
import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth } from './messenger.ts';

export const ginlo = {
  id: 'ginlo',
  name: 'ginlo',
  role: 'target',
  hasGroupLinks: false,
  home: 'https://ginlo.net/',
  hosts: [],
  domains: ['ginlo.net'],
  schemes: [],
  recognise: recogniseGinlo,
  apps: { android: [], ios: [], flathub: [] },
  facts: {
    phoneNeeded: checked(true, 'mobilsicher.de'),
    price: checked('free', 'app-help.ginlo.net', { de: 'Für privaten Gebrauch.', en: 'For private use.' }),
    directEncryption: checked('always', 'mobilsicher.de'),
    groupEncryption: checked('always', 'mobilsicher.de'),
    operator: checked({ name: 'ginlo.net GmbH', country: 'DE' }, 'app-help.ginlo.net', {
      de: 'Server in Deutschland; Nachrichten werden 90 Tage aufgehoben.',
      en: 'Servers in Germany; messages are kept for 90 days.',
    }),
  },
  guide: {
    source: 'general knowledge; the buttons’ names were not looked up',
    date: checkedOn,
    makeGroup: onBoth(
      ['Lege in ginlo eine neue Gruppe an.', 'Create a new group in ginlo.'],
      ['Füge alle hinzu, deren Nummer du gesammelt hast.', 'Add everybody whose number you have collected.'],
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
  ],
  ids: {
    what: { de: 'Telefonnummer oder ginlo-ID', en: 'Phone number or ginlo ID' },
    where: { de: 'In ginlo im eigenen Profil.', en: 'In ginlo, in your own profile.' },
    example: '+4917139200012',
  },
  contact: {},
} as const satisfies Messenger;

/** No public link format is known (searched 2026-11-24); only the homepage is. */
export function recogniseGinlo(link: LinkParts): Finding | null {
  return isWeb(link) ? appPage(link) : null;
}
