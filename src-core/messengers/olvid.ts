import type { Recogniser } from './recogniser.ts';
import { recogniseOlvid } from './olvid-link.ts';

export const olvid = {
  id: 'olvid',
  hosts: ['invitation.olvid.io'],
  domains: ['olvid.io'],
  schemes: ['olvid'],
  recognise: recogniseOlvid,
  apps: { android: ['io.olvid.messenger', 'io.olvid.messenger.nogoogle'], ios: ['1414865219'], flathub: [] },
} satisfies Recogniser;
