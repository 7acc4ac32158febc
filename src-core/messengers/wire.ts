import type { Recogniser } from './recogniser.ts';
import { joinLink, recogniseWire } from './wire-link.ts';

export const wire = {
  id: 'wire',
  hosts: ['account.wire.com', 'app.wire.com'],
  domains: ['wire.com'],
  schemes: ['wire'],
  recognise: recogniseWire,
  recogniseAnywhere: joinLink,
  apps: { android: ['com.wire'], ios: ['930944768'], flathub: ['com.wire.WireDesktop'] },
} satisfies Recogniser;
