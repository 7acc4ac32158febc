import type { Messenger } from './messenger.ts';
import { checked, checkedOn, onBoth, unchecked } from './messenger.ts';
import { recogniseMail } from './sending-links.ts';

export const mail = {
  id: 'mail',
  name: 'E-Mail',
  role: 'sending',
  hasGroupLinks: false,
  home: null,
  hosts: [],
  domains: [],
  schemes: ['mailto'],
  recognise: recogniseMail,
  apps: { android: [], ios: [], flathub: [] },
  facts: {
    phoneNeeded: checked(false, 'RFC 5322'),
    directEncryption: unchecked('never'),
    groupEncryption: unchecked('never'),
  },
  guide: {
    source: 'RFC 6068',
    date: checkedOn,
    makeGroup: onBoth([
      'Schreib alle Adressen ins Feld „Blindkopie“, damit niemand die der anderen sieht.',
      'Put all addresses into “Bcc”, so that nobody sees those of the others.',
    ]),
    getLink: null,
    approval: null,
    reset: null,
  },
  cannot: [
    {
      de: 'Sehr lange Mails öffnet Windows nicht mit einem Klick.',
      en: 'Windows does not open very long mails with one click.',
    },
  ],
  ids: null,
  contact: {},
} as const satisfies Messenger;
