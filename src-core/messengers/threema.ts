import type { Messenger } from './messenger.ts';
import { checked, checkedOn, unchecked } from './messenger.ts';
import { recogniseThreema, threemaContactLink } from './threema-link.ts';

const features = 'threema.ch/de/faq/pin (list of functions)';

export const threema = {
  id: 'threema',
  name: 'Threema',
  role: 'target',
  hasGroupLinks: false,
  home: 'https://threema.com/',
  hosts: ['threema.id', 'go.threema.ch', 'threema.com'],
  domains: ['threema.id', 'threema.ch', 'threema.com', 'threema.group'],
  // `threema-person`: what `findLinks` makes of the QR code's `3mid:`, which is no scheme because it begins with a digit.
  schemes: ['threema', 'threema-person'],
  recognise: recogniseThreema,
  apps: {
    android: ['ch.threema.app', 'ch.threema.app.libre', 'ch.threema.app.hms'],
    ios: ['578665578'],
    flathub: ['ch.threema.threema-desktop'],
  },
  facts: {
    phoneNeeded: checked(false, features),
    price: checked('once', 'threema-android, README.md; threemagroups.xyz/de/learn.html', {
      de: 'Rund 5 Euro.',
      en: 'About 5 euros.',
    }),
    approval: checked(true, 'threema.ch/de/faq/missing_groups', {
      de: 'Nur wer die Gruppe gegründet hat, fügt Leute hinzu.',
      en: 'Only the founder of the group adds people.',
    }),
    mostMembers: checked(256, 'threema-android, app/build.gradle.kts (MAX_GROUP_SIZE)'),
    operator: checked({ name: 'Threema', country: 'CH' }, 'cash.ch, 2026-01-17', {
      de: 'Sitz in Pfäffikon SZ; gehört seit Januar 2026 Comitis Capital (Deutschland).',
      en: 'Based in Pfäffikon SZ; owned by Comitis Capital (Germany) since January 2026.',
    }),
    minimumAge: unchecked(16),
    directEncryption: unchecked('always'),
    groupEncryption: checked('always', 'threemagroups.xyz/de/learn.html, after the Threema whitepaper'),
    openSource: unchecked('apps'),
    importsWhatsApp: unchecked(false),
    desktop: checked(true, features),
    oldestAndroid: checked(7, 'threema-android, app/build.gradle.kts (minSdk 24, version 6.2.0)'),
    habits: checked(
      {
        photos: 'works',
        videos: 'works',
        voice: 'works',
        documents: 'works',
        gifs: 'works',
        polls: 'works',
        locations: 'works',
        edited: 'works',
        deleted: 'works',
        calls: 'works',
      },
      features,
    ),
  },
  guide: {
    source: 'threema-android, res/values-de/strings.xml; threema.ch/de/faq/missing_groups',
    date: checkedOn,
    makeGroup: {
      android: [
        { de: 'Öffne das Hauptmenü und tippe auf „Neue Gruppe“.', en: 'Open the main menu and tap “New group”.' },
        {
          de: 'Wähle unter „Mitglieder auswählen“ alle, deren Threema-ID du gesammelt hast.',
          en: 'Under “Select members”, pick everybody whose Threema ID you have collected.',
        },
        { de: 'Gib der Gruppe denselben Namen wie bisher.', en: 'Give the group the name it has now.' },
      ],
      ios: [
        {
          de: 'Tippe auf „Nachricht schreiben“ und dann auf „Neue Gruppe“.',
          en: 'Tap “Compose” and then “New group”.',
        },
        {
          de: 'Wähle alle, deren Threema-ID du gesammelt hast.',
          en: 'Pick everybody whose Threema ID you have collected.',
        },
        { de: 'Gib der Gruppe denselben Namen wie bisher.', en: 'Give the group the name it has now.' },
      ],
    },
    getLink: null,
    approval: null,
    reset: null,
  },
  cannot: [
    {
      de: 'Es gibt keinen Gruppenlink: Wer die Gruppe gründet, sammelt die Threema-IDs und fügt alle selbst hinzu.',
      en: 'There is no group link: the founder collects the Threema IDs and adds everybody.',
    },
    { de: 'Es gibt nur eine Person mit Admin-Rechten.', en: 'Only one person has admin rights.' },
  ],
  ids: {
    what: { de: 'Threema-ID (acht Zeichen)', en: 'Threema ID (eight characters)' },
    where: {
      de: 'In Threema unter „Mein Profil“: „Meine ID“.',
      en: 'In Threema under “My Profile”: “My ID”.',
    },
    example: 'ABCD1234',
    linkStart: 'https://threema.id/',
  },
  contact: { fromId: threemaContactLink },
} as const satisfies Messenger;
