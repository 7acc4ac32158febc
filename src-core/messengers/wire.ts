import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';
import { joinLink, recogniseWire } from './wire-link.ts';

export const wire = {
  id: 'wire',
  name: 'Wire',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://wire.com/',
  hosts: ['account.wire.com', 'app.wire.com'],
  domains: ['wire.com'],
  schemes: ['wire'],
  recognise: recogniseWire,
  recogniseAnywhere: joinLink,
  apps: { android: ['com.wire'], ios: ['930944768'], flathub: ['com.wire.WireDesktop'] },
  facts: {
    approval: checked(false, 'wireapp/wire-android, res/values/strings.xml', {
      de: 'Statt einer Freigabe kann der Link ein Passwort verlangen.',
      en: 'Instead of approval, the link can ask for a password.',
    }),
    linkReset: checked(true, 'wireapp/wire-android, res/values/strings.xml ("Revoke Link")'),
    linkExpiry: checked(false, 'wireapp/wire-server, CodeStore/Code.hs'),
    mostMembers: checked(500, 'wireapp/wire-server, maxConvSize'),
    desktop: checked(true, 'github.com/wireapp/wire-desktop'),
    oldestAndroid: checked(8, 'wireapp/wire-android, AndroidCoordinates.kt (min 26, version 4.8.3)'),
    habits: checked(
      {
        photos: 'works',
        videos: 'works',
        voice: 'works',
        documents: 'works',
        stickers: 'missing',
        polls: 'missing',
        locations: 'works',
        mentions: 'works',
        edited: 'works',
        deleted: 'works',
        calls: 'works',
      },
      'wireapp/generic-message-proto, proto/messages.proto (1.56.0)',
    ),
    phoneNeeded: unchecked(false),
    price: unchecked('free-and-paid'),
    directEncryption: checked('always', 'wireapp/generic-message-proto (payload of Proteus or MLS)'),
    groupEncryption: checked('always', 'wireapp/generic-message-proto (payload of Proteus or MLS)'),
    openSource: checked('everything', 'wireapp/wire-server, README.md; wireapp/wire-android'),
    operator: checked({ name: 'Wire Swiss GmbH', country: 'CH' }, 'wireapp/wire-server, README.md'),
    minimumAge: unchecked(16),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'wireapp/wire-android, res/values-de/strings.xml',
    date: checkedOn,
    makeGroup: onBoth(
      ['Tippe auf „Neue Unterhaltung“ und lege eine Gruppe an.', 'Tap “New conversation” and create a group.'],
      [
        'Lass „Gäste“ eingeschaltet, sonst gibt es keinen Link. Links gibt es nur in Unterhaltungen eines Teams.',
        'Leave “Guests” switched on, or there will be no link. Only conversations of a team have links.',
      ],
    ),
    getLink: onBoth(
      ['Öffne die Details der Unterhaltung und dann „Gäste“.', 'Open the conversation’s details, then “Guests”.'],
      ['Tippe unter „Gäste-Link“ auf „Link erstellen“.', 'Under “Guest link”, tap “Create Link”.'],
      ['Tippe auf „Link kopieren“.', 'Tap “Copy Link”.'],
    ),
    approval: null,
    reset: onBoth([
      'Tippe unter „Gäste“ auf „Link widerrufen“ und erstelle einen neuen.',
      'Under “Guests”, tap “Revoke Link” and create a new one.',
    ]),
  },
  cannot: [
    {
      de: 'Einen Gruppenlink gibt es nur in Unterhaltungen eines Teams, nicht in rein privaten.',
      en: 'Only conversations of a team have a group link, purely private ones have none.',
    },
    { de: 'Umfragen gibt es nicht.', en: 'There are no polls.' },
  ],
  ids: null,
  contact: {},
} as const satisfies Messenger;
