import type { Recogniser } from './recogniser.ts';
import { recogniseDeltaChat } from './deltachat-link.ts';

export const deltachat = {
  id: 'deltachat',
  hosts: ['i.delta.chat', 'get.delta.chat'],
  domains: ['delta.chat'],
  schemes: ['openpgp4fpr', 'dcaccount', 'dclogin'],
  recognise: recogniseDeltaChat,
  apps: {
    android: ['chat.delta', 'com.b44t.messenger'],
    ios: ['1459523234', '1462750497'],
    flathub: ['chat.delta.desktop'],
  },
} satisfies Recogniser;
