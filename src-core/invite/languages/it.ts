import { type InvitationLanguage, oneForm } from '../language.ts';

export const it = {
  tag: 'it',
  direction: 'ltr',
  ownName: 'Italiano',
  announcement: oneForm(`Ciao a tutti,

ci spostiamo con «{group}» su {messenger} e ci farebbe piacere avervi con noi.

Per unirvi:
1. Installate {messenger}
2. Toccate questo link: {link}
3. Fate un saluto

Questo gruppo per ora resta aperto, nessuno si perde niente. Se qualcosa non funziona, scriveteci: vi aiutiamo volentieri.`),
  announcementWithoutLink: oneForm(`Ciao a tutti,

ci spostiamo con «{group}» su {messenger} e ci farebbe piacere avervi con noi.

{messenger} non ha link di invito, quindi:
1. Installate {messenger}
2. Mandatemi il vostro ID di {messenger}
3. Vi aggiungo io al gruppo

Questo gruppo per ora resta aperto, nessuno si perde niente.`),
} as const satisfies InvitationLanguage;
