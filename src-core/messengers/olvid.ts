import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';
import { recogniseOlvid } from './olvid-link.ts';

export const olvid = {
  id: 'olvid',
  name: 'Olvid',
  role: 'target',
  hasGroupLinks: false,
  home: 'https://olvid.io/',
  hosts: ['invitation.olvid.io'],
  domains: ['olvid.io'],
  schemes: ['olvid'],
  recognise: recogniseOlvid,
  apps: { android: ['io.olvid.messenger', 'io.olvid.messenger.nogoogle'], ios: ['1414865219'], flathub: [] },
  facts: {
    phoneNeeded: checked(false, 'olvid-io/olvid-android, README.md'),
    price: checked('free-and-paid', 'olvid-io/olvid-android, strings (olvid_plus)'),
    operator: checked({ name: 'Olvid', country: 'FR' }, 'olvid-io/olvid-android, README.md', {
      de: 'Von der französischen Behörde ANSSI zertifiziert (CSPN).',
      en: 'Certified by the French agency ANSSI (CSPN).',
    }),
    directEncryption: unchecked('always'),
    groupEncryption: unchecked('always'),
    openSource: unchecked('apps'),
    desktop: checked(true, 'olvid.io/download'),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'general knowledge; the buttons’ names were not looked up',
    date: checkedOn,
    makeGroup: onBoth(
      ['Tippe auf „Gruppen“ und dann auf das Plus.', 'Tap “Groups”, then the plus.'],
      ['Wähle alle, mit denen du schon verbunden bist.', 'Pick everybody you are already connected with.'],
    ),
    getLink: null,
    approval: null,
    reset: null,
  },
  cannot: [
    {
      de: 'Es gibt keinen Gruppenlink; man muss mit jeder Person einzeln verbunden sein.',
      en: 'There is no group link; you have to be connected with each person.',
    },
  ],
  ids: {
    what: { de: 'Olvid-Einladungslink', en: 'Olvid invitation link' },
    where: {
      de: 'In Olvid auf das Plus tippen und die eigene Einladung teilen.',
      en: 'In Olvid, tap the plus and share your own invitation.',
    },
    example: 'https://invitation.olvid.io/#AwAAABIAAAAABkFubmEgUwAAAAACQWI',
  },
  contact: {},
} as const satisfies Messenger;
