import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';
import { recogniseWhatsApp, whatsAppContactLink } from './sending-links.ts';

export const whatsapp = {
  id: 'whatsapp',
  name: 'WhatsApp',
  role: 'sending',
  hasGroupLinks: true,
  home: 'https://www.whatsapp.com/',
  hosts: ['chat.whatsapp.com', 'wa.me', 'api.whatsapp.com', 'whatsapp.com'],
  domains: ['whatsapp.com', 'wa.me'],
  schemes: ['whatsapp'],
  recognise: recogniseWhatsApp,
  apps: { android: ['com.whatsapp', 'com.whatsapp.w4b'], ios: ['310633997', '1386412985'], flathub: [] },
  facts: {
    linkReset: checked(true, 'faq.whatsapp.com (group invite links)'),
    mostMembers: checked(1024, 'faq.whatsapp.com'),
    minimumAge: checked(13, 'kision.de, swr3.de (since 11 April 2024)'),
    phoneNeeded: unchecked(true),
    price: unchecked('free'),
    approval: unchecked(true),
    directEncryption: unchecked('always'),
    groupEncryption: unchecked('always'),
    openSource: unchecked('nothing'),
    operator: unchecked({ name: 'Meta', country: 'US' }),
    desktop: unchecked(true),
  },
  guide: {
    source: 'faq.whatsapp.com',
    date: checkedOn,
    makeGroup: onBoth(['Hier gibt es die Gruppe schon.', 'The group is here already.']),
    getLink: onBoth([
      'Öffne die Gruppe, tippe auf ihren Namen und dann auf „Über Link einladen“.',
      'Open the group, tap its name, then “Invite via link”.',
    ]),
    approval: null,
    reset: onBoth(['Tippe dort auf „Link zurücksetzen“.', 'Tap “Reset link” there.']),
  },
  cannot: [
    {
      de: 'Kein Link kann etwas in eine bestehende Gruppe schreiben: Die Nachricht fügst du selbst ein und sendest sie.',
      en: 'No link can write into an existing group: you paste the message and send it.',
    },
  ],
  ids: null,
  contact: { fromPhone: whatsAppContactLink },
} as const satisfies Messenger;
