import type { Finding } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { base64Bytes, tidyEscapes, unescaped } from './encodings.ts';
import { appPage, bad, good, wrongLength } from './link.ts';
import { parameter, parameters, trackingIn } from './link-parts.ts';
import type { Messenger } from './messenger.ts';
import { checkedOn, onBoth, unchecked } from './messenger.ts';
import { flawInNumber } from './phone-number.ts';

export const viber = {
  id: 'viber',
  name: 'Viber',
  role: 'target',
  hasGroupLinks: true,
  home: 'https://www.viber.com/',
  hosts: ['invite.viber.com'],
  domains: ['viber.com'],
  schemes: ['viber'],
  recognise: recogniseViber,
  apps: { android: ['com.viber.voip'], ios: ['382617920'], flathub: ['com.viber.Viber'] },
  facts: {
    phoneNeeded: unchecked(true),
    price: unchecked('free', { de: 'Mit Werbung.', en: 'With advertisements.' }),
    mostMembers: unchecked(250),
    directEncryption: unchecked('always'),
    groupEncryption: unchecked('always', { de: 'Nicht in Communitys.', en: 'Not in communities.' }),
    openSource: unchecked('nothing'),
    operator: unchecked({ name: 'Rakuten Viber', country: 'LU' }),
    desktop: unchecked(true),
    importsWhatsApp: unchecked(false),
  },
  guide: {
    source: 'general knowledge; the buttons’ names were not looked up',
    date: checkedOn,
    makeGroup: onBoth([
      'Tippe auf das Schreiben-Zeichen und dann auf „Neue Gruppe“.',
      'Tap the compose sign, then “New group”.',
    ]),
    getLink: onBoth(
      ['Öffne die Gruppe und ihre Infos.', 'Open the group and its info.'],
      ['Tippe auf „Über Link einladen“ und kopiere ihn.', 'Tap “Invite via link” and copy it.'],
    ),
    approval: null,
    reset: null,
  },
  cannot: [{ de: 'Viber zeigt Werbung.', en: 'Viber shows advertisements.' }],
  ids: null,
  contact: {},
} as const satisfies Messenger;

/** Viber: undocumented; 48 bytes were seen in all ten public links looked at. */
export function recogniseViber(link: LinkParts): Finding | null {
  const list = parameters(link.query);
  if (link.scheme === 'viber') {
    const number = (parameter(list, 'number') ?? '').replace(/^%2b|^\+|^ |^%20/i, '');
    const text = parameter(list, 'text');
    if (link.host === 'forward')
      return text === null ? bad('send', 'malformed') : good('send', `viber://forward?text=${tidyEscapes(text)}`);
    if (link.host !== 'chat' && link.host !== 'add') return bad(null, 'not-an-invitation');
    const flaw = number === '' ? 'cut-off' : flawInNumber(number);
    return flaw === null ? good('contact', `viber://chat?number=%2B${number}`) : bad('contact', flaw);
  }
  if (link.host === 'invite.viber.com') {
    if (link.scheme === 'http') return bad('group', 'http-instead-of-https');
    const raw = parameter(list, 'g2') ?? parameter(list, 'g');
    if (raw === null || raw === '') return bad('group', 'cut-off');
    const code = unescaped(raw);
    if (code === null || (link.path !== '' && link.path !== '/')) return bad('group', 'malformed');
    const plain = code.replaceAll(' ', '+');
    if (!/^[\w+/-]+={0,2}$/.test(plain)) return bad('group', 'malformed');
    const size = plain.replace(/=+$/, '').length;
    if (size !== 64) return wrongLength('group', size, 64);
    if (base64Bytes(plain) === null) return bad('group', 'malformed');
    const escapedCode = plain.replaceAll('+', '%2B').replaceAll('/', '%2F');
    return good('group', `https://invite.viber.com/?g2=${escapedCode}`, trackingIn(list));
  }
  if (link.host === 'chats.viber.com') return bad(null, 'not-an-invitation');
  return /^(?:www\.)?viber\.com$/.test(link.host) ? appPage(link, 'www.viber.com') : null;
}
