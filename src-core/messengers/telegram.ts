import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';
import { recogniseTelegram, telegramNameLink, telegramPhoneLink } from './telegram-link.ts';

const api = 'tdlib/td, td/generate/scheme/td_api.tl';

export const telegram = {
  id: 'telegram',
  name: 'Telegram',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://telegram.org/',
  hosts: ['t.me', 'telegram.me', 'telegram.dog', 'telegram.org'],
  domains: ['t.me', 'telegram.me', 'telegram.dog', 'telegram.org'],
  schemes: ['tg'],
  recognise: recogniseTelegram,
  apps: {
    android: ['org.telegram.messenger', 'org.telegram.messenger.web'],
    ios: ['686449807'],
    flathub: ['org.telegram.desktop'],
  },
  facts: {
    approval: checked(true, `${api} (createChatInviteLink, creates_join_request)`),
    linkReset: checked(true, `${api} (revokeChatInviteLink)`),
    linkExpiry: checked(true, `${api} (createChatInviteLink, expiration_date, member_limit)`),
    mostMembers: checked(200_000, 'telegram.org/faq/de'),
    groupEncryption: checked('never', 'schau-hin.info', {
      de: 'Gruppen sind nie Ende-zu-Ende-verschlüsselt.',
      en: 'Groups are never end-to-end encrypted.',
    }),
    directEncryption: checked('optional', 'schau-hin.info', {
      de: 'Nur in „geheimen Chats“.',
      en: 'Only in “secret chats”.',
    }),
    importsWhatsApp: checked(true, 'core.telegram.org/api/import', {
      de: 'Ein exportierter Chat lässt sich hineinkopieren; alle in der Gruppe sehen ihn dann.',
      en: 'An exported chat can be copied in; everybody in the group then sees it.',
    }),
    minimumAge: checked(16, 'telegramapp.github.io/tos.html (copy of the terms, about 2020; EU and UK)'),
    desktop: checked(true, 'github.com/telegramdesktop/tdesktop'),
    phoneNeeded: checked(true, `${api} (authorizationStateWaitPhoneNumber)`),
    price: checked('free', 'telegram.org/faq', {
      de: 'Ein Abo für mehr Funktionen ist freiwillig.',
      en: 'A subscription for extra functions is optional.',
    }),
    openSource: unchecked('apps'),
    operator: unchecked({ name: 'Telegram', country: 'AE' }),
    habits: checked(
      {
        photos: 'works',
        videos: 'works',
        voice: 'works',
        documents: 'works',
        stickers: 'works',
        gifs: 'works',
        polls: 'works',
        locations: 'works',
        contacts: 'works',
        mentions: 'works',
        edited: 'works',
        deleted: 'works',
        calls: 'works',
      },
      `${api} (InputMessageContent, messageProperties); telegram.org/faq`,
    ),
  },
  guide: {
    source: 'telegramdesktop/tdesktop, Resources/langs/lang.strings (English); German names not looked up',
    date: checkedOn,
    makeGroup: onBoth(
      ['Tippe auf den Stift und dann auf „Neue Gruppe“.', 'Tap the pencil, then “New Group”.'],
      ['Wähle mindestens eine Person und tippe weiter.', 'Pick at least one person and go on.'],
      ['Gib der Gruppe denselben Namen wie bisher.', 'Give the group the name it has now.'],
    ),
    getLink: onBoth(
      [
        'Öffne die Gruppe, tippe auf ihren Namen und dann auf „Bearbeiten“.',
        'Open the group, tap its name, then “Edit”.',
      ],
      ['Öffne „Einladungslinks“.', 'Open “Invite links”.'],
      [
        'Kopiere den Link oder lege mit „Neuen Link erstellen“ einen eigenen an.',
        'Copy the link, or make one of its own with “Create a New Link”.',
      ],
    ),
    approval: onBoth([
      'Lege unter „Einladungslinks“ einen neuen Link an und schalte dabei „Admin-Bestätigung anfordern“ ein.',
      'Create a new link under “Invite links” and switch on “Request admin approval”.',
    ]),
    reset: onBoth([
      'Tippe unter „Einladungslinks“ auf den Link und dann auf „Widerrufen“.',
      'Tap the link under “Invite links”, then “Revoke”.',
    ]),
  },
  cannot: [
    {
      de: 'Gruppen sind nicht Ende-zu-Ende-verschlüsselt: Telegram könnte mitlesen.',
      en: 'Groups are not end-to-end encrypted: Telegram could read along.',
    },
  ],
  ids: null,
  contact: { fromPhone: telegramPhoneLink, fromId: telegramNameLink },
} as const satisfies Messenger;
