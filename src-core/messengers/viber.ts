import type { Recogniser } from './recogniser.ts';
import { recogniseViber } from './small-links.ts';

export const viber = {
  id: 'viber',
  hosts: ['invite.viber.com'],
  domains: ['viber.com'],
  schemes: ['viber'],
  recognise: recogniseViber,
  apps: { android: ['com.viber.voip'], ios: ['382617920'], flathub: ['com.viber.Viber'] },
} satisfies Recogniser;
