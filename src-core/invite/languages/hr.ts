import { type InvitationLanguage, oneForm } from '../language.ts';

export const hr = {
  tag: 'hr',
  direction: 'ltr',
  ownName: 'Hrvatski',
  announcement: oneForm(`Pozdrav svima,

s grupom „{group}” selimo na {messenger} i voljeli bismo da budete s nama.

Kako se pridružiti:
1. Instalirajte {messenger}
2. Dodirnite ovu poveznicu: {link}
3. Napišite kratak pozdrav

Ova grupa zasad ostaje, nitko neće ništa propustiti. Ako nešto zapne, javite se – rado ćemo pomoći.`),
  announcementWithoutLink: oneForm(`Pozdrav svima,

s grupom „{group}” selimo na {messenger} i voljeli bismo da budete s nama.

{messenger} nema pozivnih poveznica za grupe, zato:
1. Instalirajte {messenger}
2. Pošaljite mi svoj ID iz aplikacije {messenger}
3. Ja ću vas dodati u grupu

Ova grupa zasad ostaje, nitko neće ništa propustiti.`),
  poster: {
    headline: '„{group}” seli na {messenger}',
    steps: [
      'Instalirajte {messenger} na mobitel',
      'Skenirajte ovaj kod kamerom mobitela',
      'Napišite kratak pozdrav – gotovo',
    ],
    keep: 'Grupa na WhatsAppu zasad ostaje. Nitko neće ništa propustiti.',
    questions: 'Pitanja?',
    strip: '„{group}” na {messenger}',
    largeTitle: 'Kako ući u grupu „{group}”',
    largeSteps: [
      'Na mobitelu otvorite App Store ili Google Play.',
      'Potražite {messenger} i dodirnite „Instaliraj”.',
      'Otvorite {messenger} i odgovarajte na pitanja dok ne vidite svoje razgovore.',
      'Otvorite kameru i usmjerite je na kod na ovom listu.',
      'Dodirnite obavijest koja se pojavi, a zatim „Pridruži se”.',
      'Napišite „Pozdrav”. Uspjeli ste.',
    ],
    largeHelp: 'Ne ide? Nazovite:',
  },
} as const satisfies InvitationLanguage;
