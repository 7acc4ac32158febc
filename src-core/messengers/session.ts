import type { Recogniser } from './recogniser.ts';
import { communityLink, recogniseSession } from './session-link.ts';

export const session = {
  id: 'session',
  hosts: ['open.getsession.org'],
  domains: ['getsession.org'],
  schemes: ['session-account'],
  recognise: recogniseSession,
  recogniseAnywhere: communityLink,
  apps: {
    android: ['network.loki.messenger', 'network.loki.messenger.fdroid'],
    ios: ['1470168868'],
    flathub: ['network.loki.Session'],
  },
} satisfies Recogniser;
