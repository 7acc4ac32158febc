import type { Recogniser } from './recogniser.ts';
import { recogniseWhatsApp } from './sending-links.ts';

export const whatsapp = {
  id: 'whatsapp',
  hosts: ['chat.whatsapp.com', 'wa.me', 'api.whatsapp.com', 'whatsapp.com'],
  domains: ['whatsapp.com', 'wa.me'],
  schemes: ['whatsapp'],
  recognise: recogniseWhatsApp,
  apps: { android: ['com.whatsapp', 'com.whatsapp.w4b'], ios: ['310633997', '1386412985'], flathub: [] },
} satisfies Recogniser;
