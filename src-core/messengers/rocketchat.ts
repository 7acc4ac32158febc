import type { Recogniser } from './recogniser.ts';
import { recogniseRocketChat } from './server-links.ts';

export const rocketChat = {
  id: 'rocketchat',
  hosts: ['go.rocket.chat'],
  domains: ['rocket.chat'],
  schemes: ['rocketchat'],
  recognise: recogniseRocketChat,
  recogniseAnywhere: recogniseRocketChat,
  apps: { android: ['chat.rocket.android'], ios: ['1148741252'], flathub: ['chat.rocket.RocketChat'] },
} satisfies Recogniser;
