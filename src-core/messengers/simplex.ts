import type { Messenger } from './messenger.ts';
import { checked, onBoth, steps, unchecked } from './messenger.ts';
import { recogniseSimplex, shortLink } from './simplex-link.ts';

const guideSource = 'simplex-chat/simplex-chat, docs/guide/secret-groups.md';
const guideDate = '2026-11-25';

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
    linkReset: checked(
      true,
      guideSource,
      { de: 'Wer schon da ist, bleibt.', en: 'Whoever is there stays.' },
      guideDate,
    ),
    phoneNeeded: checked(false, 'simplex-chat/simplex-chat, README.md'),
    price: unchecked('free'),
    mostMembers: checked(
      null,
      guideSource,
      { de: 'Gedacht für weniger als 100 Menschen.', en: 'Meant for fewer than 100 people.' },
      guideDate,
    ),
    directEncryption: checked('always', 'simplex-chat/simplex-chat, README.md'),
    groupEncryption: checked('always', 'simplex-chat/simplex-chat, README.md'),
    operator: unchecked({ name: 'SimpleX Chat Ltd', country: 'GB' }),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: `${guideSource}; strings.xml (de)`,
    date: guideDate,
    makeGroup: {
      android: steps(
        [
          'Tippe unten rechts auf den Stift und dann auf „Geheime Gruppe erstellen“.',
          'Tap the pencil at the bottom right, then “Create secret group”.',
        ],
        ['Gib der Gruppe denselben Namen wie bisher.', 'Give the group the name it has now.'],
      ),
      ios: steps(
        [
          'Tippe oben rechts auf den Stift und dann auf „Geheime Gruppe erstellen“.',
          'Tap the pencil at the top right, then “Create secret group”.',
        ],
        ['Gib der Gruppe denselben Namen wie bisher.', 'Give the group the name it has now.'],
      ),
    },
    getLink: onBoth(
      [
        'Öffne die Gruppe, tippe oben auf ihren Namen und dann auf „Gruppen-Link“.',
        'Open the group, tap its name at the top, then “Create group link”.',
      ],
      ['Tippe auf „Link erzeugen“ und teile ihn.', 'Share the link or its QR code.'],
    ),
    approval: null,
    reset: onBoth([
      'Tippe unter „Gruppen-Link“ auf „Link löschen“ und erzeuge einen neuen.',
      'Tap “Delete link” under “Group link” and create a new one.',
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
