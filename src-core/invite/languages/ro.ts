import { type InvitationLanguage, oneForm } from '../language.ts';

export const ro = {
  tag: 'ro',
  direction: 'ltr',
  ownName: 'Română',
  announcement: oneForm(`Bună tuturor,

ne mutăm cu grupul „{group}” pe {messenger} și ne-ar bucura să fiți alături de noi.

Cum vă alăturați:
1. Instalați {messenger}
2. Apăsați pe acest link: {link}
3. Spuneți bună

Grupul acesta rămâne deschis deocamdată, nimeni nu pierde nimic. Dacă ceva nu merge, scrieți-ne – vă ajutăm cu drag.`),
  announcementWithoutLink: oneForm(`Bună tuturor,

ne mutăm cu grupul „{group}” pe {messenger} și ne-ar bucura să fiți alături de noi.

{messenger} nu are linkuri de invitație, de aceea:
1. Instalați {messenger}
2. Trimiteți-mi ID-ul vostru de pe {messenger}
3. Vă adaug eu în grup

Grupul acesta rămâne deschis deocamdată, nimeni nu pierde nimic.`),
} as const satisfies InvitationLanguage;
