import type { Finding } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import { isWeb } from './link-parts.ts';
import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';

export const briar = {
  id: 'briar',
  name: 'Briar',
  role: 'target',
  hasGroupLinks: false,
  home: 'https://briarproject.org/',
  hosts: ['briarproject.org'],
  domains: ['briarproject.org'],
  schemes: ['briar'],
  recognise: recogniseBriar,
  apps: { android: ['org.briarproject.briar.android'], ios: [], flathub: ['org.briarproject.Briar'] },
  facts: {
    phoneNeeded: unchecked(false),
    price: unchecked('free'),
    directEncryption: unchecked('always'),
    groupEncryption: unchecked('always'),
    openSource: checked('everything', 'code.briarproject.org/briar/briar'),
    desktop: unchecked(true),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'briar-android, res/values-de/strings.xml',
    date: checkedOn,
    makeGroup: onBoth(
      [
        'Tippe auf das Plus und dann auf „Private Gruppe erstellen“. Auf dem iPhone gibt es Briar nicht.',
        'Tap the plus, then “Create Private Group”. There is no Briar for iPhones.',
      ],
      ['Lade deine Kontakte aus der Liste ein.', 'Invite your contacts from the list.'],
    ),
    getLink: null,
    approval: null,
    reset: null,
  },
  cannot: [
    {
      de: 'Es gibt keinen Gruppenlink, und beide Seiten müssen ihre Links austauschen.',
      en: 'There is no group link, and both sides have to exchange their links.',
    },
    { de: 'Auf dem iPhone gibt es Briar nicht.', en: 'There is no Briar for iPhones.' },
  ],
  ids: {
    what: { de: 'Briar-Link', en: 'Briar link' },
    where: {
      de: 'In Briar: Plus, dann „Kontakt aus der Ferne hinzufügen“, eigenen Link kopieren.',
      en: 'In Briar: plus, then “Add Contact at a Distance”, copy your own link.',
    },
    example: `briar://ab${'c'.repeat(51)}`,
  },
  contact: {},
} as const satisfies Messenger;

/** briar: version byte 0 and a 32-byte key in base32: 53 characters that begin with `a`, then `a` to `d`. */
export function recogniseBriar(link: LinkParts): Finding | null {
  if (isWeb(link)) {
    return /^(?:www\.)?briarproject\.org$/.test(link.host) ? appPage(link, 'briarproject.org') : null;
  }
  const code = `${link.host}${link.path}`.replace(/\/$/, '').toLowerCase();
  if (link.query !== null || link.fragment !== null || !/^[a-z2-7]*$/.test(code)) return bad('contact', 'malformed');
  if (code.length !== 53) return wrongLength('contact', code.length, 53);
  return /^a[a-d]/.test(code) ? good('contact', `briar://${code}`) : bad('contact', 'malformed');
}
