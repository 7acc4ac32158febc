import type { Recogniser } from './recogniser.ts';
import { recogniseJami } from './small-links.ts';

export const jami = {
  id: 'jami',
  hosts: ['link.jami.net'],
  domains: ['jami.net', 'ring.cx'],
  schemes: ['jami', 'ring'],
  recognise: recogniseJami,
  apps: { android: ['cx.ring'], ios: ['1306951055'], flathub: ['net.jami.Jami'] },
} satisfies Recogniser;
