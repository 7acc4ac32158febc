import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';
import { recogniseSimplex, shortLink } from './simplex-link.ts';

export const simplex = {
  id: 'simplex',
  name: 'SimpleX',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://simplex.chat/',
  // smp0 stands for every numbered server: lookalike.ts reads any number so.
  hosts: ['simplex.chat', 'smp.simplex.im', 'smp0.simplex.im', 'smp0.simplexonflux.com'],
  domains: ['simplex.chat', 'simplex.im', 'simplexonflux.com'],
  schemes: ['simplex'],
  recognise: recogniseSimplex,
  recogniseAnywhere: shortLink,
  apps: { android: ['chat.simplex.app'], ios: ['1605771084'], flathub: ['chat.simplex.simplex'] },
  facts: {
    linkExpiry: checked(false, 'simplex-chat/simplexmq, Agent/Protocol.hs: a link holds no date'),
    openSource: checked('everything', 'github.com/simplex-chat/simplex-chat, github.com/simplex-chat/simplexmq'),
    desktop: checked(true, 'github.com/simplex-chat/simplex-chat'),
    oldestAndroid: checked(8, 'simplex-chat/simplex-chat, apps/multiplatform/android/build.gradle.kts (minSdk 26)'),
    approval: unchecked(true),
    linkReset: unchecked(true),
    phoneNeeded: checked(false, 'simplex-chat/simplex-chat, README.md'),
    price: unchecked('free'),
    mostMembers: unchecked(null, { de: 'Große Gruppen werden langsam.', en: 'Large groups get slow.' }),
    directEncryption: checked('always', 'simplex-chat/simplex-chat, README.md'),
    groupEncryption: checked('always', 'simplex-chat/simplex-chat, README.md'),
    operator: unchecked({ name: 'SimpleX Chat Ltd', country: 'GB' }),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'general knowledge; the buttons’ names were not looked up',
    date: checkedOn,
    makeGroup: onBoth(
      ['Tippe auf den Stift und dann auf „Gruppe erstellen“.', 'Tap the pencil, then “Create group”.'],
      ['Gib der Gruppe denselben Namen wie bisher.', 'Give the group the name it has now.'],
    ),
    getLink: onBoth(
      [
        'Öffne die Gruppe, tippe auf ihren Namen und dann auf „Gruppenlink“.',
        'Open the group, tap its name, then “Group link”.',
      ],
      ['Erstelle den Link und tippe auf „Teilen“.', 'Create the link and tap “Share”.'],
    ),
    approval: null,
    reset: onBoth([
      'Lösche den Link unter „Gruppenlink“ und erstelle einen neuen.',
      'Delete the link under “Group link” and create a new one.',
    ]),
  },
  cannot: [
    {
      de: 'Niemand findet dich über deine Nummer: Ohne Link geht nichts.',
      en: 'Nobody finds you by number: nothing works without a link.',
    },
  ],
  ids: null,
  contact: {},
} as const satisfies Messenger;
