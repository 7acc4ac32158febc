import type { Recogniser } from './recogniser.ts';
import { recogniseGinlo } from './small-links.ts';

export const ginlo = {
  id: 'ginlo',
  hosts: [],
  domains: ['ginlo.net'],
  schemes: [],
  recognise: recogniseGinlo,
  apps: { android: [], ios: [], flathub: [] },
} satisfies Recogniser;
