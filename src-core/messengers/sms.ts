import type { Recogniser } from './recogniser.ts';
import { recogniseSms } from './sending-links.ts';

export const sms = {
  id: 'sms',
  hosts: [],
  domains: [],
  schemes: ['sms', 'smsto'],
  recognise: recogniseSms,
  apps: { android: [], ios: [], flathub: [] },
} satisfies Recogniser;
