import type { Messenger } from './messenger.ts';
import { checked, checkedOn, steps, unchecked } from './messenger.ts';
import { recogniseXmpp, roomGoesOn, wrappedAddress, xmppContactLink } from './xmpp-link.ts';

export const xmpp = {
  id: 'xmpp',
  name: 'XMPP',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://xmpp.org/',
  hosts: ['conversations.im', 'xmpp.link'],
  domains: ['conversations.im', 'xmpp.link', 'monal-im.org', 'dino.im', 'gajim.org', 'xmpp.org'],
  schemes: ['xmpp'],
  recognise: recogniseXmpp,
  recogniseAnywhere: wrappedAddress,
  goesOn: roomGoesOn,
  apps: { android: ['eu.siacs.conversations'], ios: ['317711500'], flathub: ['im.dino.Dino', 'org.gajim.Gajim'] },
  facts: {
    approval: checked(true, 'XEP-0045 (members-only rooms), tried with Prosody 0.12.3', {
      de: 'Nicht als Nachfrage, sondern als Mitgliederliste.',
      en: 'Not as a request, but as a list of members.',
    }),
    linkReset: checked(false, 'XEP-0045', {
      de: 'Die Adresse bleibt; ändern lassen sich Passwort und Mitgliederliste.',
      en: 'The address stays; password and list of members can be changed.',
    }),
    linkExpiry: checked(false, 'XEP-0045'),
    operator: checked({ name: 'viele Server', country: null }, 'RFC 6120'),
    openSource: checked('everything', 'RFC 6120; github.com/dino/dino'),
    desktop: checked(true, 'dino.im, gajim.org'),
    phoneNeeded: unchecked(false),
    price: unchecked('free'),
    mostMembers: unchecked(null),
    directEncryption: unchecked('by-default'),
    groupEncryption: unchecked('by-default'),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'general knowledge; the buttons’ names were not looked up',
    date: checkedOn,
    makeGroup: {
      android: steps(
        [
          'Tippe in Conversations auf das Plus und dann auf „Privaten Gruppenchat erstellen“.',
          'In Conversations, tap the plus, then “Create private group chat”.',
        ],
        ['Gib ihm denselben Namen wie der bisherigen Gruppe.', 'Give it the name of the old group.'],
      ),
      ios: steps(
        ['Tippe in Monal auf das Plus und dann auf „Neue Gruppe“.', 'In Monal, tap the plus, then “New Group”.'],
        ['Gib ihr denselben Namen wie bisher.', 'Give it the name it has now.'],
      ),
    },
    getLink: {
      android: steps([
        'Öffne die Gruppe, dann im Menü „Teilen“ und kopiere die Adresse.',
        'Open the group, then “Share” in the menu, and copy the address.',
      ]),
      ios: steps([
        'Öffne die Gruppe, tippe auf ihren Namen und kopiere die Adresse.',
        'Open the group, tap its name and copy the address.',
      ]),
    },
    approval: null,
    reset: null,
  },
  cannot: [
    {
      de: 'Auf iPhone und Android sind es verschiedene Apps, und alle brauchen ein Konto bei einem Server.',
      en: 'iPhone and Android use different apps, and everybody needs an account with a server.',
    },
  ],
  ids: null,
  contact: { fromId: xmppContactLink },
} as const satisfies Messenger;
