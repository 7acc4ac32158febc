import type { Recogniser } from './recogniser.ts';
import { recogniseBriar } from './small-links.ts';

export const briar = {
  id: 'briar',
  hosts: ['briarproject.org'],
  domains: ['briarproject.org'],
  schemes: ['briar'],
  recognise: recogniseBriar,
  apps: { android: ['org.briarproject.briar.android'], ios: [], flathub: ['org.briarproject.Briar'] },
} satisfies Recogniser;
