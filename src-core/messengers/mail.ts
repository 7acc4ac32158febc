import type { Recogniser } from './recogniser.ts';
import { recogniseMail } from './sending-links.ts';

export const mail = {
  id: 'mail',
  hosts: [],
  domains: [],
  schemes: ['mailto'],
  recognise: recogniseMail,
  apps: { android: [], ios: [], flathub: [] },
} satisfies Recogniser;
