import type { Recogniser } from './recogniser.ts';
import { recogniseSimplex, shortLink } from './simplex-link.ts';

export const simplex = {
  id: 'simplex',
  hosts: ['simplex.chat', 'smp.simplex.im', 'smp0.simplex.im'],
  domains: ['simplex.chat', 'simplex.im', 'simplexonflux.com'],
  schemes: ['simplex'],
  recognise: recogniseSimplex,
  recogniseAnywhere: shortLink,
  apps: { android: ['chat.simplex.app'], ios: ['1605771084'], flathub: ['chat.simplex.simplex'] },
} satisfies Recogniser;
