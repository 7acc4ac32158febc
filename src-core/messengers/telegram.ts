import type { Recogniser } from './recogniser.ts';
import { recogniseTelegram } from './telegram-link.ts';

export const telegram = {
  id: 'telegram',
  hosts: ['t.me', 'telegram.me', 'telegram.dog', 'telegram.org'],
  domains: ['t.me', 'telegram.me', 'telegram.dog', 'telegram.org'],
  schemes: ['tg'],
  recognise: recogniseTelegram,
  apps: {
    android: ['org.telegram.messenger', 'org.telegram.messenger.web'],
    ios: ['686449807'],
    flathub: ['org.telegram.desktop'],
  },
} satisfies Recogniser;
