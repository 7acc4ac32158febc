import type { Recogniser } from './recogniser.ts';
import { recogniseThreema } from './threema-link.ts';

export const threema = {
  id: 'threema',
  hosts: ['threema.id', 'go.threema.ch', 'threema.com'],
  domains: ['threema.id', 'threema.ch', 'threema.com'],
  schemes: ['threema'],
  recognise: recogniseThreema,
  apps: {
    android: ['ch.threema.app', 'ch.threema.app.libre', 'ch.threema.app.hms'],
    ios: ['578665578'],
    flathub: ['ch.threema.threema-desktop'],
  },
} satisfies Recogniser;
