import type { Recogniser } from './recogniser.ts';
import { recogniseXmpp, wrappedAddress } from './xmpp-link.ts';

export const xmpp = {
  id: 'xmpp',
  hosts: ['conversations.im', 'xmpp.link'],
  domains: ['conversations.im', 'xmpp.link', 'monal-im.org', 'dino.im', 'gajim.org', 'xmpp.org'],
  schemes: ['xmpp'],
  recognise: recogniseXmpp,
  recogniseAnywhere: wrappedAddress,
  apps: { android: ['eu.siacs.conversations'], ios: ['317711500'], flathub: ['im.dino.Dino', 'org.gajim.Gajim'] },
} satisfies Recogniser;
