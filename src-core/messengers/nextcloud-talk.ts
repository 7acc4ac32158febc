import type { Recogniser } from './recogniser.ts';
import { recogniseNextcloud } from './server-links.ts';

export const nextcloudTalk = {
  id: 'nextcloud-talk',
  hosts: [],
  domains: ['nextcloud.com'],
  schemes: ['nextcloudtalk'],
  recognise: recogniseNextcloud,
  recogniseAnywhere: recogniseNextcloud,
  apps: { android: ['com.nextcloud.talk2'], ios: ['1296825574'], flathub: ['com.nextcloud.talk'] },
} satisfies Recogniser;
