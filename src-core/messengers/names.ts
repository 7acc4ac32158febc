/** What people call a messenger, and whether its groups have a link that can be passed on (checked 2026-11-24, docs/adding-a-messenger.md). */
import { messengerIds, type MessengerId } from './link.ts';

export interface NamedMessenger {
  readonly name: string;
  readonly hasGroupLinks: boolean;
}

const names = {
  signal: 'Signal',
  threema: 'Threema',
  telegram: 'Telegram',
  matrix: 'Matrix',
  wire: 'Wire',
  deltachat: 'Delta Chat',
  simplex: 'SimpleX',
  session: 'Session',
  xmpp: 'XMPP',
  jami: 'Jami',
  briar: 'Briar',
  olvid: 'Olvid',
  ginlo: 'ginlo',
  viber: 'Viber',
  discord: 'Discord',
  'nextcloud-talk': 'Nextcloud Talk',
  rocketchat: 'Rocket.Chat',
  mattermost: 'Mattermost',
  zulip: 'Zulip',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  mail: 'E-Mail',
} as const satisfies Record<MessengerId, string>;

/** Whoever runs the group adds people one by one there. */
const withoutGroupLinks: readonly MessengerId[] = [
  'threema',
  'session',
  'jami',
  'briar',
  'olvid',
  'ginlo',
  'sms',
  'mail',
];

/** An id that we do not know (a plan of a newer edition) is shown as it is. */
export function messengerNamed(id: string): NamedMessenger {
  const known = messengerIds.find((candidate) => candidate === id);
  if (known === undefined) return { name: id, hasGroupLinks: false };
  return { name: names[known], hasGroupLinks: !withoutGroupLinks.includes(known) };
}
