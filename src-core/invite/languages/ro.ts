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
3. Scrieți un scurt salut

Grupul acesta rămâne deschis deocamdată, nimeni nu pierde nimic. Dacă ceva nu merge, scrieți-ne – vă ajutăm cu drag.`),
  announcementWithoutLink: oneForm(`Bună tuturor,

ne mutăm cu grupul „{group}” pe {messenger} și ne-ar bucura să fiți alături de noi.

{messenger} nu are linkuri de invitație pentru grupuri, de aceea:
1. Instalați {messenger}
2. Trimiteți-mi ID-ul dumneavoastră de {messenger}
3. Vă adaug eu în grup

Grupul acesta rămâne deschis deocamdată, nimeni nu pierde nimic.`),
  poster: {
    headline: '„{group}” se mută pe {messenger}',
    steps: [
      'Instalați {messenger} pe telefon',
      'Scanați acest cod cu camera telefonului',
      'Scrieți un scurt salut, și gata',
    ],
    keep: 'Grupul de WhatsApp rămâne deschis deocamdată. Nimeni nu pierde nimic.',
    questions: 'Întrebări?',
    strip: '„{group}” pe {messenger}',
    largeTitle: 'Cum intrați în grupul „{group}”',
    largeSteps: [
      'Deschideți pe telefon App Store sau Google Play.',
      'Căutați {messenger} și apăsați pe „Instalați”.',
      'Deschideți {messenger} și răspundeți la întrebări până vedeți conversațiile.',
      'Deschideți camera și îndreptați-o spre codul de pe această foaie.',
      'Apăsați pe mesajul care apare, apoi pe „Alăturați-vă”.',
      'Scrieți „Bună”. Ați reușit.',
    ],
    largeHelp: 'Nu merge? Sunați la:',
  },
} as const satisfies InvitationLanguage;
