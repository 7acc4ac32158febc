import type { Recogniser } from './recogniser.ts';
import { elementRoute, recogniseMatrix } from './matrix-link.ts';

export const matrix = {
  id: 'matrix',
  hosts: ['matrix.to', 'app.element.io'],
  domains: ['matrix.to', 'element.io', 'matrix.org', 'fluffychat.im', 'schildi.chat'],
  schemes: ['matrix', 'element', 'im.fluffychat', 'schildichat'],
  recognise: recogniseMatrix,
  recogniseAnywhere: elementRoute,
  apps: {
    android: [
      'io.element.android.x',
      'im.vector.app',
      'chat.fluffy.fluffychat',
      'de.spiritcroc.riotx',
      'chat.schildi.android',
    ],
    ios: ['1631335820', '1083446067', '1551469600'],
    flathub: ['im.riot.Riot', 'im.fluffychat.Fluffychat'],
  },
} satisfies Recogniser;
