import { elementRoute, matrixLink, recogniseMatrix } from './matrix-link.ts';
import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';

const specification = 'spec.matrix.org, client-server API';

export const matrix = {
  id: 'matrix',
  name: 'Matrix',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://element.io/',
  hosts: ['matrix.to', 'app.element.io'],
  domains: ['matrix.to', 'element.io', 'matrix.org', 'fluffychat.im', 'schildi.chat'],
  schemes: ['matrix', 'element', 'im.fluffychat', 'schildichat'],
  recognise: recogniseMatrix,
  recogniseAnywhere: elementRoute,
  apps: {
    android: [
      'io.element.android.x',
      'im.vector.app',
      'chat.fluffy.fluffychat',
      'de.spiritcroc.riotx',
      'chat.schildi.android',
    ],
    ios: ['1631335820', '1083446067', '1551469600'],
    flathub: ['im.riot.Riot', 'im.fluffychat.Fluffychat'],
  },
  facts: {
    approval: checked(true, `${specification} (join rule "knock")`),
    linkReset: checked(false, specification, {
      de: 'Im Link steckt kein Geheimnis. Wer nicht mehr hineinkommen soll, den hält die Zugangsregel ab.',
      en: 'The link holds no secret. The room’s access rule keeps people out.',
    }),
    linkExpiry: checked(false, specification),
    openSource: checked('everything', 'github.com/element-hq/element-x-android, github.com/element-hq/synapse'),
    operator: checked({ name: 'matrix.org, Element, …', country: null }, specification, {
      de: 'Es gibt viele Server; jeder Verein kann einen eigenen betreiben.',
      en: 'There are many servers; a club can run its own.',
    }),
    desktop: checked(true, 'element.io/download'),
    oldestAndroid: checked(7, 'element-hq/element-x-android, Versions.kt (minSdk 24, version 0.7.4)'),
    habits: checked(
      { polls: 'works', mentions: 'works', voice: 'works', calls: 'works' },
      'element-hq/element-x-android, CHANGES.md (0.1.6 and later)',
    ),
    phoneNeeded: checked(false, `${specification} (registration: m.login.dummy, m.login.email.identity)`, {
      de: 'Was zum Anmelden nötig ist, bestimmt der Server.',
      en: 'What it takes to register is up to the server.',
    }),
    price: unchecked('free'),
    mostMembers: unchecked(null),
    directEncryption: unchecked('by-default'),
    groupEncryption: unchecked('by-default', {
      de: 'In öffentlichen Räumen ist sie aus.',
      en: 'It is off in public rooms.',
    }),
    minimumAge: unchecked(16),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'element-hq/element-x-android, res/values-de/translations.xml',
    date: checkedOn,
    makeGroup: onBoth(
      ['Tippe in Element X auf das Plus und lege einen Raum an.', 'Tap the plus in Element X and create a room.'],
      [
        'Gib ihm denselben Namen wie der bisherigen Gruppe. Wähle „Öffentlich“ mit einer Adresse, damit ein Link hineinführt.',
        'Give it the name of the old group. Choose “Public” with an address, so that a link leads in.',
      ],
    ),
    getLink: onBoth(
      ['Öffne den Raum und tippe auf seinen Namen.', 'Open the room and tap its name.'],
      ['Tippe auf „Teilen“ und dann auf „Link kopieren“.', 'Tap “Share”, then “Copy link”.'],
      [
        'Der Link einer Adresse (#name:server) ist besser als der einer Raumnummer.',
        'A link with an address (#name:server) is better than one with a room number.',
      ],
    ),
    approval: onBoth([
      'Schalte beim Zugang „Anfrage zum Beitritt zulassen“ ein.',
      'Under access, switch on “Allow ask to join”.',
    ]),
    reset: null,
  },
  cannot: [
    {
      de: 'Ein Link zu einem Raum, den man nur auf Einladung betritt, lässt niemanden hinein.',
      en: 'A link to an invite-only room lets nobody in.',
    },
    {
      de: 'Alle müssen sich erst einen Server und einen Namen aussuchen.',
      en: 'Everybody has to choose a server and a name first.',
    },
  ],
  ids: null,
  contact: { fromId: (id: string) => (id.trim().startsWith('@') ? matrixLink(id) : null) },
} as const satisfies Messenger;
