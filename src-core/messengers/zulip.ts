import type { Recogniser } from './recogniser.ts';
import { recogniseZulip } from './server-links.ts';

export const zulip = {
  id: 'zulip',
  hosts: [],
  domains: ['zulip.com', 'zulipchat.com'],
  schemes: ['zulip'],
  recognise: recogniseZulip,
  recogniseAnywhere: recogniseZulip,
  apps: { android: ['com.zulipmobile'], ios: ['1203036395'], flathub: ['org.zulip.Zulip'] },
} satisfies Recogniser;
