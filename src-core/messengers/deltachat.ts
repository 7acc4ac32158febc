import { recogniseDeltaChat } from './deltachat-link.ts';
import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';

export const deltachat = {
  id: 'deltachat',
  name: 'Delta Chat',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://delta.chat/',
  hosts: ['i.delta.chat', 'get.delta.chat', 'delta.chat'],
  domains: ['delta.chat'],
  schemes: ['openpgp4fpr', 'dcaccount', 'dclogin'],
  recognise: recogniseDeltaChat,
  apps: {
    android: ['chat.delta', 'com.b44t.messenger'],
    ios: ['1459523234', '1462750497'],
    flathub: ['chat.delta.desktop'],
  },
  facts: {
    phoneNeeded: checked(false, 'deltachat/deltachat-pages, de/help.md'),
    approval: checked(false, 'deltachat/deltachat-pages, de/help.md', {
      de: 'Alle Mitglieder dürfen einladen und entfernen; Admins gibt es nicht.',
      en: 'Every member may invite and remove; there are no admins.',
    }),
    linkReset: checked(true, 'deltachat/deltachat-android, res/values/strings.xml ("Reset QR Code")'),
    linkExpiry: checked(false, 'chatmail/core, src/securejoin.rs'),
    mostMembers: checked(null, 'deltachat/deltachat-pages, de/help.md', {
      de: 'Mehr als 150 werden nicht empfohlen.',
      en: 'More than 150 are not recommended.',
    }),
    desktop: checked(true, 'github.com/deltachat/deltachat-desktop'),
    oldestAndroid: checked(5, 'github.com/deltachat/deltachat-android, pull request 3264 (minimum SDK 21)'),
    habits: checked(
      {
        photos: 'works',
        videos: 'works',
        voice: 'works',
        documents: 'works',
        stickers: 'works',
        polls: 'differs',
        contacts: 'works',
        edited: 'works',
        deleted: 'works',
        calls: 'works',
      },
      'deltachat/deltachat-pages, de/help.md; deltachat-android and deltachat-ios, CHANGELOG.md',
      { de: 'Umfragen gibt es als kleine App im Chat.', en: 'Polls come as a small app inside the chat.' },
    ),
    price: unchecked('free'),
    directEncryption: checked('always', 'deltachat/deltachat-pages, de/help.md'),
    groupEncryption: checked('always', 'deltachat/deltachat-pages, de/help.md'),
    openSource: checked('everything', 'deltachat/deltachat-pages, de/help.md'),
    operator: unchecked({ name: 'chatmail', country: null }),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'deltachat/deltachat-android, res/values-de/strings.xml',
    date: checkedOn,
    makeGroup: onBoth(
      ['Tippe auf das Plus und dann auf „Neue Gruppe“.', 'Tap the plus, then “New Group”.'],
      ['Gib der Gruppe denselben Namen wie bisher und bestätige.', 'Give the group the name it has now and confirm.'],
    ),
    getLink: onBoth(
      [
        'Öffne die Gruppe, tippe auf ihren Namen und dann auf „QR-Einladungscode“.',
        'Open the group, tap its name, then “QR Invite Code”.',
      ],
      ['Tippe auf „Kopieren“ oder „Teilen“.', 'Tap “Copy” or “Share”.'],
      [
        'Lass die App in den nächsten Tagen öfter laufen: Beitreten klappt erst, wenn dein Handy online ist.',
        'Keep the app running now and then: people can only join when your phone is online.',
      ],
    ),
    approval: null,
    reset: onBoth([
      'Öffne den „QR-Einladungscode“ und tippe im Menü auf „QR-Code zurücksetzen“.',
      'Open “QR Invite Code” and tap “Reset QR Code” in the menu.',
    ]),
  },
  cannot: [
    {
      de: 'Es gibt keine Admins: Jede und jeder kann Leute hinzufügen und entfernen.',
      en: 'There are no admins: everybody can add and remove people.',
    },
  ],
  ids: null,
  contact: {},
} as const satisfies Messenger;
