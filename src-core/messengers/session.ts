import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';
import { communityLink, recogniseSession, sessionContact } from './session-link.ts';

export const session = {
  id: 'session',
  name: 'Session',
  role: 'target',
  hasGroupLinks: false,
  home: 'https://getsession.org/',
  hosts: ['open.getsession.org'],
  domains: ['getsession.org'],
  // What `findLinks` makes of a bare account id.
  schemes: ['session-account'],
  recognise: recogniseSession,
  recogniseAnywhere: communityLink,
  apps: {
    android: ['network.loki.messenger', 'network.loki.messenger.fdroid'],
    ios: ['1470168868'],
    flathub: ['network.loki.Session'],
  },
  facts: {
    mostMembers: checked(100, 'session-foundation/session-desktop (CLOSED_GROUP_SIZE_LIMIT)'),
    desktop: checked(true, 'getsession.org/download'),
    operator: checked({ name: 'Session Technology Foundation', country: 'CH' }, 'cyberinsider.com, 2026', {
      de: 'Die Stiftung meldete Geld nur bis Juli 2026; wie es weiterging, wissen wir nicht.',
      en: 'The foundation reported money until July 2026 only; we do not know what happened then.',
    }),
    phoneNeeded: unchecked(false),
    price: unchecked('free'),
    directEncryption: unchecked('always'),
    groupEncryption: unchecked('always', { de: 'Nicht in Communitys.', en: 'Not in communities.' }),
    openSource: unchecked('everything'),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'session-foundation/session-android, strings',
    date: checkedOn,
    makeGroup: onBoth(
      ['Tippe auf das Plus und dann auf „Gruppe erstellen“.', 'Tap the plus, then “Create Group”.'],
      [
        'Wähle alle, deren Account-ID du gesammelt hast, und gib der Gruppe einen Namen.',
        'Pick everybody whose Account ID you have collected and name the group.',
      ],
    ),
    getLink: null,
    approval: null,
    reset: null,
  },
  cannot: [
    {
      de: 'Gruppen haben keinen Link, nur öffentliche Communitys.',
      en: 'Groups have no link, only public communities do.',
    },
    {
      de: 'Ob Session weitergeführt wird, war im November 2026 unklar.',
      en: 'Whether Session goes on was unclear in November 2026.',
    },
  ],
  ids: {
    what: { de: 'Account-ID (66 Zeichen)', en: 'Account ID (66 characters)' },
    where: { de: 'In Session unter „Deine Account-ID“.', en: 'In Session under “Your Account ID”.' },
    example: `05${'ab'.repeat(32)}`,
  },
  contact: { fromId: sessionContact },
} as const satisfies Messenger;
