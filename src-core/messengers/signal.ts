import type { Recogniser } from './recogniser.ts';
import { recogniseSignal } from './signal-link.ts';

export const signal = {
  id: 'signal',
  hosts: ['signal.group', 'signal.me', 'signal.org'],
  domains: ['signal.group', 'signal.me', 'signal.org', 'signal.art', 'signal.link'],
  schemes: ['sgnl'],
  recognise: recogniseSignal,
  apps: { android: ['org.thoughtcrime.securesms'], ios: ['874139669'], flathub: ['org.signal.Signal'] },
} satisfies Recogniser;
