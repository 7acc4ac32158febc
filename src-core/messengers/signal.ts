import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';
import { recogniseSignal, signalContactLink } from './signal-link.ts';

export const signal = {
  id: 'signal',
  name: 'Signal',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://signal.org/',
  hosts: ['signal.group', 'signal.me', 'signal.org'],
  domains: ['signal.group', 'signal.me', 'signal.org', 'signal.art', 'signal.link'],
  schemes: ['sgnl'],
  recognise: recogniseSignal,
  apps: { android: ['org.thoughtcrime.securesms'], ios: ['874139669'], flathub: ['org.signal.Signal'] },
  facts: {
    approval: checked(true, 'Signal-Android, res/values/strings.xml ("Approve new members")'),
    linkReset: checked(true, 'Signal-Android, res/values/strings.xml ("Reset link")'),
    linkExpiry: checked(false, 'Signal-Android, GroupInviteLinkUrl: a link holds no date'),
    phoneNeeded: checked(true, 'signal.org/blog/phone-number-privacy-usernames', {
      de: 'Vor anderen lässt sie sich verbergen.',
      en: 'It can be hidden from others.',
    }),
    price: checked('free', 'umatechnology.org/?p=572760; security.nl/posting/753764', {
      de: 'Eine gemeinnützige Stiftung trägt Signal mit Spenden.',
      en: 'A nonprofit foundation runs Signal on donations.',
    }),
    mostMembers: checked(1000, 'support.signal.org/hc/articles/360007319331'),
    minimumAge: unchecked(13),
    directEncryption: checked('always', 'Signal-Android, lib/libsignal-service/…/SignalService.proto (Envelope)'),
    groupEncryption: checked('always', 'Signal-Android, lib/libsignal-service/…/SignalService.proto (Envelope)'),
    openSource: checked('everything', 'signalapp/Signal-Server and signalapp/Signal-Android, README.md'),
    operator: unchecked({ name: 'Signal Messenger LLC', country: 'US' }),
    importsWhatsApp: checked(false, 'github.com/signalapp/Signal-Android, issue 1014 (closed, not planned)'),
    desktop: checked(true, 'github.com/signalapp/Signal-Desktop'),
    oldestAndroid: checked(5, 'signalapp/Signal-Android, constants.gradle.kts (signalMinSdkVersion 21)'),
    habits: checked(
      {
        photos: 'works',
        videos: 'works',
        voice: 'works',
        documents: 'works',
        stickers: 'works',
        gifs: 'works',
        polls: 'works',
        locations: 'differs',
        contacts: 'works',
        mentions: 'works',
        edited: 'works',
        deleted: 'works',
        calls: 'works',
      },
      'Signal-Android, lib/libsignal-service/…/SignalService.proto',
      {
        de: 'Standorte kommen als Link zu einer Karte an.',
        en: 'Locations arrive as a link to a map.',
      },
    ),
  },
  guide: {
    source: 'Signal-Android, res/values-de/strings.xml and res/values/strings.xml',
    date: checkedOn,
    makeGroup: onBoth(
      ['Tippe auf den Stift und dann auf „Neue Gruppe“.', 'Tap the pencil, then “New group”.'],
      [
        'Wähle zwei oder drei Leute, die gleich mitmachen, oder überspringe die Auswahl.',
        'Pick two or three people who join at once, or skip this.',
      ],
      [
        'Gib der Gruppe denselben Namen wie bisher und tippe auf „Erstellen“.',
        'Give the group the name it has now and tap “Create”.',
      ],
    ),
    getLink: onBoth(
      ['Öffne die Gruppe und tippe oben auf ihren Namen.', 'Open the group and tap its name at the top.'],
      ['Tippe auf „Gruppen-Link“ und schalte ihn ein.', 'Tap “Group link” and switch it on.'],
      [
        'Tippe auf „Teilen“ und kopiere den Link, oder zeige den QR-Code und fotografiere ihn.',
        'Tap “Share” and copy the link, or show the QR code and take a picture of it.',
      ],
    ),
    approval: onBoth(
      ['Öffne in der Gruppe „Gruppen-Link“.', 'Open “Group link” in the group.'],
      [
        'Schalte „Neue Mitglieder bestätigen“ ein: Dann lässt ein Admin jede Person einzeln herein.',
        'Switch on “Approve new members”: an admin then lets each person in.',
      ],
    ),
    reset: onBoth(
      ['Öffne in der Gruppe „Gruppen-Link“.', 'Open “Group link” in the group.'],
      [
        'Tippe auf „Link zurücksetzen“. Der alte Link führt dann nirgends mehr hin.',
        'Tap “Reset link”. The old link then leads nowhere.',
      ],
    ),
  },
  cannot: [
    {
      de: 'Alte WhatsApp-Nachrichten lassen sich nicht übernehmen.',
      en: 'Old WhatsApp messages cannot be brought along.',
    },
    { de: 'Ein Link läuft nicht von selbst ab.', en: 'A link does not expire by itself.' },
  ],
  ids: null,
  contact: { fromPhone: signalContactLink },
} as const satisfies Messenger;
