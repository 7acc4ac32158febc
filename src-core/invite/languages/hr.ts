import { type InvitationLanguage, oneForm } from '../language.ts';

export const hr = {
  tag: 'hr',
  direction: 'ltr',
  ownName: 'Hrvatski',
  announcement: oneForm(`Pozdrav svima,

s grupom „{group}” selimo na {messenger} i rado bismo da budete s nama.

Kako se pridružiti:
1. Instalirajte {messenger}
2. Dodirnite ovu poveznicu: {link}
3. Pozdravite ostale

Ova grupa zasad ostaje, nitko ništa ne propušta. Ako nešto zapne, javite se – rado ćemo pomoći.`),
  announcementWithoutLink: oneForm(`Pozdrav svima,

s grupom „{group}” selimo na {messenger} i rado bismo da budete s nama.

{messenger} nema pozivne poveznice, zato:
1. Instalirajte {messenger}
2. Pošaljite mi svoj ID iz aplikacije {messenger}
3. Ja ću vas dodati u grupu

Ova grupa zasad ostaje, nitko ništa ne propušta.`),
} as const satisfies InvitationLanguage;
