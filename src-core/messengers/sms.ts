import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';
import { recogniseSms } from './sending-links.ts';

export const sms = {
  id: 'sms',
  name: 'SMS',
  role: 'sending',
  hasGroupLinks: false,
  home: null,
  hosts: [],
  domains: [],
  schemes: ['sms', 'smsto'],
  recognise: recogniseSms,
  apps: { android: [], ios: [], flathub: [] },
  facts: {
    phoneNeeded: checked(true, 'RFC 5724'),
    directEncryption: unchecked('never'),
    groupEncryption: unchecked('never'),
  },
  guide: {
    source: 'RFC 5724',
    date: checkedOn,
    makeGroup: onBoth([
      'Eine SMS geht an einzelne Nummern; Gruppen gibt es nicht.',
      'A text message goes to single numbers; there are no groups.',
    ]),
    getLink: null,
    approval: null,
    reset: null,
  },
  cannot: [{ de: 'Jede SMS kann Geld kosten.', en: 'Each text message may cost money.' }],
  ids: null,
  contact: {},
} as const satisfies Messenger;
