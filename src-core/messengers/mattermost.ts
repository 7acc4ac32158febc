import type { Recogniser } from './recogniser.ts';
import { recogniseMattermost } from './server-links.ts';

export const mattermost = {
  id: 'mattermost',
  hosts: [],
  domains: ['mattermost.com'],
  schemes: ['mattermost'],
  recognise: recogniseMattermost,
  recogniseAnywhere: recogniseMattermost,
  apps: { android: ['com.mattermost.rn'], ios: ['1257222717'], flathub: ['com.mattermost.Desktop'] },
} satisfies Recogniser;
